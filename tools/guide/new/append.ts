import { isMap, isScalar, isSeq, parseDocument, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import { Refusal } from '../command.ts';

type Path = readonly (string | number)[];

/**
 * Puts an item at the end of a list of a YAML text; all else stays as it is, comments too. `lines`: the item, without
 * its dash. Throws a Refusal when there is no such list.
 */
export function appendItem(file: string, text: string, path: Path, lines: readonly string[]): string {
  const list = find(file, text, path);
  const last = isSeq(list) ? (list.items.at(-1) as Node | undefined) : undefined;
  if (!isSeq(list) || !last?.range)
    throw new Refusal(
      `${file} has no list${path.length > 0 ? ` "${path.join('.')}"` : ''} with something in it to write after. ` +
        'Add it by hand.',
    );
  if (list.flow === true) {
    const end = last.range[1];
    return `${text.slice(0, end)}, ${lines.join(' ')}${text.slice(end)}`;
  }
  const [start] = last.range;
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', start) + 1))?.[0] ?? '';
  const item = lines.map((line, index) => `${indent}${index === 0 ? '- ' : '  '}${line}`);
  return insertAfter(text, last, hasGaps(text, list) ? ['', ...item] : item);
}

/**
 * Puts a key with its value at the end of keys in lines of their own; `lines`: what stands under the
 * key, or beside it when it is one.
 */
export function appendKey(file: string, text: string, path: Path, key: string, lines: readonly string[]): string {
  const keys = find(file, text, path);
  const last = isMap(keys) ? keys.items.at(-1) : undefined;
  const value = last?.value as Node | null | undefined;
  const start = isScalar(last?.key) ? last.key.range?.[0] : undefined;
  if (!isMap(keys) || keys.flow === true || !value?.range || start === undefined)
    throw new Refusal(
      `${file} has no keys${path.length > 0 ? ` under "${path.join('.')}"` : ''} to write after. Add "${key}" by hand.`,
    );
  const indent = /^ */.exec(text.slice(text.lastIndexOf('\n', start) + 1))?.[0] ?? '';
  const pair =
    lines.length === 1
      ? [`${indent}${key}: ${lines[0]}`]
      : [`${indent}${key}:`, ...lines.map((line) => `${indent}  ${line}`)];
  return insertAfter(text, value, hasGaps(text, keys) ? ['', ...pair] : pair);
}

function find(file: string, text: string, path: Path): unknown {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Refusal(`${file} is not YAML; npm run guide -- check says where.`);
  return path.length === 0 ? document.contents : document.getIn(path, true);
}

/** After the last line of what is there: what follows it on that line, such as a comment, belongs to it. */
function insertAfter(text: string, last: Node, lines: readonly string[]): string {
  const end = text.slice(0, last.range?.[1]).trimEnd().length;
  const lineEnd = text.indexOf('\n', end);
  const at = lineEnd < 0 ? text.length : lineEnd;
  return `${text.slice(0, at)}\n${lines.join('\n')}${text.slice(at) || '\n'}`;
}

/** Whether empty lines stand between the things of a list. */
function hasGaps(text: string, { range }: YAMLSeq | YAMLMap): boolean {
  return range ? /\n[ \t]*\n/.test(text.slice(range[0], range[1]).trimEnd()) : false;
}
