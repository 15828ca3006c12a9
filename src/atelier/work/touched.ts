import { besideOf, translations, type Compilation } from '../../../tools/compiler/index.ts';
import { matchLines } from '../../../tools/compiler/read/translated.ts';
import type { Files } from '../draft/files.ts';
import type { Guide } from './guide-state.ts';
import { named, thingOfUnit } from './language-job.ts';
import type { NamedText, Touched } from './protocol.ts';

/** Lines of translations, and signatures, that held when the guide was opened and hold no more. */
export function findTouched(guide: Guide, { figures }: Compilation): Touched {
  const { base, opened, files: now, source, locales } = guide;
  const changed = [...now.keys()].filter((file) => opened.files.get(file) !== now.get(file));
  const names = new Set(changed.map((file) => file.slice(file.indexOf('/') + 1)));
  const part = (files: Files, locale: string): Files =>
    new Map(
      [...files].filter(
        ([file]) =>
          file === `${locale}/translated.yaml` ||
          [source, locale].some((one) => file.startsWith(`${one}/`) && names.has(file.slice(one.length + 1))),
      ),
    );
  const staleIn = (files: Files, locale: string): ReadonlyMap<string, number> => {
    const beside = besideOf(locale, source);
    if (beside === null) return new Map();
    const some = part(files, locale);
    const there = new Set(translations(some, locale, beside).keys());
    const stale = [...matchLines(some, locale, beside, () => false).values()]
      .flatMap((lines) => [...lines.values()])
      .filter(({ why, source: { unit } }) => why !== null && there.has(unit));
    const counts = new Map<string, number>();
    for (const { source: line } of stale) counts.set(line.unit, (counts.get(line.unit) ?? 0) + 1);
    return counts;
  };
  const languages = locales
    .filter((locale) => locale !== source)
    .map((locale) => {
      const was = staleIn(opened.files, locale);
      const is = [...staleIn(now, locale)].filter(([unit, count]) => count > (was.get(unit) ?? 0));
      return {
        locale,
        texts: textsOf(
          guide,
          is.map(([unit]) => unit),
        ),
        // an easier version is one of a whole unit, in lines of its own
        lines: besideOf(locale, source)?.isSameLanguage
          ? is.length
          : is.reduce((sum, [unit, count]) => sum + count - (was.get(unit) ?? 0), 0),
      };
    })
    .filter(({ lines }) => lines > 0);
  const held = new Set(base.figures.lapsed.map(({ kind, id }) => `${kind}:${id}`));
  const signatures = figures.lapsed
    .filter(({ kind, id }) => !held.has(`${kind}:${id}`))
    .map(({ kind, id, given }) => ({ ...named(guide, { kind: kind as NamedText['kind'], id }), by: given.by }));
  return { languages, signatures };
}

/** What units of words are part of, each thing once. */
function textsOf(guide: Guide, units: readonly string[]): readonly NamedText[] {
  const things = units.map((unit) => thingOfUnit(guide, unit));
  return [...new Map(things.map((thing) => [`${thing.kind}/${thing.id}`, named(guide, thing)])).values()];
}
