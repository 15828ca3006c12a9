import { makeLanguage } from '../make-language.ts';

export const language = makeLanguage({
  locale: 'es',
  dir: 'ltr',
  ofPlace: (name) => `de ${name}`,
});
