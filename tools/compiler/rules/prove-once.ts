import type { Caps, Choice, Condition, Flow, Option, Procedure, Question, Rules } from '../../../src/engine/index.ts';
import { prove, type Must, type Proof } from '../../proof/index.ts';
import { remember } from '../read/remember.ts';

type KeysOf<T> = T extends unknown ? keyof T : never;

/** Every name that rules have; one that the engine adds does not compile without its line here. */
const NAMES: Record<
  | KeysOf<Condition>
  | keyof (Rules & Flow & Caps & Question & Option & Procedure & Choice & Must)
  | 'musts'
  // of what yields
  | 'to',
  true
> = {
  flow: true,
  questions: true,
  procedures: true,
  procedure: true,
  caps: true,
  musts: true,
  id: true,
  kind: true,
  question: true,
  option: true,
  options: true,
  exclusive: true,
  urgent: true,
  when: true,
  band: true,
  lift: true,
  protective: true,
  joins: true,
  done: true,
  yields: true,
  to: true,
  service: true,
  ifRefused: true,
  lastResort: true,
  anyHour: true,
  atLeast: true,
  of: true,
  name: true,
  now: true,
  today: true,
  week: true,
};

/** As many rules as a run compares; a proof is small. */
const MOST = 100;

const proved = remember((rules: string): Proof => prove(JSON.parse(rules) as Rules), MOST);

type ProvedRules = Rules & { readonly musts?: readonly Must[] };

/** Rules as one text, without their words: two with the same text give the same plans. */
export const textOfRules = (rules: ProvedRules): string => JSON.stringify(rules, Object.keys(NAMES));

/**
 * `prove`, once for all languages of a guide: they have other words for the same rules. What it gives is shared, so
 * nobody may change it.
 */
export const proveOnce = (rules: ProvedRules): Proof => proved(textOfRules(rules));
