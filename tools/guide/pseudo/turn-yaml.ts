import { isMap, isScalar, isSeq, parseDocument, type ParsedNode, type Scalar, type YAMLMap } from 'yaml';
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

  /** `key`: under which a list or a thing stands. */
  function turnNode(node: ParsedNode | null, key: string): void {
    if (isSeq(node)) {
      for (const item of node.items)
        if (isScalar(item)) setWords(item, say);
        else turnNode(item as ParsedNode, key === '' ? LISTED : key);
      return;
    }
    if (!isMap(node)) return;
    addForms(node);
    for (const pair of node.items) {
      const name = keyOf(pair.key);
      const value = pair.value as ParsedNode | null;
      // a thing, an option and a message may be called like a key
      const isId =
        rules.forms !== undefined || key === 'options' || (isMap(value) && name !== 'when' && name !== 'review');
      if (!isId && (NO_WORDS.has(name) || rules.keep?.includes(name))) continue;
      if (isScalar(value)) setWords(value, say);
      else turnNode(value, name);
    }
  }

  /** Each kind of number that the language tells apart. */
  function addForms(node: YAMLMap<unknown, unknown>): void {
    const { forms } = rules;
    if (!forms || node.items.length === 0 || !node.items.every((pair) => forms.includes(keyOf(pair.key)))) return;
    for (const form of forms) if (!node.has(form)) node.set(form, document.createNode(node.get('other')));
  }

  turnNode(document.contents, '');
  return document.toString({ lineWidth: 0 });
}

const keyOf = (key: unknown): string => String(isScalar(key) ? key.value : key);

/** Puts words in the place of others. */
function setWords(scalar: Scalar, say: (words: string) => string): void {
  if (typeof scalar.value === 'string') scalar.value = say(scalar.value);
}
