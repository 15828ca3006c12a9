import type { Change, Subject } from '../../../../tools/guide/diff/change.ts';
import { compareTexts } from '../../../../tools/guide/diff/compare-editions.ts';
import { says } from '../../../../tools/guide/languages/index.ts';
import type { Guide } from '../guide-state.ts';
import { listThings } from '../list-things.ts';
import type { ThingName } from '../protocol.ts';
import { findLines, type LineBack } from './line-back.ts';
import { findHunks, keyOf, type ChangedFile } from './hunks.ts';

/** One thing that changed, in words. */
export interface ChangedThing {
  /** what can be given back; null where it is part of what stands beside it */
  readonly thing: ThingName | null;
  readonly title: string;
  readonly lines: readonly ChangedLine[];
}

/** What changed in it. `back`: how that alone is made what it was; null: with the whole thing alone. */
export interface ChangedLine {
  readonly says: string;
  readonly before: string;
  readonly after: string;
  readonly back: LineBack | null;
}

/** All that changed since the guide was opened. */
export interface ChangesInWords {
  /** the day of the edition that was opened, ISO */
  readonly edition: string;
  readonly groups: readonly {
    readonly subject: Subject;
    readonly title: string;
    readonly things: readonly ChangedThing[];
  }[];
  /** languages whose words changed, but for the source: how many lines, about how many things */
  readonly languages: readonly { readonly locale: string; readonly lines: number; readonly things: number }[];
  /** what changed, and no reader of the source language notices */
  readonly rest: readonly ChangedThing[];
  /** contacts whose number, hours or name changed */
  readonly contacts: readonly string[];
  /** what was signed, and states something else now */
  readonly signatures: readonly (ThingName & { readonly title: string; readonly by: string })[];
}

/** Where the things of a subject lie, that are not found by their own id. */
const FILES: Readonly<Partial<Record<Subject, readonly string[]>>> = {
  deadline: ['deadlines.yaml', 'senders.yaml'],
  letter: ['letter-fields.yaml'],
  pack: ['pack.yaml', 'paper.yaml'],
};

export function listChanges(guide: Guide): ChangesInWords {
  const { base, shown, opened, files, locales, source } = guide;
  const changed = findHunks(opened.files, files, locales);
  const [before, after] = [base.content, shown.content];
  const changes = before === null || after === null ? [] : compareTexts(before, after);
  const touched = new Map(
    changed.flatMap(({ hunks }) => hunks.flatMap(({ things }) => things)).map((one) => [keyOf(one), one]),
  );
  const sources = new Map([...(before?.sources ?? []), ...(after?.sources ?? [])].map(({ id, title }) => [id, title]));
  const things = gather(changes, touched, sources).map((one) =>
    one.thing === null ? one : { ...one, lines: findLines(guide, one.thing, one.lines) },
  );
  const said = new Set(things.map(({ thing }) => thing && keyOf(thing)));
  const titles = new Map([
    ...shown.figures.families.map(({ id, says: told }) => [`family:${id}`, told] as const),
    ...listThings(guide).map((entry) => [keyOf(entry), entry.title] as const),
  ]);
  const held = new Set(base.figures.lapsed.map(({ kind, id }) => `${kind}:${id}`));
  // what changed in another language alone is told there
  const inSource = changed.filter(({ locale }) => locale === null || locale === source);
  const quiet = new Map(
    inSource.flatMap(({ hunks }) => hunks.flatMap((hunk) => hunk.things)).map((one) => [keyOf(one), one]),
  );
  return {
    edition: before?.edition ?? '',
    groups: [...new Set(things.map(({ subject }) => subject))].map((subject) => ({
      subject,
      title: says.diff.subjects[subject],
      things: things.filter((one) => one.subject === subject),
    })),
    languages: countLanguages(changed, source),
    rest: [...quiet]
      .filter(([key]) => !said.has(key))
      .map(([key, thing]) => ({ thing, title: titles.get(key) ?? thing.id, lines: [] })),
    contacts: [
      ...new Set(changes.flatMap(({ subject, urgent, id }) => (subject === 'contact' && urgent ? [id] : []))),
    ].map((id) => titles.get(`contact:${id}`) ?? id),
    signatures: shown.figures.lapsed
      .filter(({ kind, id }) => !held.has(`${kind}:${id}`))
      .map(({ kind, id, given }) => ({
        kind: kind as ThingName['kind'],
        id,
        title: titles.get(`${kind}:${id}`) ?? id,
        by: given.by,
      })),
  };
}

/** The changes of each thing together, in their order. */
function gather(
  changes: readonly Change[],
  touched: ReadonlyMap<string, ThingName>,
  sources: ReadonlyMap<string, string>,
): readonly (ChangedThing & { readonly subject: Subject })[] {
  const found = new Map<string, ChangedThing & { readonly subject: Subject; lines: ChangedThing['lines'][number][] }>();
  for (const change of changes) {
    const thing = thingOf(change, touched);
    const [title = '', ...field] = change.says.split('\u00A0: ');
    const key = `${change.subject} ${thing === null ? change.id : keyOf(thing)} ${title}`;
    const of = field.join('\u00A0: ');
    const read = (text = ''): string => (of === says.fields.sources ? nameSources(text, sources) : text);
    const line = { says: of, before: read(change.before), after: read(change.after), back: null };
    const known = found.get(key);
    if (known) known.lines.push(line);
    else found.set(key, { subject: change.subject, thing, title, lines: [line] });
  }
  return [...found.values()];
}

/** Sources by their titles, where a change tells their ids. */
const nameSources = (ids: string, sources: ReadonlyMap<string, string>): string =>
  ids
    .split(', ')
    .map((id) => sources.get(id) ?? id)
    .join(' · ');

/** The thing whose lines a change is in. */
function thingOf({ subject, id }: Change, touched: ReadonlyMap<string, ThingName>): ThingName | null {
  const [first = ''] = id.split(/[/.]/);
  const names = [
    `${subject}:${id}`,
    `${subject}:${first}`,
    `rest:figures/${id}.yaml`,
    ...(FILES[subject] ?? []).map((file) => `rest:${file}`),
  ];
  const exact = names.map((name) => touched.get(name)).find((one) => one !== undefined);
  if (exact !== undefined) return exact;
  // a sign stands under the group whose lines they are
  const others = [...touched.values()].filter(({ kind }) => kind === subject);
  return others.length === 1 ? (others[0] ?? null) : null;
}

function countLanguages(changed: readonly ChangedFile[], source: string): ChangesInWords['languages'] {
  const locales = [...new Set(changed.flatMap(({ locale }) => (locale === null || locale === source ? [] : [locale])))];
  return locales.map((locale) => {
    const own = changed.filter((one) => one.locale === locale).flatMap(({ hunks }) => hunks);
    return {
      locale,
      lines: own.reduce((sum, { lines }) => sum + lines, 0),
      things: new Set(own.flatMap(({ things }) => things.map(keyOf))).size,
    };
  });
}
