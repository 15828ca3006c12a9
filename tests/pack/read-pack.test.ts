import { describe, expect, test } from 'vitest';
import { PACK_FORMAT, readCore, type Core } from '../../src/pack/index.ts';
import { goodPack, travelled } from '../support/packs.ts';

const { core } = goodPack();
const without = (key: keyof Core): Partial<Core> => ({ ...core, [key]: undefined });

test('the core of a pack is read on its own, before the texts are there', () => {
  expect(readCore(travelled(core))).toEqual({ ok: true, core });
});

test('the texts of a pack are no core', () => {
  expect(readCore(goodPack().texts)).toEqual({ ok: false, reason: 'damaged' });
});

test('a pack of another format is told apart from a damaged one', () => {
  expect(readCore({ ...core, format: PACK_FORMAT - 1 })).toEqual({ ok: false, reason: 'format' });
  expect(readCore({ ...core, format: PACK_FORMAT + 1 })).toEqual({ ok: false, reason: 'format' });
});

describe('a damaged pack is', () => {
  test.each([
    null,
    undefined,
    'une page',
    7,
    [],
    { format: PACK_FORMAT },
    { ...core, contacts: undefined },
    { ...core, procedures: {} },
    { ...core, flow: { questions: [] } },
    { ...core, flow: null },
  ])('%#', (value) => {
    expect(readCore(value).ok).toBe(false);
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
    expect(readCore(without(key))).toEqual({ ok: false, reason: 'damaged' });
  });
});
