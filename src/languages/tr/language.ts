import { makeLanguage } from '../make-language.ts';

export const language = makeLanguage({
  locale: 'tr',
  dir: 'ltr',
  ofPlace: (name) => name,
});
