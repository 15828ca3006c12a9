import type { Language } from '../language.ts';

/** The headings of a procedure, as they are typed. */
export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'In het kort',
  first: 'Nu meteen',
  who: 'Voor wie, wanneer',
  bring: 'Wat u nodig hebt',
  steps: 'Stappen',
  say: 'Wat u kunt zeggen',
  asked: 'Wat men u zal vragen',
  next: 'Wat er daarna gebeurt',
  refused: 'Als men nee zegt',
  rights: 'Uw rechten',
  avoid: 'Wat u beter niet doet',
};

/** The headings of a letter. */
export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'Afzender',
  recipient: 'Geadresseerde',
  object: 'Onderwerp',
  body: 'Brief',
  attachments: 'Bijlagen',
  basis: 'Wettelijke basis',
  sending: 'Voor u verstuurt',
};
