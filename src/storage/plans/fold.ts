import { isSame } from '../is-same.ts';
import { mergePlans } from './merge.ts';
import {
  currentSituation,
  emptySituation,
  joinSituations,
  situationsOf,
  type Plans,
  type Situation,
} from './situation.ts';
import { entryOf, stamp, unite, type Stamped, type StampedRecord } from './stamped.ts';

/**
 * A visit had begun before what is kept was read: what was said in it goes into the situation that is kept.
 *
 * - What the person said on this page (it has a time) is a later change, also when the clock was set back.
 * - What the tab had kept from before (time 0) is as old as what the phone holds, or older: the phone's holds. What the
 *   phone has never heard of is added, where it holds one situation alone (`isOnly`): with two, nobody knows whose it
 *   is.
 * - The edition that was seen is the phone's, or its news would never be told.
 */
function foldSituation(there: Situation, mine: Situation, isOnly: boolean): Situation {
  const single = <T>(kept: Stamped<T>, said: Stamped<T>): Stamped<T> => {
    if (said.at > 0) return isSame(kept.value, said.value) ? kept : stamp(kept, said.value, said.at);
    return kept.at === 0 && isOnly ? said : kept;
  };
  const record = <T>(kept: StampedRecord<T>, said: StampedRecord<T>): StampedRecord<T> => {
    const changed = Object.entries(said).flatMap(([key, value]): [string, Stamped<T>][] => {
      const before = entryOf(kept, key);
      if (before && (value.at === 0 || isSame(before.value, value.value))) return [];
      if (value.at === 0) return isOnly ? [[key, value]] : [];
      return [[key, stamp(before ?? there.erased, value.value, value.at)]];
    });
    return { ...kept, ...Object.fromEntries(changed) };
  };
  const folded = joinSituations(there, mine, { single, record });
  return there.seen.at > 0 ? { ...folded, seen: there.seen } : folded;
}

/**
 * The plans that the phone keeps, with what the visit said before they were read. A visit that has set one situation
 * aside or named it knows whose each thing is: then both are kept as they are.
 */
export function foldPlans(there: Plans, mine: Plans): Plans {
  const [kept, said] = [currentSituation(there), currentSituation(mine)];
  const isOneVisit = situationsOf(mine).length === 1 && said.name.value === '';
  if (kept.id === '' || said.id === '' || !isOneVisit) return mergePlans(there, mine);
  const folded = foldSituation(kept, said, situationsOf(there).length === 1);
  return { ...there, situations: unite(there.situations, { [kept.id]: folded }, (_, there) => there) };
}

/**
 * The plans that were locked, with what the visit said beside them. A plan that was begun is another situation, and
 * is shown; what was ticked or noted without one goes into the situation that is kept. Whoever did not see what is kept
 * has taken away nothing of it.
 */
export function joinBegun(there: Plans, mine: Plans): Plans {
  const current = currentSituation(mine);
  if (current.id === '') return mergePlans(there, mine);
  if (Object.values(current.answers).some(({ value }) => value !== null))
    return { ...mergePlans(there, mine), current: stamp(there.current, current.id, mine.current.at) };
  const said = joinSituations(current, emptySituation(''), {
    single: (value, nothing) => (value.value ? value : nothing),
    record: (all) => Object.fromEntries(Object.entries(all).filter(([, { value }]) => value)),
  });
  return foldPlans(there, { ...mine, situations: { ...mine.situations, [current.id]: said } });
}
