/** Notes written in a browser that is killed: for bench/kill-writes.mjs and tests/e2e/killed.spec.ts. */
import { afterwards, EMPTY, judge, type Found, type Ledger } from './ledger.ts';
import type { Operation } from './operations.ts';

export { openKillable } from './browser.ts';
export { killLockedPlan, killWrites } from './run.ts';
export { isSound, killsOf, tableOf } from './figures.ts';

/** What must be there after these changes. */
export const ledgerOf = (done: readonly Operation[]): Ledger => done.reduce(afterwards, EMPTY);

/** What of it was lost, one line for each, where nothing else was asked for. */
export const lostOf = (ledger: Ledger, found: Found): readonly string[] => judge(ledger, [], found).lost;
