import { makeLanguage } from '../make-language.ts';

export const language = makeLanguage({
  locale: 'en',
  dir: 'ltr',
  ofPlace: (name) => `of ${name}`,
});
