import { expect, test } from 'vitest';
import { KINDS } from '../../tools/compiler/join/kinds.ts';
import { NO_KINDS } from '../../tools/compiler/join/list-kinds.ts';
import type { Draft } from '../../tools/compiler/read/draft.ts';
import type { Kind } from '../../tools/compiler/read/kind.ts';
import { NAMED } from '../../tools/compiler/read/named.ts';

test('whatever the content names by an id is of one kind, so each such id is looked up', () => {
  const named = KINDS.flatMap((kind) => (kind.named ? [kind.named.as] : []));
  expect(named.toSorted()).toEqual(Object.keys(NAMED).toSorted());
});

test('a kind has a name of its own', () => {
  const names = KINDS.map(({ name }) => name);
  expect(names).toHaveLength(new Set(names).size);
});

test('a kind that stands above what it needs does not compile', () => {
  const doors = { name: 'doors', title: 'Doors', compile: () => ['front'] } as const satisfies Kind;
  const keys = {
    name: 'keys',
    title: 'Keys',
    compile: (_draft: Draft, things: { readonly doors: readonly string[] }) => things.doors.length,
  } as const satisfies Kind;
  expect(NO_KINDS.and(doors).and(keys).all).toEqual([doors, keys]);
  // @ts-expect-error: nothing above "keys" gives "doors"
  expect(NO_KINDS.and(keys).and(doors).all).toEqual([keys, doors]);
});
