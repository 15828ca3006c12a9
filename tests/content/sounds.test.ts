import { describe, expect, test } from 'vitest';
import type { Foreign, Inline } from '../../src/pack/index.ts';
import { compileOnce, compileToldOnce } from '../support/compile-once.ts';

/** All words to say that stand in a pack, with what they mean. */
function scriptsIn(value: unknown): readonly Foreign[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'foreign' && 'means' in value) return [value as Foreign];
  return Object.values(value).flatMap(scriptsIn);
}

/** What is read aloud of some words, in every form. */
const readAloud = (text: readonly Inline[]): string =>
  text
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'by-child' ? `${part.daughter} ${part.son} ${part.unsaid}` : '';
    })
    .join('');

const blanksIn = (text: readonly Inline[] = []) =>
  text.filter((part) => typeof part === 'object' && part.kind === 'blank');

describe.each([
  ['ar', /^[\p{Script=Arabic}\p{M}\s«»“”.,،؟؛:…-]+$/u],
  ['uk', /^[\p{Script=Cyrillic}\s’«»“”.,?;:…-]+$/u],
])('the words to say in %s', (locale, letters) => {
  const { pack, told } = compileToldOnce('guide-content', locale);
  const scripts = scriptsIn(pack);

  test('are many, and of every kind', () => {
    expect(told).toEqual([]);
    expect(scripts.length).toBeGreaterThan(350);
    expect(scriptsIn(pack.kit.interpreter).length).toBe(pack.kit.interpreter.length);
    expect(scriptsIn(pack.core.contacts).length + scriptsIn(pack.texts.contacts).length).toBeGreaterThan(5);
  });

  test('all stand in the letters of the language too, and in no others', () => {
    const unsaid = scripts.filter(({ sounds = [] }) => !letters.test(readAloud(sounds)));
    expect(unsaid.map(({ text, sounds }) => [readAloud(text), sounds])).toEqual([]);
  });

  test('have the same blanks there as in what they mean', () => {
    expect(scripts.map(({ sounds }) => blanksIn(sounds))).toEqual(scripts.map(({ means }) => blanksIn(means)));
  });
});

test('a translation in the letters of the source has none', () => {
  const scripts = scriptsIn(compileOnce('guide-content', 'ro'));
  expect(scripts.length).toBeGreaterThan(350);
  expect(scripts.filter((script) => 'sounds' in script).length).toBe(0);
});
