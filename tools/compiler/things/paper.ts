import type * as v from 'valibot';
import type { BookletEntry, BookletPart, PaperChoice, PaperTarget } from '../../../src/pack/index.ts';
import { optional, takeText } from '../prose/passage.ts';
import type { Draft, Readability } from '../read/draft.ts';
import { byId, type Kind } from '../read/kind.ts';
import { openYaml } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { refer } from '../read/references.ts';
import { paperWordsSchema, paperSchema } from '../read/schema/paper.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

const FILE = 'paper.yaml';

type Shape = v.InferOutput<typeof paperSchema>;
type BookletShape = Shape['booklet'][number];

/** Reads paper.yaml, what is printed of the guide, and the words of its parts. A pack without it prints nothing. */
function compilePaper(draft: Draft): PaperChoice | null {
  const yaml = openYaml(draft, FILE, false);
  const shape = yaml && checkShape(paperSchema, yaml.value, { yaml, path: [] }, draft.issues);
  if (yaml === null || shape === null) return null;
  for (const key of ['strip', 'card'] as const) refer(draft, 'contact', yaml, [key], shape[key]);
  for (const [at, part] of shape.booklet.entries()) referAll(draft, yaml, ['booklet', at], part);
  refuseTwice(draft, yaml, shape.booklet);

  const file = `${draft.locale}/${FILE}`;
  const said = openYaml(draft, file);
  const ids = shape.booklet.map(({ id }) => id);
  const words = said && readWords(draft, said, [], paperWordsSchema, { ids, file: FILE, what: 'part' });
  return {
    strip: shape.strip,
    card: shape.card,
    booklet: shape.booklet.map((part): BookletPart => {
      const path = words?.get(part.id)?.path;
      const text = (key: string, reading: Readability | null): string | undefined =>
        said && path ? takeText(draft, said, [...path, key], reading) : undefined;
      return {
        id: part.id,
        ...optional('picture', part.picture),
        title: text('title', null) ?? '',
        ...optional('lead', text('lead', { level: 'LG-2', document: file })),
        more: targetOf(part.more),
        holds: part.holds.map(entryOf),
      };
    }),
  };
}

function targetOf(written: string): PaperTarget {
  const [kind = '', id] = written.split(':');
  // its schema lets nothing else through
  return (id === undefined ? { kind } : { kind, id }) as PaperTarget;
}

/** Its schema lets one of these through. */
function entryOf(entry: BookletShape['holds'][number]): BookletEntry {
  const { contacts, signs, procedure, sections = [], page, terms } = entry;
  if (contacts) return { kind: 'contacts', ids: contacts };
  if (signs) return { kind: 'signs', ids: signs };
  if (terms) return { kind: 'terms', ids: terms };
  if (page !== undefined) return { kind: 'page', id: page };
  return procedure === undefined ? { kind: 'urgent' } : { kind: 'procedure', id: procedure, sections };
}

function referAll(draft: Draft, yaml: YamlFile, path: Path, { more, holds }: BookletShape): void {
  const referTo = (kind: 'procedure' | 'page', id: string | undefined, at: Path): void => {
    if (id !== undefined) draft.references.push({ kind, id, file: yaml.file, line: yaml.lineOf(at) });
  };
  const target = targetOf(more);
  if ('id' in target) referTo(target.kind, target.id, [...path, 'more']);
  for (const [at, entry] of holds.entries()) {
    const here = [...path, 'holds', at];
    refer(draft, 'contact', yaml, [...here, 'contacts'], entry.contacts ?? []);
    refer(draft, 'signs', yaml, [...here, 'signs'], entry.signs ?? []);
    refer(draft, 'term', yaml, [...here, 'terms'], entry.terms ?? []);
    referTo('procedure', entry.procedure, [...here, 'procedure']);
    referTo('page', entry.page, [...here, 'page']);
  }
}

/** A part, and what it prints, has a place of its own in the contents. */
function refuseTwice(draft: Draft, yaml: YamlFile, parts: readonly BookletShape[]): void {
  const seen = new Set<string>();
  const refuse = (id: string, path: Path): void => {
    if (seen.has(id))
      draft.issues.add(
        'duplicate-id',
        { file: yaml.file, line: yaml.lineOf(path) },
        `"${id}" stands twice in the booklet.`,
        'Keep one of the two.',
      );
    seen.add(id);
  };
  for (const [at, { id, holds }] of parts.entries()) {
    refuse(id, ['booklet', at, 'id']);
    for (const [index, { procedure, page }] of holds.entries()) {
      if (procedure !== undefined) refuse(`procedure:${procedure}`, ['booklet', at, 'holds', index, 'procedure']);
      if (page !== undefined) refuse(`page:${page}`, ['booklet', at, 'holds', index, 'page']);
    }
  }
}

export const paper = {
  name: 'paper',
  title: 'What is printed of the guide',
  structure: { path: FILE, schema: paperSchema },
  words: { path: `{locale}/${FILE}`, schema: byId(paperWordsSchema) },
  compile: compilePaper,
} as const satisfies Kind;
