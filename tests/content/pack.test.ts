import { describe, expect, test } from 'vitest';
import { compilePack, localesOf } from '../../build/compile/index.ts';
import { readContent } from '../../build/read-content.ts';
import { splitPack } from '../../src/pack/index.ts';
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
    expect(JSON.stringify(first).length).toBeLessThan(200_000);
    expect(JSON.stringify(pack).length).toBeLessThan(1_000_000);
  });
});

test('the twelve families, A to L, are all there', () => {
  const letters = [...files.keys()].flatMap((file) => /^personas\/([a-l])-/.exec(file)?.[1] ?? []);
  expect(letters.toSorted().join('')).toBe('abcdefghijkl');
});

test('no id that was published is lost: ticks and answers hang on them while a newer edition takes over', () => {
  const { pack } = compilePack(files, 'fr');
  const ids = new Set([
    ...(pack?.flow.questions ?? []).flatMap(({ id, options }) => [id, ...options.map((option) => `${id}/${option.id}`)]),
    ...(pack?.procedures ?? []).flatMap(({ id, sections }) => [
      id,
      ...sections.flatMap(({ blocks }) => blocks).flatMap((block) => (block.kind === 'steps' ? block.steps.map((step) => `${id}/${step.id}`) : [])),
    ]),
    ...(pack?.signs ?? []).flatMap(({ id, signs }) => [id, ...signs.map((sign) => `${id}/${sign.id}`)]),
    ...(pack?.contacts ?? []).map(({ id }) => id),
    ...(pack?.pages ?? []).map(({ id }) => id),
  ]);
  expect(published.filter((id) => !ids.has(id))).toEqual([]);
});
