import type { Language } from '../language.ts';

/** The headings of a procedure, as they are typed. */
export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'Коротко',
  first: 'Одразу',
  who: 'Для кого й коли',
  bring: 'Що мати при собі',
  steps: 'Кроки',
  say: 'Що ви можете сказати',
  asked: 'Про що вас запитають',
  next: 'Що буде далі',
  refused: 'Якщо вам відмовили',
  rights: 'Ваші права',
  avoid: 'Чого не робити',
};

/** The headings of a letter. */
export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'Відправник',
  recipient: 'Одержувач',
  object: 'Тема',
  body: 'Лист',
  attachments: 'Додатки',
  basis: 'Підстава в законі',
  sending: 'Перед відправленням',
};
