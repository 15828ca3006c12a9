import { compileInSteps, type Compilation } from '../../../tools/compiler/index.ts';
import { forgetUnused } from '../../../tools/compiler/read/remember.ts';
import type { ProofFigures } from '../../pack/index.ts';
import { breachesOf, faultsOf, wholeOf, type Guide } from './guide-state.ts';
import { comparePlans } from './plan-changes.ts';
import type { Checked, Told } from './protocol.ts';
import { findTouched } from './touched.ts';

export const NO_PROOF: ProofFigures = {
  answerSets: '0',
  cases: '0',
  longestPath: 0,
  medianPath: 0,
  mostNow: 0,
  moved: '0',
};

/** Lets whatever came in the meantime be heard. */
const pause = (time = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Somebody who types types on: the check waits so long for the next key, in milliseconds. */
const NEXT_KEY = 80;

/** Screens ask for their text and the phone once the words were checked: so long before the rest, in milliseconds. */
const SCREENS_ASK = 60;

/**
 * Checks the guide as it stands, in steps; each is told as soon as it is there. Ends early once the guide is newer.
 */
export async function check(guide: Guide, tell: (told: Told) => void): Promise<void> {
  const { version } = guide;
  const start = performance.now();
  if (version > 0) await pause(NEXT_KEY);
  if (guide.version !== version) return;
  const done = (part: number): void => tell({ tells: 'progress', part });
  const steps = compileInSteps(
    wholeOf(guide.files, guide.opened),
    guide.source,
    guide.opened.edition,
    guide.now.figures.proof ?? NO_PROOF,
  );
  done(0);
  for (;;) {
    const { value, done: isWhole } = steps.next();
    if (isWhole) {
      guide.now = value;
      guide.latest = value;
      if (value.pack) guide.shown = value;
      tell({ tells: 'checked', checked: { ...checkedOf(guide, value, performance.now() - start), stage: 'whole' } });
      // what was typed and is gone again would fill the memory
      forgetUnused();
      done(1);
      return;
    }
    if (value !== null) {
      guide.latest = value;
      if (value.pack) guide.shown = value;
      const early = { faults: faultsOf(guide, guide.source, value), took: performance.now() - start };
      tell({
        tells: 'checked',
        checked: { version, stage: 'words', proof: null, breaches: [], plans: null, touched: null, ...early },
      });
    }
    done(value === null ? 0.6 : 0.3);
    await pause(value === null ? 0 : SCREENS_ASK);
    if (guide.version !== version) return;
  }
}

function checkedOf(guide: Guide, value: Compilation, took: number): Omit<Checked, 'stage'> {
  const { base, basePlans, source, version } = guide;
  const { figures, content } = value;
  return {
    version,
    faults: faultsOf(guide, source, value),
    proof: figures.proof,
    breaches: breachesOf(guide, value),
    plans:
      base.content && basePlans && content
        ? comparePlans({ content: base.content, plans: basePlans }, { content, families: figures.families })
        : null,
    touched: findTouched(guide, value),
    took,
  };
}
