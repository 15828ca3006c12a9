import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentOf, localesOf, sourceLocaleOf } from '../../tools/compiler/index.ts';
import { proveOnce } from '../../tools/compiler/rules/prove-once.ts';
import { readContent } from '../../tools/read-content.ts';
import { compileToldOnce } from '../support/compile-once.ts';

const files = readContent('guide-content');

/**
 * Signs of JSON at most (decisions 0059, 0091 and 0097). A translation has the words to say, and what is shown beside
 * it, in French too.
 */
const MOST = {
  source: { core: 249_000, words: 19_760, all: 1_307_000, kit: 60_000, search: 74_000 },
  translation: { core: 398_000, words: 20_990, all: 1_490_000, kit: 183_000, search: 74_000 },
};

describe.each(localesOf(files))('the content in %s', (locale) => {
  // throws, naming each fault, where the source has any
  const { pack, told } = compileToldOnce('guide-content', locale);

  test('has no fault', () => {
    expect(told).toEqual([]);
  });

  test('is proved over every combination of answers', () => {
    const proof = proveOnce(contentOf(pack));
    expect(proof.failures).toEqual([]);
    expect(proof.answerSets).toBeGreaterThan(1_000_000n);
    expect(pack.core.longestPath).toBe(proof.longestPath);
    expect(proof.longestPath).toBeLessThanOrEqual(10);
  });

  // Files apart (decision 0020): nobody waits for the second to answer a question or see the plan, so the first is what
  // a slow line has to bring, and the whole is what a phone keeps. What they weigh once packed is measured on the
  // build: tests/dist/budgets.test.ts.
  test('travels in parts, and the one that questions and plan need stays small', () => {
    const { words, ...core } = pack.core;
    const most = locale === sourceLocaleOf(files) ? MOST.source : MOST.translation;
    expect(JSON.stringify(core).length).toBeLessThan(most.core);
    // those of the interface were in a script before (decision 0021); four pages more: decision 0045
    expect(JSON.stringify(words).length).toBeLessThan(most.words);
    expect(JSON.stringify([pack.core, pack.texts]).length).toBeLessThan(most.all);
    // what is for those who keep it or hand it over comes when it is asked for (decision 0045)
    expect(JSON.stringify(pack.kit).length).toBeLessThan(most.kit);
    expect(JSON.stringify(pack.search).length).toBeLessThan(most.search);
  });
});

test('the twelve families, A to L, are all there', () => {
  const letters = [...files.keys()].flatMap((file) => /^personas\/([a-l])-/.exec(file)?.[1] ?? []);
  expect(letters.toSorted().join('')).toBe('abcdefghijkl');
});

// the check keeps each of them (published-id-gone); this keeps the list itself
test('what was published is listed, every kind of it', () => {
  const { generations, ...published } = parse(files.get('published.yaml') ?? '') as Readonly<Record<string, object>>;
  // its order is sealed: plan codes count by it (decision 0048)
  expect(generations).toMatchObject([
    { edition: '2026-11-25', digest: '8p8xgnoseQxu' },
    { edition: '2026-11-29', digest: 'IvKo_RoKLwBP' },
  ]);
  const sizes = Object.entries(published).map(
    ([kind, ids]) =>
      [kind, Object.keys(ids).length + (Array.isArray(ids) ? 0 : Object.values(ids).flat().length)] as const,
  );
  expect(sizes.map(([kind]) => kind).toSorted()).toEqual(
    ['contacts', 'deadlines', 'fields', 'letters', 'pages', 'procedures', 'questions', 'signs'].toSorted(),
  );
  expect(sizes.reduce((sum, [, size]) => sum + size, 0)).toBeGreaterThanOrEqual(1206);
});

test('what must never be read, never be planned and never be left out is listed', () => {
  for (const [file, least] of [
    ['limits.yaml', 5],
    ['must.yaml', 20],
    ['coverage.yaml', 3],
    ['fr/fits.yaml', 25],
  ] as const)
    expect((parse(files.get(file) ?? '') as readonly unknown[]).length, file).toBeGreaterThanOrEqual(least);
});
