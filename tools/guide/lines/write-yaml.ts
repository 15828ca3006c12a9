import { isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';
import { nodeAt } from '../../compiler/read/yaml.ts';
import type { Path } from '../../compiler/read/path.ts';

/** Words of one message, or its forms by number. */
export type Said = string | Readonly<Record<string, string>>;

/** Ways to write words in the place of a scalar: as it was written, then in quotation marks. `was`: its text. */
export function waysToWrite(words: string, { type }: Pick<Scalar, 'type'>, was: string): readonly string[] {
  const quoted = JSON.stringify(words);
  if (type === 'QUOTE_DOUBLE') return [quoted];
  if (type === 'QUOTE_SINGLE') return [`'${words.replaceAll("'", "''")}'`, quoted];
  if (type === 'BLOCK_LITERAL' || type === 'BLOCK_FOLDED') {
    const [head = '|-', ...lines] = was.split('\n');
    const indent = /^[ \t]*/.exec(lines.find((line) => line.trim() !== '') ?? '  ')?.[0] ?? '  ';
    const between = type === 'BLOCK_FOLDED' ? '\n\n' : '\n';
    const inner = words.replace(/\n+$/, '').split('\n').join(between).split('\n');
    const behind = /\s*$/.exec(was)?.[0] ?? '';
    return [`${head}\n${inner.map((line) => (line === '' ? '' : indent + line)).join('\n')}${behind}`, quoted + behind];
  }
  return [words, quoted];
}

/**
 * A YAML text with a text that it does not have yet, beside the keys or items of its own that stand before it in the
 * source. Null where it has none of what is around it, or writes it on one line.
 */
export function addText(yaml: string, path: Path, said: Said, source: string): string | null {
  // the last part of the path that is there
  let depth = path.length - 1;
  while (depth > 0 && !isThere(yaml, path.slice(0, depth))) depth -= 1;
  const above = path.slice(0, depth);
  const [step, ...rest] = path.slice(depth);
  const parent = nodeAt(yaml, above);
  if (isMap(parent) && typeof step === 'string' && parent.flow !== true)
    return addPair(yaml, parent, step, rest, said, keysAt(source, above));
  const last = isSeq(parent) ? (parent.items.at(-1) as Node | undefined) : undefined;
  if (!isSeq(parent) || parent.flow === true || parent.items.length !== step || !last?.range) return null;
  const lead = leadOf(yaml, last.range[0]);
  const lines = write(rest, said);
  return insertAfter(yaml, last, [
    `${lead}${lines[0] ?? ''}`,
    ...lines.slice(1).map((l) => ' '.repeat(lead.length) + l),
  ]);
}

const isThere = (yaml: string, path: Path): boolean => {
  const node = nodeAt(yaml, path);
  return isMap(node) || isSeq(node);
};

const keysAt = (yaml: string, path: Path): readonly string[] => {
  const node = nodeAt(yaml, path);
  return isMap(node) ? node.items.map(({ key }) => String(isScalar(key) ? key.value : '')) : [];
};

/** Puts a key behind the last one of those before it in the source that is there; else behind the last one. */
function addPair(
  yaml: string,
  map: YAMLMap,
  key: string,
  rest: Path,
  said: Said,
  order: readonly string[],
): string | null {
  const before = new Set(order.slice(0, Math.max(0, order.indexOf(key))));
  const nameOf = (pair: YAMLMap['items'][number]): string => String(isScalar(pair.key) ? pair.key.value : '');
  const neighbour = map.items.findLast((pair) => before.has(nameOf(pair))) ?? map.items.at(-1);
  const start = isScalar(neighbour?.key) ? neighbour.key.range?.[0] : undefined;
  const last = (neighbour?.value ?? neighbour?.key) as Node | undefined;
  if (start === undefined || !last?.range) return null;
  const indent = ' '.repeat(start - (yaml.lastIndexOf('\n', start - 1) + 1));
  return insertAfter(
    yaml,
    last,
    write([key, ...rest], said).map((line) => indent + line),
  );
}

/** The lines of a value that stands at a path. */
function write([step, ...rest]: Path, said: Said): readonly string[] {
  const below = (): readonly string[] => write(rest, said);
  if (typeof step === 'number') {
    const [first = '', ...more] = below();
    return [`- ${first}`, ...more.map((line) => `  ${line}`)];
  }
  if (step === undefined)
    return typeof said === 'string'
      ? [JSON.stringify(said)]
      : Object.entries(said).map(([form, words]) => `${form}: ${JSON.stringify(words)}`);
  const lines = below();
  return rest.length === 0 && typeof said === 'string'
    ? [`${step}: ${lines[0] ?? ''}`]
    : [`${step}:`, ...lines.map((line) => `  ${line}`)];
}

/** What stands before an item in its line: its blanks and its dash. */
const leadOf = (yaml: string, start: number): string => yaml.slice(yaml.lastIndexOf('\n', start - 1) + 1, start);

/** Behind the last line of what is there. */
function insertAfter(yaml: string, { range }: Node, lines: readonly string[]): string {
  const end = yaml.slice(0, range?.[1]).trimEnd().length;
  const lineEnd = yaml.indexOf('\n', end);
  const at = lineEnd < 0 ? yaml.length : lineEnd;
  return `${yaml.slice(0, at)}\n${lines.join('\n')}${yaml.slice(at) || '\n'}`;
}
