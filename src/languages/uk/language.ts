import { makeLanguage } from '../make-language.ts';

export const language = makeLanguage({
  locale: 'uk',
  dir: 'ltr',
  ofPlace: (name) => name,
});
