import { afterEach, expect, test } from 'vitest';
import { addNote, correctNote, notes } from '../../src/app/notes/journal.ts';
import { latestOf } from '../../src/app/notes/model/index.ts';
import { correctTold, takeBack, tellCallOnce, toldCalls } from '../../src/app/notes/told-calls.ts';
import type { TypedCall } from '../../src/app/notes/write-call.ts';
import { forgetVisit } from '../../src/storage/index.ts';
import { addRefusal, plans, refusals } from '../../src/storage/plans/index.ts';

const DAY = '2026-12-01';
const NO: TypedCall = { whom: '', day: DAY, outcome: 'refused', exact: '', promised: '', by: '' };
const REFUSAL = { procedure: 'porter-plainte', day: DAY, outcome: 'refused' } as const;
const NOTE = { ...REFUSAL, service: 'Commissariat de Creil', exact: '« Revenez demain. »' };

const tap = (day = DAY, lines = {}) => tellCallOnce(`of ${day}`, 'porter-plainte', { ...NO, day }, lines);
const noted = () => (notes.get().journal?.notes ?? []).flatMap((note) => latestOf(note)?.fields ?? []);
const days = () => refusals(plans.get().plans).map(({ day }) => day);

afterEach(() => forgetVisit('erase'));

test('a first tap notes the refusal, a second one nothing more', async () => {
  await tap();
  await tap();
  expect(days()).toEqual([DAY]);
  expect(noted()).toEqual([REFUSAL]);
});

test('what is typed in one line leaves the other, also what was changed among the notes', async () => {
  await tap();
  await correctTold(`of ${DAY}`, { service: 'Commissariat de Creil' });
  await correctTold(`of ${DAY}`, { exact: '« Non. »' });
  const id = toldCalls.get()[`of ${DAY}`]?.note ?? '';
  await correctNote(id, { ...NOTE, time: '9 h' });
  await correctTold(`of ${DAY}`, { service: 'Gendarmerie de Creil' });
  expect(noted()).toEqual([{ ...NOTE, time: '9 h', service: 'Gendarmerie de Creil' }]);
});

test('what is typed while the note is being written goes into it', async () => {
  void tap();
  await correctTold(`of ${DAY}`, { exact: '« Revenez demain. »' });
  expect(noted()).toEqual([{ ...REFUSAL, exact: '« Revenez demain. »' }]);
});

test('a refusal of this day that the plan kept is not noted again, and what is typed of it becomes a note', async () => {
  addRefusal(REFUSAL);
  await tap();
  expect([days(), noted()]).toEqual([[DAY], []]);
  await Promise.all([
    correctTold(`of ${DAY}`, { service: NOTE.service }),
    correctTold(`of ${DAY}`, { exact: NOTE.exact }),
  ]);
  expect([days(), noted()]).toEqual([[DAY], [NOTE]]);
  await takeBack(`of ${DAY}`);
  expect([days(), noted()]).toEqual([[], []]);
});

test('the note of that refusal is the one that more is typed into, and goes with it', async () => {
  addRefusal(REFUSAL);
  await addNote('call', NOTE);
  await tap();
  expect(toldCalls.get()[`of ${DAY}`]?.note).toBe(notes.get().journal?.notes[0]?.id);
  await correctTold(`of ${DAY}`, { exact: '« Non. »' });
  expect(noted()).toEqual([{ ...NOTE, exact: '« Non. »' }]);
  await takeBack(`of ${DAY}`);
  expect([days(), noted()]).toEqual([[], []]);
});

test('another day, another act or no answer is another one; the same no is one, with the time of its call or without', async () => {
  addRefusal({ ...REFUSAL, procedure: 'appeler-le-119' });
  addRefusal({ ...REFUSAL, outcome: 'no-answer' });
  await tap();
  await tap('2026-12-02');
  await tellCallOnce('call', 'porter-plainte', NO, { time: '22 h 40' });
  expect(noted()).toHaveLength(2);
  expect(days()).toEqual([DAY, DAY, DAY, '2026-12-02']);
});

test('nothing is written for a visit that was left meanwhile', async () => {
  const taps = [tap(), tap('2026-12-02'), correctTold(`of ${DAY}`, { exact: '« Non. »' })];
  forgetVisit('leave');
  await Promise.all(taps);
  expect([days(), noted()]).toEqual([[], []]);
});
