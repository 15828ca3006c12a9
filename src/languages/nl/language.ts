import { makeLanguage } from '../make-language.ts';

export const language = makeLanguage({
  locale: 'nl',
  dir: 'ltr',
  ofPlace: (name) => `van ${name}`,
});
