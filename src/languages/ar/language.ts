import { makeLanguage } from '../make-language.ts';

export const language = makeLanguage({
  locale: 'ar-u-nu-latn',
  dir: 'rtl',
  between: ['، ', '؛ '],
  ofPlace: (name) => name,
});
