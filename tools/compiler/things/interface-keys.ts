import { parse } from 'yaml';
import { listMessages, placesOf, type Message } from './interface-words.ts';

/**
 * The module that tells the code which words the interface has: by part, each key with its places, and which keys have
 * forms by number. In: the text of the source language's interface.yaml. Out: the text of src/pack/interface-keys.ts,
 * as it is formatted.
 */
export function writeInterfaceKeys(yaml: string): string {
  const parts = parse(yaml) as Readonly<Record<'core' | 'texts' | 'kit' | 'translated' | 'paper', unknown>>;
  const [core, texts] = [listMessages(parts.core), listMessages(parts.texts)];
  const [kit, paper] = [listMessages(parts.kit), listMessages(parts.paper)];
  const translated = listMessages(parts.translated);
  const plural = [...core, ...texts, ...kit, ...paper].filter(({ says }) => typeof says !== 'string');
  return `${HEAD}
/** Those that travel with the core of a pack. */
export const CORE_KEYS = ${tableOf(core)} as const;

/** Those that travel with its texts. */
export const TEXTS_KEYS = ${tableOf(texts)} as const;

/** Those of the screens that keep the guide and hand it over. */
export const KIT_KEYS = ${tableOf(kit)} as const;

/** Those that a translation says of itself; they travel with its questions. */
export const TRANSLATED_KEYS = ${tableOf(translated)} as const;

/** Those of what is made at build alone: paper, and the guide in one file. */
export const PAPER_KEYS = ${tableOf(paper)} as const;

/** Those that have a form for each kind of number that the language tells apart. */
export const PLURAL_KEYS: readonly string[] = ${listOf(plural.map(({ key }) => key))};
`;
}

const HEAD = `// Written by scripts/keys.mjs from the source language's interface.yaml. Do not change it by hand.

/**
 * The keys of the interface's words, each with the places that its text has. The app takes their types alone: none of
 * this travels.
 */`;

const quoted = (words: readonly string[]): string => `[${words.map((word) => `'${word}'`).join(', ')}]`;

const lineOf = ({ key, says }: Message): string =>
  `  ${key.includes('.') ? `'${key}'` : key}: ${quoted(placesOf(typeof says === 'string' ? says : (says.other ?? '')))},\n`;
const tableOf = (messages: readonly Message[]): string => `{\n${messages.map(lineOf).join('')}}`;

const listOf = (keys: readonly string[]): string => `[\n${keys.map((key) => `  '${key}',\n`).join('')}]`;
