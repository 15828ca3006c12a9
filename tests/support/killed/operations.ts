import type { NoteFields } from '../../../src/app/notes/model/index.ts';

/** One change of the notes that the page is asked for. A note is known by its `reference`, which is in its fields. */
export type Operation =
  | { readonly kind: 'add' | 'edit'; readonly reference: string; readonly fields: NoteFields }
  | { readonly kind: 'remove' | 'restore'; readonly reference: string };

/** Numbers from 0 to 1, the same for the same seed. */
export type Dice = () => number;

/** Mulberry32. In: a whole number. Out: a generator of numbers from 0 to 1. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const WORDS =
  'voiture grise, 22 h · « viens seule » ; numéro caché – 80 € — œil, Zoë, \u0627\u0644\u0644\u064a\u0644, 🚗 devant\nchez nous';

const pick = <T>(dice: Dice, list: readonly T[]): T | undefined => list[Math.floor(dice() * list.length)];

/** Words as somebody types them; one in fifty is a text of several pages. */
function someWords(dice: Dice, most = 500): string {
  const length = dice() < 0.02 ? most * 18 : 20 + dice() * most;
  const parts = WORDS.split(' ');
  let text = `${Math.floor(dice() * 1e9).toString(36)}`;
  while (text.length < length) text += ` ${pick(dice, parts) ?? ''}`;
  return text;
}

const fieldsFor = (dice: Dice, reference: string): NoteFields => ({
  day: `2026-11-${String(1 + Math.floor(dice() * 28)).padStart(2, '0')}`,
  reference,
  what: someWords(dice),
  ...(dice() < 0.3 ? { feeling: someWords(dice, 200) } : {}),
});

/**
 * What is asked for next: mostly a new note, also other words for one, or to take one away; a removal is undone half of
 * the time, as long as it can be. In: the notes that are there, the one that was removed just now, a name for a new
 * one.
 */
export function nextOperation(
  dice: Dice,
  there: readonly string[],
  removed: string | null,
  reference: string,
): Operation {
  if (removed !== null && dice() < 0.5) return { kind: 'restore', reference: removed };
  const drawn = dice();
  const other = pick(dice, there);
  if (other !== undefined && drawn < 0.2) return { kind: 'edit', reference: other, fields: fieldsFor(dice, other) };
  if (other !== undefined && drawn < 0.28) return { kind: 'remove', reference: other };
  return { kind: 'add', reference, fields: fieldsFor(dice, reference) };
}
