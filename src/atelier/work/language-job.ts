import { besideOf } from '../../../tools/compiler/index.ts';
import { directionOf } from '../../../tools/compiler/languages/index.ts';
import { sayCondition } from '../../../tools/guide/say/say-condition.ts';
import { benchLines, type BenchLine } from '../../../tools/guide/lines/bench.ts';
import { countUnits, sumCounts, type StateCounts } from '../../../tools/guide/lines/list-lines.ts';
import { nameOf, type LineName } from '../../../tools/guide/lines/units.ts';
import type { Guide } from './guide-state.ts';
import { THING_KINDS, type NamedText, type ThingName } from './protocol.ts';
import { namesIn, titleOf } from './text-job.ts';

/** The directions in which two languages are written. */
interface Side {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

const sideOf = (locale: string): Side => ({ locale, dir: directionOf(locale.split('-x-')[0] ?? locale) });

/** A text of a translation, as a list names it. */
export interface TranslatedText extends NamedText {
  readonly counts: StateCounts;
}

/** A language of the guide: how it stands, and its texts in the order of the guide. */
export interface TranslationFacts {
  readonly own: Side;
  readonly source: Side;
  readonly counts: StateCounts;
  readonly texts: readonly TranslatedText[];
  /** it says the source in lines of its own */
  readonly isEasier: boolean;
}

const KINDS: Readonly<Record<string, ThingName['kind']>> = {
  procedures: 'procedure',
  letters: 'letter',
  pages: 'page',
  contacts: 'contact',
  glossary: 'term',
  flow: 'question',
  interface: 'interface',
};

/** What a unit of words is part of. A sign belongs to its group. */
export function thingOfUnit({ shown }: Guide, unit: string): ThingName {
  const [first = '', second = ''] = unit.split('/');
  if (first === 'signs') {
    const [kind, id = ''] = second.split('.');
    const group =
      kind === 'groups' ? id : shown.content?.signs.find(({ signs }) => signs.some((sign) => sign.id === id))?.id;
    return { kind: 'sign', id: group ?? id };
  }
  const kind = KINDS[first];
  if (kind === undefined) return { kind: 'rest', id: first };
  return { kind, id: kind === 'interface' ? (second.split('.')[0] ?? '') : second };
}

/** What the units of a thing begin with. */
function unitsOf({ kind, id }: ThingName): string {
  if (kind === 'sign') return 'signs';
  if (kind === 'rest') return id;
  const folder = Object.entries(KINDS).find(([, one]) => one === kind)?.[0] ?? kind;
  return `${folder}/${id}`;
}

/** How a language stands; null where it is none of the guide's translations. */
export function translationFacts(guide: Guide, locale: string): TranslationFacts | null {
  const { files, source, locales } = guide;
  if (locale === source || !locales.includes(locale)) return null;
  const units = countUnits(files, locale);
  const things = new Map<string, { thing: ThingName; counts: StateCounts[] }>();
  for (const [unit, counts] of units) {
    const thing = thingOfUnit(guide, unit);
    const key = `${thing.kind}/${thing.id}`;
    const found = things.get(key);
    if (found) found.counts.push(counts);
    else things.set(key, { thing, counts: [counts] });
  }
  return {
    own: sideOf(locale),
    source: sideOf(source),
    counts: sumCounts(units.values()),
    isEasier: besideOf(locale, source)?.isSameLanguage === true,
    texts: [...things.values()]
      .toSorted((a, b) => THING_KINDS.indexOf(a.thing.kind) - THING_KINDS.indexOf(b.thing.kind))
      .map(({ thing, counts }) => ({ ...named(guide, thing), counts: sumCounts(counts) }))
      .filter(({ counts }) => Object.values(counts).some((count) => count > 0)),
  };
}

/** A text with its title; that is "" where the guide has no name for it. */
export const named = (guide: Guide, thing: ThingName): NamedText => ({
  ...thing,
  title: thing.kind === 'interface' || thing.kind === 'rest' ? '' : titleOf(guide, thing),
});

/** A line of the bench. */
export interface ShownLine extends Omit<BenchLine, 'when' | 'elsewhere'> {
  readonly key: string;
  /** for whom these words are, in words; "": for some families; left out: for everybody */
  readonly whom?: string;
  readonly elsewhere: readonly (LineName & {
    readonly own: string;
    readonly thing: ThingName & { readonly title: string };
  })[];
}

/** A text and its translation, line by line. */
export interface BenchText extends ThingName {
  readonly title: string;
  readonly own: Side;
  readonly source: Side;
  readonly isEasier: boolean;
  readonly lines: readonly ShownLine[];
  readonly names: Readonly<Record<string, string>>;
}

/** The bench of one thing; null where the guide has no such text in this language. */
export function benchText(
  guide: Guide,
  { locale, ...thing }: ThingName & { readonly locale: string },
): BenchText | null {
  const { files, source, locales, opened } = guide;
  if (locale === source || !locales.includes(locale)) return null;
  const { kind, id } = thing;
  const lines = benchLines(files, locale, { of: unitsOf(thing), before: opened.files }).filter(({ unit }) => {
    const of = thingOfUnit(guide, unit);
    return of.kind === kind && of.id === id;
  });
  if (lines.length === 0) return null;
  return {
    ...named(guide, thing),
    own: sideOf(locale),
    source: sideOf(source),
    isEasier: besideOf(locale, source)?.isSameLanguage === true,
    names: namesIn(guide),
    lines: lines.map(({ when, elsewhere, ...line }) => ({
      ...line,
      key: nameOf(line),
      ...(when === undefined ? {} : { whom: whomOf(guide, thing, line) }),
      elsewhere: elsewhere.map((other) => {
        const of = thingOfUnit(guide, other.unit);
        return { ...other, thing: named(guide, of) };
      }),
    })),
  };
}

/** For whom other words of a procedure or a question are. */
function whomOf({ shown }: Guide, { kind, id }: ThingName, { path }: LineName): string {
  const { content } = shown;
  const at = path[path.indexOf('variants') + 1];
  if (content === null || typeof at !== 'number') return '';
  const find = <T extends { readonly id: string }>(all: readonly T[]): T | undefined =>
    all.find((one) => one.id === id);
  const variants =
    kind === 'procedure'
      ? find(content.procedures)?.variants
      : kind === 'question'
        ? find(content.flow.questions)?.variants
        : undefined;
  const when = variants?.[at]?.when;
  return when === undefined ? '' : sayCondition(content, when);
}
