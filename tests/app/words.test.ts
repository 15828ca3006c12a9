import { describe, expect, it } from 'vitest';
import { CORE_KEYS, KIT_KEYS, PAPER_KEYS, TEXTS_KEYS } from '../../src/pack/index.ts';
import { listWords } from '../../tools/compiler/things/interface-words.ts';
import { realPack } from '../support/packs.ts';
import { sourceFiles, withoutComments } from '../support/source-files.ts';

/** Where a language is named in the pages of every other. */
const NAMES = 'tools/compiler/things/spoken-languages.ts';
const code = [...sourceFiles('src', ['.ts', '.tsx']), ...sourceFiles('tools/compiler/things', ['.ts'])]
  .filter(({ path }) => (path.startsWith('src/') ? path !== 'src/pack/interface-keys.ts' : path === NAMES))
  .map(({ text }) => withoutComments(text));
const { core, texts, kit, paperWords } = realPack();
const parts = [core.words, texts.words, kit.words, paperWords];
const entries: readonly (readonly [string, string])[] = parts.flatMap((words) => listWords(words));

/** Every text in quotes of the code: keys, and the values that complete them. */
const quoted = new Set(
  code.flatMap((text) => [...text.matchAll(/(?:'|=")([^'"\n]+)['"]/g)].map(([, inside = '']) => inside)),
);
/** What stands before the value in t(`plan.${band}`). */
const stems = code.flatMap((text) => [...text.matchAll(/`([a-zA-Z.-]+\.)\$\{/g)].map(([, stem = '']) => stem));

/** What stands behind the topic in t(`${topic}.lead`). */
const endings = code.flatMap((text) =>
  [...text.matchAll(/`\$\{\w+\}(\.[a-zA-Z.]+)`/g)].map(([, ending = '']) => ending),
);

/**
 * Named in full, or built from a stem or an ending and a value that the code names. Plural endings are those of CLDR,
 * and zero.
 */
function isUsed(key: string): boolean {
  // said in the guide in one file, in the place of the word whose name follows
  const name = key.replace(/_(?:zero|one|other)$/, '').replace(/^single\.instead\./, '');
  // the lines of a list are counted: l01, l02
  const isNamed = (value: string): boolean => quoted.has(value) || /^l\d\d$/.test(value);
  return (
    quoted.has(name) ||
    stems.some((stem) => name.startsWith(stem) && isNamed(name.slice(stem.length))) ||
    endings.some((ending) => name.endsWith(ending) && quoted.has(name.slice(0, -ending.length)))
  );
}

const faults = (pattern: RegExp): readonly string[] =>
  entries.filter(([, words]) => pattern.test(words)).map(([key, words]) => `${key}: ${words}`);

describe('the words of the interface', () => {
  it('stand in one of the parts, never in two', () => {
    const keys = [CORE_KEYS, TEXTS_KEYS, KIT_KEYS, PAPER_KEYS].flatMap((part) => Object.keys(part));
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
    const said = entries.map(([key]) => key);
    expect(said.filter((key, at) => said.indexOf(key) !== at)).toEqual([]);
  });

  it('are all shown somewhere', () => {
    expect(stems.length).toBeGreaterThan(5);
    expect(entries.map(([key]) => key).filter((key) => !isUsed(key))).toEqual([]);
  });

  it('TX-1: name nobody by a word that blames', () => {
    expect(faults(/prostitu|\bclients?\b|fugueu|fréquentations|consentant/i)).toEqual([]);
  });

  it('TX-7: give orders to nobody and raise no voice', () => {
    expect(faults(/!|veuillez|\bdevr(?:ait|aient|iez|ions)\b|\bil faut\b|il fallait/i)).toEqual([]);
  });

  it('TX-4: give no score, percentage or level', () => {
    expect(faults(/%|\bscores?\b|\bniveaux?\b|risque élevé|pour cent/i)).toEqual([]);
  });

  it('EX-11: promise nothing that the guide cannot keep', () => {
    expect(faults(/anonym|sans risque|invisible|efface(?:r|z)? tout\b|aucune trace|sans trace|sécurisé/i)).toEqual([]);
  });

  it('are written with typographic apostrophes and quotation marks', () => {
    expect(faults(/['"“”]|\.\.\./)).toEqual([]);
  });

  it('keep : ; ? and « » on the line of their word', () => {
    expect(faults(/ [:;?»]|« |[^\s\u00a0\u202f][;?]|\S:(?=\s|$)(?<![\u00a0]:)/)).toEqual([]);
  });
});
