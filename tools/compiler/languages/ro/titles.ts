import type { Language } from '../language.ts';

/** The headings of a procedure, as they are typed. */
export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'Pe scurt',
  first: 'Imediat',
  who: 'Pentru cine, când',
  bring: 'Ce vă trebuie',
  steps: 'Pași',
  say: 'Ce puteți spune',
  asked: 'Ce vă vor întreba',
  next: 'Ce urmează',
  refused: 'Dacă vi se spune nu',
  rights: 'Drepturile dumneavoastră',
  avoid: 'De evitat',
};

/** The headings of a letter. */
export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'Expeditor',
  recipient: 'Destinatar',
  object: 'Obiect',
  body: 'Scrisoare',
  attachments: 'Documente anexate',
  basis: 'Temei legal',
  sending: 'Înainte de trimitere',
};
