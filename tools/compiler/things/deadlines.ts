import type * as v from 'valibot';
import type { Deadline, DeadlineLength, Sender } from '../../../src/pack/index.ts';
import { optional, takeText } from '../prose/passage.ts';
import type { Draft, Readability } from '../read/draft.ts';
import { openYaml, readListFile, type Item } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { refer, referSources } from '../read/references.ts';
import { takeReview } from '../read/reviews.ts';
import { deadlineSchema, deadlineWordsSchema } from '../read/schema/deadlines.ts';
import { byId, listUnder, type Compiled, type Kind } from '../read/kind.ts';

const FILE = 'deadlines.yaml';

/** Reads deadlines.yaml, the time limits to count from a day, and their words. A pack without these files has none. */
function compileDeadlines(draft: Draft, { senders }: { readonly senders: Compiled<Sender> }): Compiled<Deadline> {
  const file = `${draft.locale}/${FILE}`;
  if (!draft.files.has(FILE) && !draft.files.has(file)) return { all: [], ids: new Set() };
  const { items, ids } = readListFile(draft, FILE, 'deadlines', deadlineSchema);
  for (const item of items) referAll(draft, item);
  // a time limit with a fault is not among the items
  if (ids.size > 0 && items.length === ids.size) refuseEmpty(draft, senders.all, items);
  const yaml = draft.files.has(FILE) ? openYaml(draft, file) : null;
  const words = yaml && readWords(draft, yaml, [], deadlineWordsSchema, { ids, file: FILE, what: 'time limit' });
  const all = items.map(({ value, yaml: structure, path: place }): Deadline => {
    const path = words?.get(value.id)?.path;
    const text = (key: string, reading: Readability | null = { level: 'LG-1', document: file }): string =>
      (yaml && path && takeText(draft, yaml, [...path, key], reading)) ?? '';
    const paragraphs = (key: string): readonly string[] => text(key).split('\n').filter(Boolean);
    const { length, letter, ...rest } = value;
    return {
      ...rest,
      review: takeReview(draft, rest.review, 'deadline', value.id, {
        file: structure.file,
        line: structure.lineOf([...place, 'review']),
      }),
      length: onlyLength(length),
      ...optional('letter', letter),
      label: text('label', null),
      starts: text('starts'),
      counted: paragraphs('counted'),
      todo: paragraphs('todo'),
    };
  });
  return { all, ids };
}

type Shape = v.InferOutput<typeof deadlineSchema>;

/** Its schema lets one of the three through. */
function onlyLength({ days, months, years }: Shape['length']): DeadlineLength {
  if (days !== undefined) return { days };
  return months === undefined ? { years: years ?? 0 } : { months };
}

function referAll(draft: Draft, { value, yaml, path }: Item<Shape>): void {
  refer(draft, 'procedure', yaml, [...path, 'procedures'], value.procedures);
  refer(draft, 'sender', yaml, [...path, 'senders'], value.senders);
  if (value.letter !== undefined)
    draft.references.push({
      kind: 'letter',
      id: value.letter,
      file: yaml.file,
      line: yaml.lineOf([...path, 'letter']),
    });
  referSources(draft, yaml, [...path, 'sources'], value.sources, `The time limit "${value.id}"`);
}

/** Nobody is led to a list of nothing. */
function refuseEmpty(draft: Draft, senders: readonly Sender[], items: readonly Item<Shape>[]): void {
  for (const { id, uncounted } of senders) {
    if (uncounted.length > 0 || items.some(({ value }) => value.senders.includes(id))) continue;
    draft.issues.add(
      'empty-sender',
      { file: 'senders.yaml', line: 1 },
      `No time limit names the sender "${id}".`,
      'Name it in deadlines.yaml, or take it out of senders.yaml.',
    );
  }
}

export const deadlines = {
  name: 'deadlines',
  title: 'Time limits to count from a day',
  structure: { path: FILE, schema: listUnder('deadlines', deadlineSchema) },
  words: { path: `{locale}/${FILE}`, schema: byId(deadlineWordsSchema) },
  compile: compileDeadlines,
} as const satisfies Kind;
