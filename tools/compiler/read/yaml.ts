import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode, type YAMLMap } from 'yaml';
import { checkValue, holdsHidden } from './characters.ts';
import type { IssueList } from './issue-list.ts';
import type { Path } from './path.ts';
import { remember } from './remember.ts';

/** A parsed YAML file that still knows on which line everything stands. */
export interface YamlFile {
  readonly file: string;
  readonly value: unknown;
  /** The line of the key or item at a path; of its nearest known parent when it is not there. */
  lineOf(path: Path): number;
  /** The line of a character of the text at a path, also when the text runs over several lines. */
  lineInText(path: Path, index: number): number;
  /** The words that a comment "# waiver: word" lets pass on a line. */
  waiversOn(line: number): ReadonlySet<string>;
  /** Whether the text at a path is that of the source, which is checked there. */
  isTaken(path: Path): boolean;
  /** Whether it stands there in the place of a translation. */
  isUntranslated(path: Path): boolean;
}

type Node = ParsedNode | null;

/** Reads one YAML text. Faults of syntax become issues with their line; null when nothing can be read from the file. */
export function readYaml(file: string, text: string, issues: IssueList): YamlFile | null {
  // a mark at the beginning is told once, by checkCharacters, and shifts nothing
  const plain = text.replace(/^\uFEFF/, '');
  const { document, lines, value } = parse(plain);
  for (const error of document.errors) {
    const line = lines.linePos(error.pos[0]).line;
    if (error.code === 'DUPLICATE_KEY') {
      issues.add('duplicate-key', { file, line }, 'The same key stands twice.', 'Keep one of the two.');
    } else {
      issues.add('yaml-syntax', { file, line }, `This is not YAML: ${error.message}.`, YAML_HINT);
    }
  }
  if (isBroken(document)) return null;
  const yaml = wrap(file, plain, { document, lines, value });
  // what stands in the text itself is told by checkCharacters
  if (!holdsHidden(file, text)) checkValue(issues, yaml, (path) => yaml.lineOf(path));
  return yaml;
}

interface Parsed {
  readonly document: Document.Parsed;
  readonly lines: LineCounter;
  readonly value: unknown;
}

const isBroken = ({ errors }: Document.Parsed): boolean => errors.some(({ code }) => code !== 'DUPLICATE_KEY');

const parse = remember((text): Parsed => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  return { document, lines, value: isBroken(document) ? null : freeze(document.toJS() as unknown) };
});

/** What was read once is shared, so nobody may change it. */
function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const inner of Object.values(value)) freeze(inner);
  }
  return value;
}

const YAML_HINT = 'Check the indentation, and put text that holds ": " or "#" or starts with a sign in "quotes".';

function wrap(file: string, text: string, { document, lines, value }: Parsed): YamlFile {
  let source: readonly string[] | undefined;
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  return {
    file,
    value,
    lineOf: (path) => lineAt(find(document.contents, path).offset),
    lineInText(path, index) {
      const { node, offset } = find(document.contents, path);
      if (!isScalar(node) || typeof node.value !== 'string') return lineAt(offset);
      return lineAt(offsetInScalar(text, node.range ?? [offset, offset], node.value, index));
    },
    waiversOn: (line) =>
      new Set(
        /#\s*waiver:\s*(.+)$/
          .exec((source ??= text.split('\n'))[line - 1] ?? '')?.[1]
          ?.split(',')
          .map((word) => word.trim()),
      ),
    isTaken: () => false,
    isUntranslated: () => false,
  };
}

type Pair = YAMLMap.Parsed['items'][number];

const knownPairs = new WeakMap<YAMLMap.Parsed, ReadonlyMap<string, Pair>>();

/** The pairs of a map by their keys, the first of each; looked for many times. */
function pairsOf(map: YAMLMap.Parsed): ReadonlyMap<string, Pair> {
  const known = knownPairs.get(map);
  if (known) return known;
  const pairs = new Map(
    map.items.toReversed().flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair]] : [])),
  );
  knownPairs.set(map, pairs);
  return pairs;
}

/** What stands at a path of a text, as it was parsed: its ranges are those of the text. Null where nothing does. */
export const nodeAt = (text: string, path: Path): ParsedNode | null => find(parse(text).document.contents, path).node;

/** Follows a path as far as it goes; the offset is that of the last key (or item) found. */
function find(root: Node, path: Path): { node: Node; offset: number } {
  let node = root;
  let offset = root?.range[0] ?? 0;
  for (const step of path) {
    if (isMap<ParsedNode, Node>(node)) {
      const pair = pairsOf(node).get(String(step));
      if (pair === undefined) return { node: null, offset };
      offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq<Node>(node)) {
      const item = typeof step === 'number' ? node.items[step] : undefined;
      if (item === undefined) return { node: null, offset };
      offset = item?.range[0] ?? offset;
      node = item;
    } else {
      return { node: null, offset };
    }
  }
  return { node, offset };
}

/** YAML folds lines, so a place in a value is found again in the source by counting what is not a space. */
function offsetInScalar(text: string, range: readonly number[], value: string, index: number): number {
  const [start = 0, end = start] = range;
  let seen = value.slice(0, index).replaceAll(/\s/g, '').length;
  let offset = start;
  if (/["']/.test(text[start] ?? '')) offset += 1;
  else if (/[|>]/.test(text[start] ?? '')) offset = text.indexOf('\n', start) + 1;
  for (; offset < end; offset += 1) {
    if (/\s/.test(text[offset] ?? '')) continue;
    if (seen === 0) return offset;
    seen -= 1;
  }
  return start;
}
