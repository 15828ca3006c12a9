import { describe, expect, it } from 'vitest';
import { addSlot, draftOf, faultOfSlot, momentsFrom, readTime } from '../../src/atelier/hours/draft.ts';

describe('a time of day', () => {
  it.each([
    ['9', '09:00'],
    ['9h', '09:00'],
    ['9 h 30', '09:30'],
    ['21:05', '21:05'],
    ['24', '24:00'],
    ['25', null],
    ['9 h 75', null],
    ['midi', null],
  ])('"%s" is %s', (typed, time) => expect(readTime(typed)).toBe(time));
});

describe('one more slot', () => {
  const days = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
  const week = draftOf({ kind: 'unknown' }, 'Europe/Paris');

  it('is for the days that have none', () => {
    const slots = addSlot({ ...week, slots: [{ days, from: '09:00', to: '17:00' }] });
    expect(slots[1]?.days).toEqual(['sat', 'sun']);
  });

  it('goes on later where all days have one, and asks until when', () => {
    const all = [...days, 'sat', 'sun'] as const;
    const slots = addSlot({ ...week, slots: [{ days: all, from: '09:00', to: '13:00' }] });
    expect(slots[1]).toEqual({ days: all, from: '13:00', to: '' });
    expect(slots.map(faultOfSlot)).toEqual([null, 'time']);
  });
});

it('the phone is asked now, tonight, and next Sunday', () => {
  const [now, tonight, sunday] = momentsFrom(new Date(2026, 10, 30, 10, 30));
  expect([now?.getHours(), tonight?.getHours(), tonight?.getDate()]).toEqual([10, 21, 30]);
  expect([sunday?.getDay(), sunday?.getDate(), sunday?.getHours()]).toEqual([0, 6, 11]);
  expect(
    momentsFrom(new Date(2026, 11, 6, 10))
      .at(-1)
      ?.getDate(),
  ).toBe(13);
});
