import { isMap, isScalar, isSeq, parseDocument, type Document, type ParsedNode, type YAMLMap } from 'yaml';
import type { Turn } from './pseudo-words.ts';

/** Keys whose values are ids, conditions, dates or names of languages: no words. */
const NO_WORDS = new Set([
  'when',
  'in',
  'contacts',
  'procedures',
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
  /** what people type: a number of a service is one wherever it stands */
  readonly as?: 'typed';
  /** keys whose values are ids in this kind of file, or words for authors */
  readonly keep?: readonly string[];
  /** forms by number: each kind that the language tells apart */
  readonly forms?: readonly string[];
}

/** Turns the words of a YAML file; its ids, conditions and comments stay. */
export function turnYaml(text: string, turn: Turn, rules: Rules = {}): string {
  const document = parseDocument(text);
  const say = (words: string): string => (TARGET.test(words) ? words : rules.as ? turn[rules.as](words) : turn(words));
  turnNode(document.contents, '', { rules, say, document });
  return document.toString({ lineWidth: 0 });
}

/** A file that is being turned. */
interface Turning {
  readonly rules: Rules;
  readonly say: (words: string) => string;
  readonly document: Document.Parsed;
}

/** `key`: under which a list or a thing stands. */
function turnNode(node: ParsedNode | null, key: string, file: Turning): void {
  if (isSeq(node)) turnList(node.items, key === '' ? LISTED : key, file);
  else if (isMap(node)) turnMap(node, key, file);
}

function turnList(items: readonly unknown[], key: string, file: Turning): void {
  for (const item of items) turnValue(item as ParsedNode, key, file);
}

function turnMap(map: YAMLMap, key: string, file: Turning): void {
  addForms(map, file);
  for (const pair of map.items) {
    const name = keyOf(pair.key);
    const value = pair.value as ParsedNode | null;
    if (!isKept(name, value, key, file.rules)) turnValue(value, name, file);
  }
}

function turnValue(value: ParsedNode | null, key: string, file: Turning): void {
  if (!isScalar(value)) turnNode(value, key, file);
  else if (typeof value.value === 'string') value.value = file.say(value.value);
}

/** Whether what stands under a key is no words. A thing, an option and a message may be called like a key. */
function isKept(name: string, value: ParsedNode | null, above: string, { forms, keep }: Rules): boolean {
  const isId = forms !== undefined || above === 'options' || (isMap(value) && name !== 'when' && name !== 'review');
  return !isId && (NO_WORDS.has(name) || keep?.includes(name) === true);
}

/** Each kind of number that the language tells apart. */
function addForms(map: YAMLMap, { rules: { forms }, document }: Turning): void {
  if (!forms || map.items.length === 0 || !map.items.every((pair) => forms.includes(keyOf(pair.key)))) return;
  for (const form of forms) if (!map.has(form)) map.set(form, document.createNode(map.get('other')));
}

const keyOf = (key: unknown): string => String(isScalar(key) ? key.value : key);
