import type { Store } from '../../store.ts';
import type { KeepFailure } from '../backend.ts';
import type { Registry } from '../registry.ts';
import { isSame } from '../is-same.ts';
import { changeCurrent, withCurrent, withEntry, withNew, withoutSituation, type RecordName } from './change.ts';
import { cleanPlans, cut } from './clean.ts';
import type { KeptPlans } from './define-plans.ts';
import { followSession, type Following } from './follow.ts';
import { mergePlans } from './merge.ts';
import {
  currentSituation,
  isThere,
  LONGEST,
  randomId,
  type OwnContact,
  type OwnItem,
  type Refusal,
  type Seen,
} from './situation.ts';
import { entryOf, stamp } from './stamped.ts';

/** What the screens do with the kept plan. Each change is in memory at once, and on the phone when it is kept there. */
export interface PlansDoor {
  readonly plans: Store<KeptPlans>;
  /** why the last wish or change did not reach the phone; null when it did */
  readonly plansFailed: Store<KeepFailure | null>;
  /** something of what the phone held was damaged, and is left out */
  readonly plansDamaged: Store<boolean>;
  /** Begins to follow the session. The clock gives milliseconds since 1970. Returns what ends it. */
  readonly startPlans: Following['start'];
  /** Keeps the plans on the phone, or takes them off it: then they stay in memory. Resolves when it is done. */
  readonly keepPlans: (on: boolean) => Promise<void>;
  /** Resolves when all that was changed until now is on the phone, where it is kept there. */
  readonly written: () => Promise<void>;
  /** Names the current situation: a short name or an initial. */
  readonly nameSituation: (name: string) => void;
  /** Puts the current situation aside for one of which nothing was said. */
  readonly newSituation: (name: string) => void;
  /** Shows another situation; nothing happens when there is none with this id. */
  readonly switchTo: (id: string) => void;
  /** Takes away all that a situation holds. Where it was the current one, nothing is said any more. */
  readonly eraseSituation: (id: string) => void;
  /** Writes down a thing to do; returns its id. Titles are cut after 200 characters. */
  readonly addOwn: (item: OwnItem) => string;
  readonly changeOwn: (id: string, part: Partial<OwnItem>) => void;
  readonly removeOwn: (id: string) => void;
  /** The day (ISO date) that a time limit counts from; null: none any more. */
  readonly setDate: (deadline: string, day: string | null) => void;
  /** Writes a refusal down; returns its id. */
  readonly addRefusal: (refusal: Refusal) => string;
  /** Says who said no, and in which words; nothing of either: they are in the notes alone. Texts are cut. */
  readonly sayRefusal: (id: string, said: Pick<Refusal, 'service' | 'exact'>) => void;
  readonly removeRefusal: (id: string) => void;
  /** Puts a contact with the person's own; one of the guide once. Texts are cut (`LONGEST`). */
  readonly addContact: (contact: OwnContact) => void;
  readonly removeContact: (id: string) => void;
  /** Puts in what a copy holds, and loses nothing of what is here: the later of each thing holds. Never throws. */
  readonly restorePlans: (found: unknown) => void;
  /** The current plan was shown with what this edition holds (meet.ts). */
  readonly markSeen: (seen: Seen) => void;
}

const shortened = (item: OwnItem): OwnItem => ({ ...item, title: cut(item.title, LONGEST.title) });

/** The kept plans of a registry of stores. The app has one, in index.ts; a test may make its own. */
export function createPlans(registry: Registry): PlansDoor {
  const { store, start, change, bring, show } = followSession(registry);

  const put = <N extends RecordName>(name: N, id: string, value: Parameters<typeof withEntry<N>>[3]): string => {
    change((plans, now) => changeCurrent(plans, now, (situation) => withEntry(situation, name, id, value, now)));
    return id;
  };

  return {
    plans: store,
    plansFailed: store.failed,
    plansDamaged: store.damaged,
    startPlans: start,
    keepPlans(on) {
      change((plans, now) => {
        const { id } = currentSituation(plans);
        return on && !store.get().kept && id !== '' ? withCurrent(plans, id, now) : plans;
      });
      return on ? store.set({ ...store.get(), kept: on }) : store.unkeep();
    },
    written: () => (store.get().kept ? store.set({ ...store.get() }) : Promise.resolve()),
    nameSituation: (name) =>
      change((plans, now) =>
        changeCurrent(plans, now, (situation) => ({
          ...situation,
          name: stamp(situation.name, cut(name.trim(), LONGEST.name), now),
        })),
      ),
    newSituation: (name) => show((plans, now) => withNew(plans, cut(name.trim(), LONGEST.name), now)),
    switchTo(id) {
      const found = entryOf(store.get().plans.situations, id);
      if (found && isThere(found)) show((plans, now) => withCurrent(plans, id, now));
    },
    eraseSituation(id) {
      const isCurrent = store.get().plans.current.value === id;
      (isCurrent ? show : change)((plans, now) => withoutSituation(plans, id, now));
    },
    addOwn: (item) => put('own', randomId(), shortened(item)),
    changeOwn(id, part) {
      const before = entryOf(currentSituation(store.get().plans).own, id)?.value;
      if (before) put('own', id, shortened({ ...before, ...part }));
    },
    removeOwn: (id) => void put('own', id, null),
    setDate: (deadline, day) => void put('dates', deadline, day),
    addRefusal: (refusal) => put('refusals', randomId(), refusal),
    sayRefusal(id, { service, exact }) {
      const before = entryOf(currentSituation(store.get().plans).refusals, id)?.value;
      if (!before) return;
      const { procedure, day, outcome } = before;
      const said = {
        procedure,
        day,
        outcome,
        ...(service && { service: cut(service, LONGEST.title) }),
        ...(exact && { exact: cut(exact, LONGEST.exact) }),
      };
      if (!isSame(said, before)) put('refusals', id, said);
    },
    removeRefusal: (id) => void put('refusals', id, null),
    addContact: ({ of, name, number, purpose }) =>
      void put('contacts', of ?? randomId(), {
        ...(of !== undefined && { of }),
        name: cut(name, LONGEST.contact),
        number: cut(number, LONGEST.number),
        purpose: cut(purpose, LONGEST.contact),
      }),
    removeContact: (id) => void put('contacts', id, null),
    restorePlans: (found) =>
      bring((plans, now) => {
        const { id } = currentSituation(plans);
        const merged = mergePlans(plans, cleanPlans(found));
        return id === '' ? merged : withCurrent(merged, id, now);
      }),
    markSeen(seen) {
      change((plans, now) => {
        const { id, seen: before } = currentSituation(plans);
        if (id === '' || isSame(before.value, seen)) return plans;
        return changeCurrent(plans, now, (situation) => ({ ...situation, seen: stamp(situation.seen, seen, now) }));
      });
    },
  };
}
