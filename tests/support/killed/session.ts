import { openKillable } from './browser.ts';
import type { Figures, Moment } from './figures.ts';
import type { Dice } from './operations.ts';
import type { Subject, Test } from './subject.ts';

/** The folder of one browser, and what it must hold. */
export interface ProfileState<Ledger, Operation> {
  readonly folder: string;
  ledger: Ledger;
  /** asked for, and not told as saved so far */
  asked: readonly Operation[];
  /** there is something on the phone, and that was told */
  isClosed: boolean;
  isBroken: boolean;
  /** how many references were given */
  given: number;
}

export interface Kill {
  readonly moment: Moment;
  /** milliseconds after the notes are open, or after the page is called up where they are not to open */
  readonly delay: number;
}

interface Asked<Ledger, Operation, Found> {
  readonly url: string;
  readonly subject: Subject<Ledger, Operation, Found>;
  readonly profile: ProfileState<Ledger, Operation>;
  readonly figures: Figures;
  readonly dice: Dice;
  /** null: all is opened and compared, and the browser is closed */
  readonly kill: Kill | null;
  /** the control: "saved" is told before anything is written */
  readonly isEarly: boolean;
}

const WORDS = 'cheval agrafe pile correct';
/** Longer than any browser takes to start and open the notes, in milliseconds. */
const PATIENCE = 60_000;

/** What the page is told, and what it tells. */
function testOf<Ledger, Operation, Found>(
  { subject, profile, figures, dice, kill, isEarly }: Asked<Ledger, Operation, Found>,
  over: () => void,
): Test<Operation, Found> & { hasOpened(this: void): boolean } {
  let isOpen = false;
  let isDue = false;
  let since = 0;
  const fail = (list: string[], why: string): void => {
    list.push(`${profile.folder}: ${why}`);
    profile.isBroken = true;
    over();
  };
  const begin = (): void => {
    isOpen = true;
    since = Date.now();
    if (kill === null) over();
    else if (kill.moment !== 'opening')
      setTimeout(() => (kill.moment === 'told' ? (isDue = true) : over()), kill.delay);
  };
  return {
    hasOpened: () => isOpen,
    async looked(state, hasDatabase) {
      if (profile.isClosed && !hasDatabase) figures.thrownAway += 1;
      if (profile.isClosed && state !== 'locked') {
        fail(figures.losses, 'all of it');
        fail(figures.failedOpenings, `"${state}" in place of what was kept`);
      }
      if (state === 'none') Object.assign(profile, { ledger: subject.empty, asked: [] });
      return WORDS;
    },
    async opened(found: Found | string) {
      if (typeof found === 'string') return fail(figures.failedOpenings, found);
      const { lost, ledger, ahead } = subject.judge(profile.ledger, profile.asked, found);
      figures.losses.push(...lost.map((one) => `${profile.folder}: ${one}`));
      figures.ahead += ahead;
      figures.compared += 1;
      Object.assign(profile, { ledger: subject.reopened(ledger), asked: [], isClosed: true });
      // what is lost is counted once
      if (lost.length > 0) profile.isBroken = true;
      begin();
    },
    async next(count) {
      const asked: Operation[] = [];
      for (let ledger = profile.ledger; asked.length < count;) {
        const one = subject.next(dice, ledger, `N${(profile.given += 1)}`);
        ledger = subject.after(ledger, one);
        asked.push(one);
      }
      profile.asked = asked;
      return asked;
    },
    async told(result) {
      const [done, ...left] = profile.asked;
      if (result !== 'saved' || done === undefined) return fail(figures.notSaved, result);
      Object.assign(profile, { ledger: subject.after(profile.ledger, done), asked: left });
      figures.acknowledged += 1;
      if (isOpen) {
        figures.writing += Date.now() - since;
        since = Date.now();
      }
      if (isDue) over();
    },
    early: async () => isEarly,
  };
}

/** One life of a browser on a profile: it opens the notes, all is compared, it writes, and is killed. */
export async function runSession<Ledger, Operation, Found>(asked: Asked<Ledger, Operation, Found>): Promise<void> {
  const { kill, url, figures, profile } = asked;
  const browser = await openKillable(profile.folder);
  let over = (): void => undefined;
  const isOver = new Promise<void>((resolve) => (over = resolve));
  const { hasOpened, ...test } = testOf(asked, () => over());
  for (const [name, answer] of Object.entries(test)) await browser.page.exposeFunction(name, answer);
  const timer = setTimeout(() => {
    figures.failedOpenings.push(`${profile.folder}: no answer`);
    profile.isBroken = true;
    over();
  }, PATIENCE);
  await browser.page.goto(url, { waitUntil: 'commit' });
  if (kill?.moment === 'opening') setTimeout(() => over(), kill.delay);
  await isOver;
  clearTimeout(timer);
  if (kill === null) return browser.close();
  await browser.kill();
  figures.kills[hasOpened() ? (kill.moment === 'opening' ? 'writing' : kill.moment) : 'opening'] += 1;
  if (!hasOpened()) figures.killedAgain += 1;
}
