import type { Translation } from '../../../src/pack/index.ts';
import { directionOf, languageOf } from '../languages/index.ts';
import type { Draft } from '../read/draft.ts';
import { listUnits, paragraphsOf, RECORD } from '../read/translated.ts';

/** A long text is shown in the source language whole, by its own page; the interface's words cannot be. */
const isShort = (unit: string): boolean => !unit.endsWith('/text') && !unit.startsWith('interface/');

/**
 * What a translation says of itself; null for the source. A unit that nobody has noted is a fault: nobody would be told
 * when its source changes.
 */
export function compileTranslation(draft: Draft): Translation | null {
  const { beside, states, files, locale } = draft;
  if (beside === null) return null;
  for (const [unit, state] of states) {
    if (state !== 'unrecorded') continue;
    draft.issues.add(
      'unrecorded-translation',
      { file: `${locale}/${RECORD}`, line: 1 },
      `Nobody has noted of which source "${unit}" is a translation.`,
      `When it says what the source says: npm run guide -- translated ${locale} ${unit}`,
    );
  }
  const source = listUnits(files, beside.locale);
  const typeset = languageOf(beside.locale)?.typeset ?? ((text: string) => text);
  const changed = [...states].filter(([unit, state]) => state === 'changed' && isShort(unit));
  return {
    from: { lang: beside.locale, dir: directionOf(beside.locale) },
    isEasier: beside.isSameLanguage,
    changed: Object.fromEntries(changed.map(([unit]) => [unit, paragraphsOf(source.get(unit)).map(typeset)])),
  };
}
