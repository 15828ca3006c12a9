import { afterEach, expect, test } from 'vitest';
import { notes } from '../../src/app/notes/journal.ts';
import { latestOf } from '../../src/app/notes/model/index.ts';
import { writeCall, type TypedCall } from '../../src/app/notes/write-call.ts';
import { forgetVisit } from '../../src/storage/index.ts';
import { ownItems, plans, refusals } from '../../src/storage/plans/index.ts';

const typed = (changes: Partial<TypedCall>): TypedCall => ({
  whom: 'Commissariat de Creil',
  day: '2026-11-20',
  outcome: 'done',
  exact: 'Il faut des preuves.',
  promised: 'Un rendez-vous',
  by: '2026-11-27',
  ...changes,
});

const noted = () => (notes.get().journal?.notes ?? []).flatMap((note) => latestOf(note)?.fields ?? []);
const refused = () => refusals(plans.get().plans).map(({ procedure, day, outcome }) => ({ procedure, day, outcome }));
const followed = () => ownItems(plans.get().plans).map(({ title, day }) => ({ title, day }));

afterEach(() => forgetVisit('erase'));

test('an answer is a note: whom, when, what was said and what one is to do', async () => {
  const lines = { time: '10 h', name: 'M. D.', service: 'Revenir lundi', file: 'PV 12', next: 'Porter les captures' };
  const { result, isFollowed } = await writeCall('porter-plainte', typed({}), lines);
  expect([result, isFollowed]).toEqual(['memory', false]);
  expect(noted()).toEqual([
    expect.objectContaining({
      day: '2026-11-20',
      time: '10 h',
      service: 'Commissariat de Creil',
      procedure: 'porter-plainte',
      what: 'Porter les captures\nRevenir lundi',
      told: 'M. D.',
      reference: 'PV 12',
      outcome: 'done',
    }),
  ]);
  // words of a no, and a promise, that were typed before the outcome was changed
  expect(noted()[0]).not.toHaveProperty('exact');
  expect(noted()[0]).not.toHaveProperty('promised');
  expect([refused(), followed()]).toEqual([[], []]);
});

test.each(['refused', 'no-answer'] as const)(
  '%s is a refusal of its procedure too; undo takes both',
  async (outcome) => {
    const { undo } = await writeCall('porter-plainte', typed({ outcome }), {});
    expect(refused()).toEqual([{ procedure: 'porter-plainte', day: '2026-11-20', outcome }]);
    expect(noted()).toHaveLength(1);
    expect(followed()).toEqual([]);
    expect(await undo?.()).toBe('memory');
    expect([refused(), noted()]).toEqual([[], []]);
  },
);

test('a promise with its day is followed; undo takes note and date, and nothing that was there before', async () => {
  await writeCall('appeler-le-119', typed({ outcome: 'promised', whom: '119', by: '2026-12-01' }), {});
  const { isFollowed, undo } = await writeCall('porter-plainte', typed({ outcome: 'promised' }), {});
  expect(isFollowed).toBe(true);
  expect(followed()).toEqual([
    { title: '119', day: '2026-12-01' },
    { title: 'Commissariat de Creil', day: '2026-11-27' },
  ]);
  await undo?.();
  expect(followed()).toEqual([{ title: '119', day: '2026-12-01' }]);
  expect(noted().map(({ service }) => service)).toEqual(['119']);
});

test('a promise without a day is in the note alone', async () => {
  const { isFollowed } = await writeCall('porter-plainte', typed({ outcome: 'promised', by: '' }), {});
  expect(isFollowed).toBe(false);
  expect([followed(), noted()[0]?.promised]).toEqual([[], 'Un rendez-vous']);
});

test('a visit that is left meanwhile has nothing to take back', async () => {
  await writeCall('appeler-le-119', typed({ whom: '119' }), {});
  const writing = writeCall('porter-plainte', typed({}), {});
  await Promise.resolve(); // it has begun
  forgetVisit('leave');
  expect((await writing).undo).toBeNull();
  expect(noted()).toEqual([]);
});
