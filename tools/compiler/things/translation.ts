import type { Translation } from '../../../src/pack/index.ts';
import { directionOf } from '../languages/index.ts';
import type { Draft } from '../read/draft.ts';

/** What a translation says of itself, when all its words have been read; null for the source. */
export const compileTranslation = ({ beside, untranslated, isWhole }: Draft): Translation | null =>
  beside === null
    ? null
    : {
        from: { lang: beside.locale, dir: directionOf(beside.locale) },
        isWhole,
        isEasier: beside.isSameLanguage,
        ...(beside.isOfficial ? { isOfficial: true } : {}),
        inSource: [...untranslated],
      };
