import { makeLanguage } from '../make-language.ts';

/** British: "29 November 2026". */
export const language = makeLanguage({
  locale: 'en-GB',
  dir: 'ltr',
  ofPlace: (name) => `of ${name}`,
});
