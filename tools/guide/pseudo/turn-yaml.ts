import { isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
import type { Turn } from './pseudo-words.ts';

/** Keys whose values are ids, conditions, dates or names of languages: no words. */
const NO_WORDS = new Set([
  'when',
  'in',
  'contacts',
  'call',
  'edition',
  'first',
  'top',
  'sources',
  'checked',
  'review',
  'waivers',
]);
/** The key of what stands in a list at the top of a file. */
const LISTED = '-';
/** kind:id */
const TARGET = /^[a-z]+:[a-z0-9-]+$/;

/** How the words of one kind of file are turned. */
export interface Rules {
  /** numbers stay wherever they stand; in what people type, mistakes stay mistakes */
  readonly as?: 'typed' | 'mistyped';
  /** the words that stay in the source language beside their meaning, by their last key */
  readonly stay?: readonly string[];
  /** what an option puts into a letter: its own `says`, or its words */
  readonly letters?: boolean;
  /** keys whose values are ids in this kind of file, or words for authors */
  readonly keep?: readonly string[];
  /** forms by number: each kind that the language tells apart */
  readonly forms?: readonly string[];
}

/** Turns the words of a YAML file; its ids, conditions and comments stay. `source`: the language of its words. */
export function turnYaml(text: string, turn: Turn, source: string, rules: Rules = {}): string {
  const document = parseDocument(text);
  turnNode(document, document.contents, turn, source, rules, '', '');
  return document.toString({ lineWidth: 0 });
}

function turnNode(
  document: Document,
  node: ParsedNode | null,
  turn: Turn,
  source: string,
  rules: Rules,
  key: string,
  above: string,
): void {
  const say = (words: string): string => (TARGET.test(words) ? words : rules.as ? turn[rules.as](words) : turn(words));
  if (isSeq(node)) {
    for (const item of node.items)
      if (isScalar(item)) setWords(item, say);
      else turnNode(document, item as ParsedNode, turn, source, rules, key === '' ? LISTED : key, above);
    return;
  }
  if (!isMap(node)) return;
  if (rules.forms && node.items.length > 0 && node.items.every((pair) => rules.forms?.includes(keyOf(pair.key))))
    for (const form of rules.forms)
      if (!node.has(form)) (node as YAMLMap<unknown, unknown>).set(form, document.createNode(node.get('other')));
  for (const pair of node.items) {
    const name = keyOf(pair.key);
    const value = pair.value as ParsedNode | null;
    // a thing, an option and a message may be called like a key
    const isId =
      rules.forms !== undefined || key === 'options' || (isMap(value) && name !== 'when' && name !== 'review');
    if (!isId && (NO_WORDS.has(name) || rules.keep?.includes(name))) continue;
    if (!isScalar(value)) {
      turnNode(document, value, turn, source, rules, name, key);
      continue;
    }
    if (typeof value.value !== 'string') continue;
    const words = value.value;
    if (rules.stay?.includes(name))
      pair.value = document.createNode({ lang: source, text: words, means: say(words) }) as unknown as ParsedNode;
    else if (rules.letters && (key === 'options' || above === 'options')) {
      const says = document.createNode({ lang: source, text: words });
      if (key === 'options') pair.value = document.createNode({ label: say(words), says }) as unknown as ParsedNode;
      else if (name === 'says') pair.value = says as unknown as ParsedNode;
      else setWords(value, say);
    } else setWords(value, say);
  }
}

const keyOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** Puts words in the place of others, in the same kind of quotation marks where they can stand in them. */
function setWords(scalar: Scalar, say: (words: string) => string): void {
  if (typeof scalar.value === 'string') scalar.value = say(scalar.value);
}
