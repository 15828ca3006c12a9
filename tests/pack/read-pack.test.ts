import { describe, expect, test } from 'vitest';
import {
  cutCore,
  FIRST_TOPICS,
  PACK_FORMAT,
  readCore,
  readFirst,
  type CoreFile,
  type First,
} from '../../src/pack/index.ts';
import { goodPack, travelled } from '../support/packs.ts';

const { core } = goodPack();
const { first, rest } = cutCore(core);

test('the first file of a pack is read on its own, before the others are there', () => {
  expect(readFirst(travelled(first))).toEqual({ ok: true, first });
});

test('the two files of a core give the core back, whole', () => {
  expect(readCore(first, travelled(rest))).toEqual(core);
});

test('the first file holds the questions, the numbers around them and the words that they say, and little else', () => {
  expect(first.flow).toEqual(core.flow);
  expect(first.contacts.map(({ id }) => id).sort()).toEqual([...new Set([...core.emergency, ...core.help])].sort());
  expect(Object.keys(first.words).every((topic) => (FIRST_TOPICS as readonly string[]).includes(topic))).toBe(true);
  expect(JSON.stringify(first)).not.toContain(core.procedures[0]?.why);
  expect(JSON.stringify(rest)).not.toContain(core.flow.questions[0]?.why);
});

test('the texts of a pack, or its core, are no first file', () => {
  expect(readFirst(goodPack().texts)).toEqual({ ok: false, reason: 'damaged' });
  expect(readFirst(rest)).toEqual({ ok: false, reason: 'damaged' });
});

test('a pack of another format is told apart from a damaged one', () => {
  expect(readFirst({ ...first, format: PACK_FORMAT - 1 })).toEqual({ ok: false, reason: 'format' });
  expect(readFirst({ ...first, format: PACK_FORMAT + 1 })).toEqual({ ok: false, reason: 'format' });
});

describe('a core is not read beside a first file of another', () => {
  test.each([{ format: PACK_FORMAT + 1 }, { edition: '2020-01-01' }, { locale: 'en' }])('%j', (other) => {
    expect(readCore(first, { ...rest, ...other })).toBeNull();
  });
});

describe('a damaged first file is', () => {
  test.each([
    null,
    undefined,
    'une page',
    7,
    [],
    { format: PACK_FORMAT },
    { ...first, contacts: undefined },
    { ...first, procedures: {} },
    { ...first, flow: { questions: [] } },
    { ...first, flow: null },
  ])('%#', (value) => {
    expect(readFirst(value).ok).toBe(false);
  });
});

describe('a first file is damaged without its', () => {
  const without = (key: keyof First): Partial<First> => ({ ...first, [key]: undefined });
  test.each(['emergency', 'help', 'flow', 'contacts', 'procedures', 'words', 'staleAfter'] as const)('%s', (key) => {
    expect(readFirst(without(key))).toEqual({ ok: false, reason: 'damaged' });
  });
});

describe('a core is damaged without its', () => {
  const without = (key: keyof CoreFile): Partial<CoreFile> => ({ ...rest, [key]: undefined });
  test.each([
    'topics',
    'procedures',
    'signs',
    'contacts',
    'pages',
    'pageGroups',
    'letters',
    'openings',
    'words',
  ] as const)('%s: the screens before the texts read it', (key) => {
    expect(readCore(first, without(key))).toBeNull();
  });
});
