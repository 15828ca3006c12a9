import { describe, expect, it } from 'vitest';
import { ISSUE_CODES } from '../../tools/compiler/index.ts';
import { readAtelierWords } from '../../tools/site/atelier/words-plugin.ts';
import { sourceFiles } from '../support/source-files.ts';

/** Every key of a tree of words, without the ending of a number's form. */
function keysIn(words: unknown, above = ''): readonly string[] {
  if (typeof words === 'string') return [above.replace(/_(?:one|two|few|many|other)$/, '')];
  return Object.entries(words as object).flatMap(([key, value]) => keysIn(value, above ? `${above}.${key}` : key));
}

const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, place = '']) => place);

const words = readAtelierWords('fr');
const keys = new Map(Object.entries(words).map(([locale, said]) => [locale, new Set(keysIn(said))]));
const files = sourceFiles('src/atelier', ['.ts', '.tsx']);
/** What English says with the check's own sentences. */
const ownOf = (key: string): boolean => key.startsWith('fault.');

describe('the words of the atelier', () => {
  it('are there in French and English, key by key', () => {
    const [french = new Set<string>(), english = new Set<string>()] = [keys.get('fr'), keys.get('en')];
    expect([...french].filter((key) => !english.has(key) && !ownOf(key))).toEqual([]);
    expect([...english].filter((key) => !french.has(key))).toEqual([]);
  });

  it('have every key that the code asks for', () => {
    const asked = files.flatMap(({ path, text }) =>
      [...text.matchAll(/\bt\((['`])([^'`]+)\1/g)].map((found) => ({ path, key: found[2] ?? '' })),
    );
    const known = [...(keys.get('fr') ?? [])];
    // a key that is put together is known by how it begins and ends
    const isKnown = (key: string): boolean => {
      const shape = new RegExp(`^${key.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/g, '[\\w.-]+')}$`);
      return known.some((one) => shape.test(one));
    };
    expect(asked.length).toBeGreaterThan(50);
    expect(asked.filter(({ key }) => !isKnown(key))).toEqual([]);
  });

  it('say each fault of the check in French', () => {
    const said = Object.keys(words['fr']?.['fault'] as object);
    expect(Object.keys(ISSUE_CODES).filter((code) => !said.includes(code))).toEqual([]);
    expect(said.filter((code) => !(code in ISSUE_CODES))).toEqual([]);
  });

  it('fill the same places in both', () => {
    const flat = (said: unknown, above = ''): readonly (readonly [string, string])[] =>
      typeof said === 'string'
        ? [[above, said]]
        : Object.entries(said as object).flatMap(([key, value]) => flat(value, `${above}.${key}`));
    const english = new Map(flat(words['en']));
    const other = flat(words['fr']).filter(([key, said]) => {
      const same = english.get(key);
      return same !== undefined && placesIn(same).toSorted().join() !== placesIn(said).toSorted().join();
    });
    expect(other).toEqual([]);
  });
});
