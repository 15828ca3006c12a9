import { afterEach, expect, test } from 'vitest';
import { addNote, notes } from '../../src/app/notes/journal.ts';
import { forgetVisit } from '../../src/storage/index.ts';

afterEach(() => forgetVisit('erase'));

const add = (what: string) => addNote('note', { day: '2026-11-20', what });

test.each([['the first note'], ['a later note']])('%s that is being written when one leaves is gone', async (which) => {
  if (which === 'a later note') await add('Avant');
  const writing = add('Pendant');
  // it has begun, and is not there yet
  await Promise.resolve();
  forgetVisit('leave');
  expect(await writing).toEqual({ result: 'memory', id: null });
  expect(notes.get().journal).toBeNull();
});
