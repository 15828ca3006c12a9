import type { Language } from '../language.ts';

/** The headings of a procedure, as they are typed. */
export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'باختصار',
  first: 'فوراً',
  who: 'لمن ومتى',
  bring: 'ما يلزم أن يكون معكم',
  steps: 'الخطوات',
  say: 'ما يمكنكم قوله',
  asked: 'ما ستُسألون عنه',
  next: 'ما يحدث بعد ذلك',
  refused: 'إذا قيل لكم لا',
  rights: 'حقوقكم',
  avoid: 'ما يُستحسن تجنّبه',
};

/** The headings of a letter. */
export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'المُرسِل',
  recipient: 'المُرسَل إليه',
  object: 'الموضوع',
  body: 'الرسالة',
  attachments: 'المرفقات',
  basis: 'الأساس القانوني',
  sending: 'قبل الإرسال',
};
