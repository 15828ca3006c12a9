import { emptySituation, joinSituations, type Plans, type Situation } from './situation.ts';
import { later, mergeRecords, unite } from './stamped.ts';

/**
 * What is left of a situation that was erased: what was changed after that. An erasure takes what is older than itself;
 * what somebody changed later in another tab, or on another phone, is not lost, and brings the situation back with that
 * alone. What is older goes at each meeting, so the order in which copies meet makes no difference.
 */
export function withoutErased(situation: Situation): Situation {
  const { erased, id } = situation;
  if (!erased.value) return situation;
  return joinSituations(situation, emptySituation(id), {
    single: (value, nothing) => (value.at > erased.at ? value : nothing),
    record: (all) => Object.fromEntries(Object.entries(all).filter(([, { at }]) => at > erased.at)),
  });
}

/** Two copies of one situation: the later of each thing in them. */
export const mergeSituations = (a: Situation, b: Situation): Situation =>
  withoutErased({
    ...joinSituations(a, b, { single: later, record: mergeRecords }),
    erased: later(a.erased, b.erased),
  });

/**
 * Two copies of the plans (two tabs, a backup and a phone): every situation of both, and of each the later of each
 * thing in it. The same for any order of its parts, and twice is once (decision 0039).
 */
export const mergePlans = (a: Plans, b: Plans): Plans => ({
  current: later(a.current, b.current),
  situations: unite(a.situations, b.situations, mergeSituations),
});
