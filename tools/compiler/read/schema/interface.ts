import * as v from 'valibot';
import { CORE_KEYS, KIT_KEYS, PAPER_KEYS, TEXTS_KEYS, TRANSLATED_KEYS } from '../../../../src/pack/index.ts';
import { text } from './common.ts';

/** Forms by number; which of them a language needs is asked in ../../things/interface.ts. */
const forms = v.strictObject({
  zero: v.optional(text),
  one: v.optional(text),
  two: v.optional(text),
  few: v.optional(text),
  many: v.optional(text),
  other: text,
});

const message = (places: readonly string[]): v.GenericSchema =>
  places.includes('count') ? v.lazy((written) => (typeof written === 'string' ? text : forms)) : text;

interface Tree {
  [name: string]: Tree | v.GenericSchema;
}

/** The keys of one part, nested by their dots, each of them needed and no other allowed. */
function partOf(keys: Readonly<Record<string, readonly string[]>>): v.GenericSchema {
  const tree: Tree = {};
  for (const [key, places] of Object.entries(keys)) {
    const names = key.split('.');
    const last = names.pop() ?? '';
    const topic = names.reduce((at, name) => (at[name] ??= {}) as Tree, tree);
    topic[last] = message(places);
  }
  return close(tree);
}

const isSchema = (inner: Tree | v.GenericSchema): inner is v.GenericSchema =>
  inner['kind' as keyof typeof inner] === 'schema';

const close = (tree: Tree): v.GenericSchema =>
  v.strictObject(
    Object.fromEntries(Object.entries(tree).map(([name, inner]) => [name, isSchema(inner) ? inner : close(inner)])),
  );

/** fr/interface.yaml: the interface's words, by the keys that the code knows (src/pack/interface-keys.ts). */
export const interfaceSchema = v.strictObject({
  core: partOf(CORE_KEYS),
  texts: partOf(TEXTS_KEYS),
  kit: partOf(KIT_KEYS),
  translated: partOf(TRANSLATED_KEYS),
  paper: partOf(PAPER_KEYS),
});
