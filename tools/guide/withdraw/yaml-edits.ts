import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';

/** A place of a text that gets other words. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/** What becomes of a name that stands somewhere: another one in its place, or nothing. */
export type Fate = { readonly put: string } | 'remove' | 'keep';

/** What stands around a node, from the document inwards. */
type Above = readonly unknown[];

/**
 * The text of a YAML file in which names are others, or gone; all else stays byte for byte. `fateOf`: what becomes of a
 * scalar, by its value and the keys above it. Gone is also the item or the field that has nothing else, and a list that
 * is left empty with its field.
 */
export function editNames(text: string, fateOf: (value: string, keys: readonly string[]) => Fate): string {
  const document = parseDocument(text);
  if (document.errors.length > 0) return text;
  const edits: Edit[] = [];
  const gone = new Set<unknown>();
  const removals: (readonly [what: Node | Pair, above: Above])[] = [];
  visit(document, {
    Scalar(place, scalar, above) {
      if (typeof scalar.value !== 'string' || !scalar.range) return;
      const fate = fateOf(scalar.value, keysAbove(above));
      if (fate === 'keep') return;
      if (fate === 'remove') {
        removals.push(place === 'key' ? [above.at(-1) as Pair, above.slice(0, -1)] : [scalar, above]);
        return;
      }
      // a list has each name once, also a list of what says more of it
      if (isListed(above, fate.put)) removals.push([scalar, above]);
      else edits.push({ from: scalar.range[0], to: scalar.range[1], put: fate.put });
    },
  });
  for (const [what, above] of removals) remove(what, above, gone);
  edits.push(...[...gone].flatMap((what) => cut(text, what as Node | Pair, document.contents, gone)));
  return apply(text, edits);
}

/** Whether the list around a scalar, or around the map that it names, has another name already. */
function isListed(above: Above, name: string): boolean {
  const parent = above.at(-1);
  if (isSeq(parent)) return parent.items.some((item) => isScalar(item) && item.value === name);
  const around = above.at(-3);
  if (!isPair(parent) || !isSeq(around)) return false;
  const field = isScalar(parent.key) ? String(parent.key.value) : '';
  return around.items.some((item) => isMap(item) && item.get(field) === name);
}

const keysAbove = (above: Above): readonly string[] =>
  above.flatMap((one) => (isPair(one) && isScalar(one.key) ? [String(one.key.value)] : []));

/** Lists beside what a thing is: it stands without them. */
const BESIDE: ReadonlySet<unknown> = new Set(['uncounted']);

/** Marks what goes: an item of a list, else the field around it; a list without items goes with its field. */
function remove(what: Node | Pair, above: Above, gone: Set<unknown>): void {
  const parent = above.at(-1);
  const rest = above.slice(0, -1);
  if (isSeq(parent)) {
    gone.add(what);
    // the list that is a file has nothing around it
    if (rest.length > 1 && parent.items.every((item) => gone.has(item))) remove(parent, rest, gone);
  } else if (isPair(parent)) {
    // what names it in a list of maps goes as a whole: { procedure: …, sections: … }
    const list = rest.at(-2);
    const isBeside = isScalar(parent.key) && BESIDE.has(parent.key.value);
    if (isMap(rest.at(-1)) && isSeq(list) && !isBeside) remove(rest.at(-1) as YAMLMap, rest.slice(0, -1), gone);
    else remove(parent, rest, gone);
  } else if (isMap(parent)) {
    gone.add(what);
    if (parent.items.every((item) => gone.has(item)) && rest.length > 1) remove(parent, rest, gone);
  } else gone.add(what);
}

/** The part of the text that goes with an item or a field, with what stands between it and its neighbour. */
function cut(text: string, what: Node | Pair, root: unknown, gone: ReadonlySet<unknown>): readonly Edit[] {
  const home = findHome(root, what);
  if (home === null || isGoneAbove(root, what, gone)) return [];
  const range = rangeOf(what);
  if (range === null) return [];
  const [from, to] = range;
  if (home.flow === true) {
    const items: readonly unknown[] = home.items;
    const at = items.indexOf(what);
    const next = items.slice(at + 1).find((item) => !gone.has(item));
    const last = items.slice(0, at).findLast((item) => !gone.has(item));
    if (next !== undefined) return [{ from, to: rangeOf(next as Node)?.[0] ?? to, put: '' }];
    return [{ from: last === undefined ? from : (rangeOf(last as Node)?.[1] ?? from), to, put: '' }];
  }
  const start = text.lastIndexOf('\n', from - 1) + 1;
  const end = text.indexOf('\n', Math.max(from, text.slice(0, to).trimEnd().length));
  return [{ from: start, to: end < 0 ? text.length : end + 1, put: '' }];
}

function findHome(root: unknown, what: unknown): YAMLMap | YAMLSeq | null {
  let found: YAMLMap | YAMLSeq | null = null;
  visit(root as Node, {
    Collection(_, collection) {
      if ((collection.items as readonly unknown[]).includes(what)) found = collection as YAMLMap | YAMLSeq;
    },
  });
  return found;
}

function isGoneAbove(root: unknown, what: unknown, gone: ReadonlySet<unknown>): boolean {
  let is = false;
  visit(root as Node, {
    Node(_, node, above) {
      if (node === what) is = above.some((one) => gone.has(one));
    },
    Pair(_, pair, above) {
      if (pair === what) is = above.some((one) => gone.has(one));
    },
  });
  return is;
}

function rangeOf(what: Node | Pair): readonly [number, number] | null {
  if (!isPair(what)) return what.range ? [what.range[0], what.range[1]] : null;
  const key = what.key as Node | null;
  const value = what.value as Node | null;
  return key?.range ? [key.range[0], (value ?? key).range?.[1] ?? key.range[1]] : null;
}

/** From the end; where two overlap, the first that begins. */
function apply(text: string, edits: readonly Edit[]): string {
  let [result, before] = [text, Infinity];
  for (const { from, to, put } of edits.toSorted((a, b) => b.from - a.from || b.to - a.to)) {
    if (to > before) continue;
    result = result.slice(0, from) + put + result.slice(to);
    before = from;
  }
  return result;
}
