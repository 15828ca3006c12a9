import { describe, expect, test } from 'vitest';
import { PACK_FORMAT, readPack, splitPack, type Pack } from '../../src/pack/index.ts';
import { goodPack, travelled } from '../support/packs.ts';

const pack = goodPack();
const { first } = splitPack(pack);
const without = (key: keyof Pack): Partial<Pack> => ({ ...first, [key]: undefined });

test('a whole pack is read', () => {
  expect(readPack(pack)).toEqual({ ok: true, pack });
});

test('the first half of a pack is read on its own, before the texts are there', () => {
  expect(readPack(travelled(first))).toEqual({ ok: true, pack: first });
});

test('a pack of another format is told apart from a damaged one', () => {
  expect(readPack({ ...pack, format: PACK_FORMAT - 1 })).toEqual({ ok: false, reason: 'format' });
  expect(readPack({ ...pack, format: PACK_FORMAT + 1 })).toEqual({ ok: false, reason: 'format' });
});

describe('a damaged pack is', () => {
  test.each([
    null,
    undefined,
    'une page',
    7,
    [],
    { format: PACK_FORMAT },
    { ...pack, contacts: undefined },
    { ...pack, procedures: {} },
    { ...pack, flow: { questions: [] } },
    { ...pack, flow: null },
  ])('%#', (value) => {
    expect(readPack(value).ok).toBe(false);
  });
});

describe('a pack is damaged without its', () => {
  test.each([
    'topics',
    'procedures',
    'signs',
    'contacts',
    'pages',
    'pageGroups',
    'letters',
    'openings',
    'emergency',
    'help',
    'flow',
  ] as const)('%s: the screens before the texts read it', (key) => {
    expect(readPack(without(key))).toEqual({ ok: false, reason: 'damaged' });
  });
});
