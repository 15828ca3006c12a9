import type { Language } from '../language.ts';
import { makeLanguage } from '../make-language.ts';

const made = makeLanguage({
  locale: 'uk',
  dir: 'ltr',
  ofPlace: (name) => name,
});

/** Browsers end a date with a short word and its full stop, which would stand before that of a sentence. */
export const language: Language = { ...made, longDate: (iso) => made.longDate(iso).replace(/\s*р\.$/u, '') };
