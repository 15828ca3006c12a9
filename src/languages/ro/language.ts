import { makeLanguage } from '../make-language.ts';

export const language = makeLanguage({
  locale: 'ro',
  dir: 'ltr',
  ofPlace: (name) => `din ${name}`,
});
