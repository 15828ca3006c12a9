import { fieldsOf } from '../clean.ts';
import type { Joining, Keepable } from '../definition.ts';
import type { DeviceStore } from '../device-store.ts';
import type { Registry } from '../registry.ts';
import { cleanPlans } from './clean.ts';
import { foldPlans, joinBegun } from './fold.ts';
import { mergePlans } from './merge.ts';
import { emptyPlans, situationsOf, type Plans } from './situation.ts';

/** The plans of this visit; `kept`: the phone holds them too. */
export interface KeptPlans extends Keepable {
  readonly plans: Plans;
}

/** Something that nobody could say again by answering and ticking. */
const isTyped = (plans: Plans): boolean =>
  situationsOf(plans).some(({ own, dates, refusals, contacts }) =>
    [own, dates, refusals, contacts].some((all) => Object.values(all).some(({ value }) => value !== null)),
  );

/** Version 1 had no own contacts. */
function withContacts(found: unknown): unknown {
  const { plans } = fieldsOf(found);
  const { situations, ...rest } = fieldsOf(plans);
  const all = Object.entries(fieldsOf(situations)).map(([id, one]) => [id, { ...fieldsOf(one), contacts: {} }]);
  return { ...fieldsOf(found), plans: { ...rest, situations: Object.fromEntries(all) as unknown } };
}

/**
 * Declares the plans in a registry. The quick exit forgets them and leaves what the phone keeps; it is read again at
 * the next visit. A later edition that adds a field counts `version` up: an earlier one would drop it.
 */
export const definePlans = (
  registry: Registry,
  around: Pick<Joining<KeptPlans>, 'receive' | 'tell' | 'isOfTab' | 'forgotten'>,
): DeviceStore<KeptPlans> =>
  registry.defineStore({
    key: 'plans',
    keep: 'device',
    version: 3,
    // version 2 had no words of a refusal
    migrate: (found, from) => (from < 2 ? withContacts(found) : found),
    initial: { kept: false, plans: emptyPlans } satisfies KeptPlans as KeptPlans,
    clean: (found) => ({ kept: true, plans: cleanPlans(fieldsOf(found)['plans']) }),
    forgetOn: ['leave', 'erase'],
    handOver: ({ plans }) => (isTyped(plans) ? 'typed' : null),
    join: {
      merge: (there, mine) => ({ ...mine, plans: mergePlans(there.plans, mine.plans) }),
      meet: (there, mine) => ({ ...mine, plans: foldPlans(there.plans, mine.plans) }),
      // a plan that was begun beside the locked one is another
      reopen: (there, mine) => ({ ...mine, plans: joinBegun(there.plans, mine.plans) }),
      ...around,
    },
  });
