import { describe, expect, test } from 'vitest';
import { compilePack } from '../../build/compile/index.ts';
import { readPack } from '../../src/pack/index.ts';
import { good } from '../build/edit-pack.ts';

const { pack } = compilePack(good, 'fr');

test('a whole pack is read', () => {
  expect(readPack(pack)).toEqual({ ok: true, pack });
});

test('a pack of another format is told apart from a damaged one', () => {
  expect(readPack({ ...pack, format: 2 })).toEqual({ ok: false, reason: 'format' });
});

describe('a damaged pack is', () => {
  test.each([null, undefined, 'une page', 7, [], { format: 1 }, { ...pack, contacts: undefined }, { ...pack, procedures: {} }, { ...pack, flow: { questions: [] } }, { ...pack, flow: null }])('%#', (value) => {
    expect(readPack(value).ok).toBe(false);
  });
});
