import { isMap, isScalar, isSeq, parse, parseDocument, type Pair, type ParsedNode, type YAMLMap } from 'yaml';
import type { ReviewedKind } from '../../compiler/index.ts';

/** What stands in the content for a review. */
export interface WrittenReview {
  readonly by: string;
  readonly role: string;
  readonly on: string;
  readonly of: string;
}

/** In which file a thing has its review, and under which id of a list; null: the file is the thing. */
export function placeOf(
  kind: ReviewedKind,
  id: string,
  locale: string,
): { readonly file: string; readonly item: string | null } {
  const places = {
    procedure: { file: `procedures/${id}.yaml`, item: null },
    page: { file: `${locale}/pages/${id}.md`, item: null },
    letter: { file: `letters/${id}.yaml`, item: null },
    deadline: { file: 'deadlines.yaml', item: id },
    contact: { file: 'contacts.yaml', item: id },
    edition: { file: 'pack.yaml', item: null },
  };
  return places[kind];
}

type Map = YAMLMap<ParsedNode, ParsedNode | null>;
type Edit = { readonly at: number; readonly to: number; readonly put: string };

/**
 * The text of a file with a review set, in which nothing else has changed, comments and layout among it. In: the text
 * (YAML, or Markdown with YAML at its head), and the id of the thing where the file is a list. Null when the file is
 * not written as the manual says, or something else would change.
 */
export function setReview(text: string, item: string | null, review: WrittenReview): string | null {
  const front = /^---\r?\n([\s\S]*?)^---\r?$/m.exec(text);
  const start = front ? text.indexOf(front[1] ?? '', 3) : 0;
  const yaml = front ? (front[1] ?? '') : text;
  const thing = findThing(parseDocument(yaml).contents as ParsedNode | null, item);
  if (thing === null) return null;
  const edits = editsOf(yaml, thing, review);
  if (edits === null) return null;
  const set = edits
    .toSorted((a, b) => b.at - a.at)
    .reduce((whole, { at, to, put }) => whole.slice(0, at) + put + whole.slice(to), yaml);
  return isOnlyReview(yaml, set, item, review) ? text.slice(0, start) + set + text.slice(start + yaml.length) : null;
}

function findThing(root: ParsedNode | null, item: string | null): Map | null {
  if (item === null) return isMap(root) ? (root as Map) : null;
  const [only] = isMap(root) ? root.items : [];
  const list = isSeq(root) ? root : only?.value;
  if (!isSeq(list)) return null;
  return (
    (list.items.find((entry) => isMap(entry) && isScalar(entry.get('id', true)) && String(entry.get('id')) === item) as
      | Map
      | undefined) ?? null
  );
}

const pairOf = (map: Map, key: string): Pair<ParsedNode, ParsedNode | null> | undefined =>
  map.items.find((pair) => isScalar(pair.key) && pair.key.value === key);

const endOf = (map: Map): number => {
  const last = map.items.at(-1);
  return (last?.value ?? last?.key)?.range[1] ?? map.range?.[1] ?? 0;
};

/** Names and functions in quotation marks, as they can hold anything; a digest too, as one can look like a number. */
const written = ({ by, role, on, of }: WrittenReview): readonly (readonly [string, string])[] => [
  ['status', 'reviewed'],
  ['by', JSON.stringify(by)],
  ['role', JSON.stringify(role)],
  ['on', on],
  ['of', JSON.stringify(of)],
];

function editsOf(yaml: string, thing: Map, review: WrittenReview): readonly Edit[] | null {
  const whole = `review: { ${written(review)
    .map(([key, value]) => `${key}: ${value}`)
    .join(', ')} }`;
  const there = pairOf(thing, 'review');
  if (there === undefined) return [insert(yaml, thing, [whole], pairOf(thing, 'checked'))];
  if (!isMap(there.value)) return null;
  const map = there.value as Map;
  const rangeOf = (key: string) => pairOf(map, key)?.value?.range;
  const fields = written(review);
  const missing = fields.filter(([key]) => !rangeOf(key)).map(([key, value]) => `${key}: ${value}`);
  return [
    ...fields.flatMap(([key, value]): readonly Edit[] => {
      const range = rangeOf(key);
      return range ? [{ at: range[0], to: range[1], put: value }] : [];
    }),
    ...(missing.length > 0 ? [insert(yaml, map, missing)] : []),
  ];
}

/** Adds keys to a map: behind its last value in braces; else on lines of their own, below another key or the last. */
function insert(yaml: string, map: Map, put: readonly string[], below?: Pair<ParsedNode, ParsedNode | null>): Edit {
  if (map.flow === true) return { at: endOf(map), to: endOf(map), put: put.map((line) => `, ${line}`).join('') };
  const start = map.items[0]?.key.range[0] ?? 0;
  const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
  const end = below?.value?.range[1] ?? endOf(map);
  const stop = yaml.indexOf('\n', end);
  const line = stop < 0 ? yaml.length : stop;
  // a file with the line breaks of Windows keeps them
  const isReturn = yaml[line - 1] === '\r';
  const at = isReturn ? line - 1 : line;
  return { at, to: at, put: put.map((line) => `${isReturn ? '\r' : ''}\n${indent}${line}`).join('') };
}

/** Whether two texts say the same but for this review. */
function isOnlyReview(before: string, after: string, item: string | null, review: WrittenReview): boolean {
  try {
    const expected = structuredClone(parse(before) as unknown);
    const found = thingIn(expected, item);
    if (found === null) return false;
    found['review'] = { status: 'reviewed', ...review };
    return isSame(parse(after), expected);
  } catch {
    return false;
  }
}

/** Whether two values of YAML say the same; the order of keys says nothing. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}

function thingIn(value: unknown, item: string | null): Record<string, unknown> | null {
  if (item === null) return value as Record<string, unknown>;
  const list = Array.isArray(value) ? value : Object.values(value as object)[0];
  return (list as readonly Record<string, unknown>[]).find(({ id }) => id === item) ?? null;
}
