import { expect, it } from 'vitest';
import { isOlder, type Mark } from '../../src/worker/older.ts';

it.each<[Mark, Mark, boolean]>([
  [['2026-11-29', 1], ['2026-11-30', 1], true],
  [['2026-11-30', 1], ['2026-11-29', 1], false],
  // of the same day, the later release is the newer one; a later day counts more
  [['2026-11-29', 1], ['2026-11-29', 2], true],
  [['2026-11-29', 2], ['2026-11-29', 1], false],
  [['2026-11-29', 9], ['2026-11-30', 1], true],
  [['2026-11-29', 9], ['2026-11-29', 10], true],
  [['2025-12-31', 1], ['2026-01-01', 1], true],
  // built again: of the same age
  [['2026-11-29', 1], ['2026-11-29', 1], false],
])('the edition %j is older than %j: %s', (edition, other, older) => {
  expect(isOlder(edition, other)).toBe(older);
});
