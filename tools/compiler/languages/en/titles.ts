import type { Language } from '../language.ts';

/** The headings of a procedure, as they are typed. */
export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'In short',
  first: 'Right now',
  who: 'Who it is for, and when',
  bring: 'What to have with you',
  steps: 'Steps',
  say: 'What you can say',
  asked: 'What you will be asked',
  next: 'What happens next',
  refused: 'If you are told no',
  rights: 'Your rights',
  avoid: 'What to avoid',
};

/** The headings of a letter. */
export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'Sender',
  recipient: 'Recipient',
  object: 'Subject',
  body: 'Letter',
  attachments: 'Enclosures',
  basis: 'Legal basis',
  sending: 'Before you send it',
};
