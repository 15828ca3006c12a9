import { describe, expect, it } from 'vitest';
import { forgetUnused, remember } from '../../../tools/compiler/read/remember.ts';

/** A function that says how often it has worked out each text. */
function counted(most?: number): { readonly read: (text: string) => string; readonly count: (text: string) => number } {
  const counts = new Map<string, number>();
  const read = remember((text) => {
    counts.set(text, (counts.get(text) ?? 0) + 1);
    return text.toUpperCase();
  }, most);
  return { read, count: (text) => counts.get(text) ?? 0 };
}

describe('what is remembered', () => {
  it('is worked out once', () => {
    const { read, count } = counted();
    expect([read('a'), read('a')]).toEqual(['A', 'A']);
    expect(count('a')).toBe(1);
  });

  it('is forgotten, the oldest first, where there is too much', () => {
    const { read, count } = counted(2);
    for (const text of ['a', 'b', 'c', 'c', 'a']) read(text);
    expect([count('a'), count('c')]).toEqual([2, 1]);
  });

  it('of a file that came later is forgotten once nobody asks for it', () => {
    forgetUnused();
    const { read, count } = counted();
    read('typed');
    read('stays');
    for (let round = 0; round < 5; round += 1) {
      read('stays');
      forgetUnused();
    }
    read('typed');
    read('stays');
    expect([count('typed'), count('stays')]).toEqual([2, 1]);
  });
});
