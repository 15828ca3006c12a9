import type { Dice } from './operations.ts';
import type { Subject } from './subject.ts';

/** In every title: while the plan is locked no file of the page's database holds it. */
export const MARK = 'Zuydcoq';

/** One change of the plan: a thing to do is known by its title. */
export interface PlanOperation {
  readonly kind: 'add' | 'tick' | 'remove' | 'lock' | 'unlock';
  /** an empty text for the lock */
  readonly title: string;
}

/** What was told as saved. */
export interface PlanLedger {
  /** things to do, and whether each is ticked */
  readonly things: ReadonlyMap<string, boolean>;
  readonly isLocked: boolean;
}

/** What the phone holds after a restart, as the page read it. */
export interface PlanFound {
  readonly things: readonly (readonly [title: string, isDone: boolean])[];
  readonly isLocked: boolean;
  /** where a title lies in the open: the object stores, and the mirror */
  readonly open: readonly string[];
}

function after({ things, isLocked }: PlanLedger, asked: PlanOperation): PlanLedger {
  if (asked.kind === 'lock' || asked.kind === 'unlock') return { things, isLocked: asked.kind === 'lock' };
  const next = new Map(things);
  if (asked.kind === 'remove') next.delete(asked.title);
  else next.set(asked.title, asked.kind === 'tick');
  return { things: next, isLocked };
}

function next(dice: Dice, { things, isLocked }: PlanLedger, name: string): PlanOperation {
  const drawn = dice();
  // what was never kept cannot be locked
  if (things.size > 0 && drawn < 0.2) return { kind: isLocked ? 'unlock' : 'lock', title: '' };
  const open = [...things].filter(([, isDone]) => !isDone).map(([title]) => title);
  const other = open[Math.floor(dice() * open.length)];
  if (other !== undefined && drawn < 0.4) return { kind: 'tick', title: other };
  if (other !== undefined && drawn < 0.5) return { kind: 'remove', title: other };
  return { kind: 'add', title: `${MARK} ${name} ${'appeler la voisine '.repeat(Math.floor(dice() * 8))}`.trim() };
}

const textOf = (things: Iterable<readonly [string, boolean]>): string =>
  JSON.stringify([...things].sort(([a], [b]) => (a < b ? -1 : 1)));

const isSame = ({ things, isLocked }: PlanLedger, found: PlanFound): boolean =>
  isLocked === found.isLocked && textOf(things) === textOf(found.things);

/** A plan that is kept, locked and unlocked. */
export const LOCKED_PLAN: Subject<PlanLedger, PlanOperation, PlanFound> = {
  page: 'plan-page.ts',
  empty: { things: new Map(), isLocked: false },
  next,
  after,
  reopened: (ledger) => ledger,
  judge(told, asked, found) {
    const open = found.isLocked ? found.open.map((place) => `it lies open, though it is locked: ${place}`) : [];
    const ledgers = asked.reduce((all, one) => [...all, after(all.at(-1) ?? told, one)], [told]);
    const ahead = ledgers.findIndex((ledger) => isSame(ledger, found));
    const held = ledgers[ahead];
    if (held) return { lost: open, ledger: held, ahead };
    const lost = `${textOf(found.things)}, locked: ${found.isLocked}, in place of ${textOf(told.things)}, ${told.isLocked}`;
    return { lost: [...open, lost], ledger: told, ahead: 0 };
  },
};
