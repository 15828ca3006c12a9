import { besideOf, translations, type Compilation } from '../../../tools/compiler/index.ts';
import { RECORD } from '../../../tools/compiler/read/record.ts';
import { matchUnit } from '../../../tools/compiler/read/translated.ts';
import { countUnit } from '../../../tools/guide/lines/list-lines.ts';
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
          file === `${locale}/${RECORD}` ||
          [source, locale].some((one) => file.startsWith(`${one}/`) && names.has(file.slice(one.length + 1))),
      ),
    );
  /** lines to look at again by unit, of what the language has words for */
  const waitingIn = (files: Files, locale: string): ReadonlyMap<string, number> => {
    const beside = besideOf(locale, source);
    if (beside === null) return new Map();
    return new Map(
      [...translations(part(files, locale), locale, beside)].map(([name, unit]) => {
        const { again, missing } = countUnit(unit, matchUnit(unit, beside), beside);
        return [name, again + missing];
      }),
    );
  };
  const languages = locales
    .filter((locale) => locale !== source)
    .map((locale) => {
      const was = waitingIn(opened.files, locale);
      const more = [...waitingIn(now, locale)]
        .map(([unit, count]) => ({ unit, count: count - (was.get(unit) ?? 0) }))
        .filter(({ count }) => count > 0);
      return {
        locale,
        texts: textsOf(
          guide,
          more.map(({ unit }) => unit),
        ),
        lines: more.reduce((sum, { count }) => sum + count, 0),
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
