import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { killsOf, newFigures, type Figures } from './figures.ts';
import { NOTES } from './ledger.ts';
import { LOCKED_PLAN } from './plan.ts';
import { diceOf, type Dice } from './operations.ts';
import { servePage } from './serve-page.ts';
import { runSession, type Kill, type ProfileState } from './session.ts';
import type { Subject } from './subject.ts';

export interface RunOptions {
  /** at least so many changes told as saved, and so many kills */
  readonly writes: number;
  readonly kills: number;
  /** kills after which a new profile begins: with many notes each write takes longer */
  readonly perProfile?: number;
  readonly seed?: number;
  /** the control: "saved" is told before anything is written, so notes are lost */
  readonly isEarly?: boolean;
  readonly log?: (figures: Figures) => void;
}

/** The longest that a browser is left to write, and the window in which it is killed while opening, in milliseconds. */
const LONGEST = 10_000;
const OPENING = 900;

/** When to kill next: at random, so that the writes that are left spread over the kills that are left. */
function nextKill(dice: Dice, { writes, kills }: RunOptions, figures: Figures, isFirst: boolean): Kill {
  const drawn = dice();
  if (drawn < (isFirst ? 0.25 : 0.1)) return { moment: 'opening', delay: dice() * OPENING };
  const one = figures.acknowledged < 20 ? 15 : figures.writing / figures.acknowledged;
  const left = Math.max(10, writes - figures.acknowledged) / Math.max(1, (kills - killsOf(figures)) * 0.9);
  return { moment: drawn < 0.25 ? 'told' : 'writing', delay: dice() * Math.min(2 * left * one, LONGEST) };
}

/**
 * Writes notes in a browser that is killed at random moments, and holds what is there after each restart against what
 * was told as saved. A profile in which something was lost stays on the disk, to be looked at.
 */
export const killWrites = (options: RunOptions): Promise<Figures> => run(options, NOTES);

/** The same with a plan, whose lock is turned on and off as well: while that is on, nothing of it lies open. */
export const killLockedPlan = (options: RunOptions): Promise<Figures> => run(options, LOCKED_PLAN);

async function run<Ledger, Operation, Found>(
  options: RunOptions,
  subject: Subject<Ledger, Operation, Found>,
): Promise<Figures> {
  const { writes, kills, perProfile = 10, seed = 1, isEarly = false, log } = options;
  const dice = diceOf(seed);
  const figures = newFigures();
  const server = await servePage(subject.page);
  const isDone = (): boolean => figures.acknowledged >= writes && killsOf(figures) >= kills;
  try {
    while (!isDone()) {
      const folder = mkdtempSync(join(tmpdir(), 'killed-'));
      const profile: ProfileState<Ledger, Operation> = {
        folder,
        ledger: subject.empty,
        asked: [],
        isClosed: false,
        isBroken: false,
        given: 0,
      };
      figures.profiles += 1;
      const common = { url: server.url, subject, profile, figures, dice, isEarly };
      for (let kill = 0; kill < perProfile && !isDone() && !profile.isBroken; kill++) {
        await runSession({ ...common, kill: nextKill(dice, options, figures, kill === 0) });
        if (!profile.isBroken) figures.restarts += 1;
      }
      if (!profile.isBroken) await runSession({ ...common, kill: null });
      if (!profile.isBroken) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      log?.(figures);
    }
  } finally {
    await server.stop();
  }
  return figures;
}
