import { expect, it } from 'vitest';
import { ledgerOf, lostOf } from '../support/killed/index.ts';

it('the count of losses sees a missing note, another word, an earlier text that is gone, and a removal undone', () => {
  const add = { kind: 'add', reference: 'N1', fields: { reference: 'N1', what: 'une voiture grise' } } as const;
  const edit = { kind: 'edit', reference: 'N1', fields: { reference: 'N1', what: 'une voiture bleue' } } as const;
  const remove = { kind: 'remove', reference: 'N1' } as const;
  const found = (...versions: readonly object[]) => ({ notes: [{ versions }], links: 2, isSound: true, damaged: 0 });
  const edited = ledgerOf([add, edit]);
  expect(lostOf(edited, found(add.fields, edit.fields))).toEqual([]);
  expect(lostOf(edited, { ...found(), notes: [] })).not.toEqual([]);
  expect(lostOf(edited, found(add.fields, { ...edit.fields, what: 'une voiture' }))).not.toEqual([]);
  expect(lostOf(edited, found(edit.fields))).not.toEqual([]);
  expect(lostOf(ledgerOf([add, remove]), found())).toEqual([]);
  expect(lostOf(ledgerOf([add, remove]), found(add.fields))).not.toEqual([]);
});
