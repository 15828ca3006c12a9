import { makeLanguage } from '../make-language.ts';

export const language = makeLanguage({
  locale: 'pt-PT',
  dir: 'ltr',
  ofPlace: (name) => `de ${name}`,
});
