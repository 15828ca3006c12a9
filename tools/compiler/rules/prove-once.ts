import type { Option, Procedure, Question, Rules } from '../../../src/engine/index.ts';
import { prove, type Must, type Proof } from '../../../src/engine/proof/index.ts';
import { remember } from '../read/remember.ts';

type ProvedRules = Rules & { readonly musts: readonly Must[] };

/** All that the engine may look at, so that a key that is added to its types cannot be forgotten here. */
const OF_OPTION: Readonly<Record<keyof Option, true>> = { id: true };
const OF_QUESTION: Readonly<Record<keyof Question, true>> = {
  id: true,
  kind: true,
  options: true,
  exclusive: true,
  urgent: true,
  when: true,
};
const OF_PROCEDURE: Readonly<Record<keyof Procedure, true>> = {
  id: true,
  when: true,
  band: true,
  lift: true,
  protective: true,
  joins: true,
  done: true,
  yields: true,
  service: true,
  ifRefused: true,
  lastResort: true,
  anyHour: true,
};
const OF_MUST: Readonly<Record<keyof Must, true>> = { when: true, procedure: true, band: true };

/** A thing of the rules without its words, its keys always in one order. */
function pick<T extends object>(thing: T, keys: Readonly<Record<keyof T, true>>): object {
  const names = Object.keys(keys) as (keyof T)[];
  return Object.fromEntries(names.flatMap((name) => (thing[name] === undefined ? [] : [[name, thing[name]]])));
}

/** As many rules as a run compares; a proof is small. */
const MOST = 100;

const proofOf = remember((text): Proof => prove(JSON.parse(text) as ProvedRules), MOST);

/**
 * Proves rules once, whichever words stand beside them: a translation has the rules of its source, and most edits of
 * content change words alone. What it gives is shared, so nobody may change it.
 */
export function proveOnce({ flow, procedures, caps, musts }: ProvedRules): Proof {
  const questions = flow.questions.map((question) => ({
    ...pick<Question>(question, OF_QUESTION),
    options: question.options.map((option) => pick<Option>(option, OF_OPTION)),
  }));
  return proofOf(
    JSON.stringify({
      flow: { questions },
      procedures: procedures.map((procedure) => pick<Procedure>(procedure, OF_PROCEDURE)),
      caps,
      musts: musts.map((must) => pick<Must>(must, OF_MUST)),
    }),
  );
}
