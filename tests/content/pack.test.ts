import { describe, expect, test } from 'vitest';
import { compilePack, localesOf } from '../../tools/compiler/index.ts';
import { readContent } from '../../tools/read-content.ts';
import { splitPack } from '../../src/pack/index.ts';
import { realPack } from '../support/packs.ts';
import { idsOf, type Kind } from './ids-of.ts';
import { published } from './published-ids.ts';

const files = readContent('guide-content');

describe.each(localesOf(files))('the content in %s', (locale) => {
  const { pack, issues, figures } = compilePack(files, locale);

  test('has no fault', () => {
    expect(issues.map(({ file, line, code, message }) => `${file}:${line} ${code} ${message}`)).toEqual([]);
  });

  test('is proved over every combination of answers', () => {
    expect(BigInt(figures.proof?.answerSets ?? 0)).toBeGreaterThan(1_000_000n);
    expect(figures.proof?.longestPath).toBeLessThanOrEqual(10);
  });

  // Two files (decision 0012): nobody waits for the second to answer a question or see the plan, so the first is what a slow line has to
  // bring, and the whole is what a phone keeps. What they weigh once packed is measured on the build: tests/dist/budgets.test.ts.
  test('travels in two halves, and the one that questions and plan need stays small', () => {
    if (pack === null) throw new Error('no pack');
    const { first } = splitPack(pack);
    expect(JSON.stringify(first).length).toBeLessThan(240_000);
    expect(JSON.stringify(pack).length).toBeLessThan(1_150_000);
  });
});

test('the twelve families, A to L, are all there', () => {
  const letters = [...files.keys()].flatMap((file) => /^personas\/([a-l])-/.exec(file)?.[1] ?? []);
  expect(letters.toSorted().join('')).toBe('abcdefghijkl');
});

describe('no id that was published is lost, while a newer edition takes over:', () => {
  const now = idsOf(realPack());

  test.each(Object.keys(published) as Kind[])('%s', (kind) => {
    const known = new Set(now[kind]);
    expect(published[kind].filter((id) => !known.has(id))).toEqual([]);
  });

  test('every kind has some, each once', () => {
    expect(Object.keys(published).toSorted()).toEqual(Object.keys(now).toSorted());
    for (const [kind, list] of Object.entries(published)) {
      expect(list.length, kind).toBeGreaterThan(0);
      expect(new Set(list).size, kind).toBe(list.length);
    }
  });
});
