import type { InterfaceWords } from '../../../src/pack/index.ts';
import { isRecord } from '../read/is-record.ts';
import { isForms, type Forms } from '../read/plurals.ts';

/** One message of a file of interface words: where it stands, and its text or its forms. */
export interface Message {
  /** `plan.actions` */
  readonly key: string;
  /** below the part: `['plan', 'actions']` */
  readonly path: readonly string[];
  readonly says: string | Forms;
}

/** The messages of a part of the file, in its order. What is neither text nor map is left out. */
export function listMessages(part: unknown, path: readonly string[] = []): readonly Message[] {
  if (typeof part === 'string' || isForms(part)) return [{ key: path.join('.'), path, says: part }];
  if (!isRecord(part)) return [];
  return Object.entries(part).flatMap(([name, inner]) => listMessages(inner, [...path, name]));
}

const PLACE = /\{\{([a-zA-Z]+)\}\}/g;

/** The names of the places in a text, each once: `'{{done}} sur {{count}}'` → `['done', 'count']`. */
export const placesOf = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(PLACE)].map(([, name = '']) => name)),
];

/** A text with marks of the same length for its places, as it is linted and measured. */
export const coverPlaces = (text: string): string => text.replaceAll(PLACE, (place) => '_'.repeat(place.length));

/** Words by key as a tree: a topic is written once, not with each of its words. */
export function nestWords(words: Readonly<Record<string, string>>): InterfaceWords {
  const tree: Tree = {};
  for (const [key, says] of Object.entries(words)) {
    const names = key.split('.');
    const last = names.pop() ?? '';
    const topic = names.reduce((at, name) => (at[name] ??= {}) as Tree, tree);
    topic[last] = says;
  }
  return tree;
}

interface Tree {
  [name: string]: string | Tree;
}

/** The words of a pack, or of one of its topics, by key. */
export function listWords(words: InterfaceWords, topic = ''): readonly (readonly [key: string, says: string])[] {
  return Object.entries(words).flatMap(([name, inner]) =>
    typeof inner === 'string' ? [[topic + name, inner] as const] : listWords(inner, `${topic}${name}.`),
  );
}
