import type { DeviceStore } from '../device-store.ts';
import { isSame } from '../is-same.ts';
import type { Registry } from '../registry.ts';
import { tabSignal } from '../tab-signal.ts';
import { changeCurrent } from './change.ts';
import { definePlans, type KeptPlans } from './define-plans.ts';
import { foldPlans } from './fold.ts';
import { sessionPort, type Carriers, type SessionPort } from './session-port.ts';
import { currentSituation, emptyPlans, type Plans } from './situation.ts';
import { changesOf, NOTHING_SAID, sessionOf } from './watch.ts';

/** The plans of a visit, which follow what its session says. */
export interface Following {
  readonly store: DeviceStore<KeptPlans>;
  /** Changes the plans, with what the session says in them; they go to the phone when they are kept. */
  readonly change: (change: (plans: Plans, now: number) => Plans) => void;
  /** The same, and then puts the current situation into the session. */
  readonly bring: (change: (plans: Plans, now: number) => Plans) => void;
  /** The same where another situation is shown then: its words and ticks take the place of those in the session. */
  readonly show: (change: (plans: Plans, now: number) => Plans) => void;
  /**
   * Begins to follow the session; returns what ends it. Once begun it goes on with the clock and the carriers that it
   * was given first.
   */
  readonly start: (now: () => number, carriers: Carriers) => () => void;
}

/**
 * Data flows one way: screen → session → situation → phone (decision 0039). It flows back at three moments alone:
 *
 * - what is kept is read for the first time. What the person said on this page before that is a later change (fold.ts);
 *   what the tab had kept from before the page is not: after a reload the phone's holds, since another tab may have
 *   changed it meanwhile;
 * - another tab has changed it: the later of each thing holds (merge.ts);
 * - the person shows another situation.
 *
 * A change of the session is written down in a microtask: so the quick exit, which empties one store after the other,
 * has emptied all of them, and the plans too, before anyone looks, and nothing counts as taken away.
 */
export function followSession(registry: Registry): Following {
  const signal = tabSignal('changed');
  let now = (): number => Date.now();
  let port: SessionPort | null = null;
  let end: (() => void) | null = null;
  let isPending = false;
  /** Nothing from elsewhere has come in yet: what the tab brought back may stand in the session. */
  let isFirst = true;

  const store = definePlans(registry, {
    receive(put) {
      note();
      isFirst = false;
      put();
      fill();
    },
    tell: signal.tell,
    isOfTab: () => isFirst && port !== null && Object.keys(port.back()).length > 0,
    forgotten() {
      isFirst = false;
      port?.put(NOTHING_SAID);
      port?.clearTicked();
    },
  });

  const setPlans = (plans: Plans): void => {
    const before = store.get();
    if (plans !== before.plans) void store.set({ ...before, plans });
  };
  const noted = (plans: Plans, from: SessionPort): Plans =>
    changeCurrent(plans, now(), (situation) => changesOf(situation, from.get(), now(), isFirst ? from.back() : {}));

  /** Writes down what differs. */
  function note(): void {
    if (port) setPlans(noted(store.get().plans, port));
  }
  function noteSoon(): void {
    if (isPending) return;
    isPending = true;
    queueMicrotask(() => {
      isPending = false;
      note();
    });
  }
  /** Puts the current situation into the session. */
  const fill = (): void => port?.put(sessionOf(currentSituation(store.get().plans)));

  function change(make: (plans: Plans, now: number) => Plans): void {
    note();
    setPlans(make(store.get().plans, now()));
  }

  function bring(make: (plans: Plans, now: number) => Plans): void {
    change(make);
    isFirst = false;
    fill();
  }

  return {
    store,
    change,
    bring,
    show(make) {
      port?.clearRest();
      bring(make);
    },
    start(clock, carriers) {
      if (end) return end;
      now = clock;
      port = sessionPort(registry, carriers);
      const { kept, plans } = store.get();
      if (kept) {
        // read before anyone followed
        const met = foldPlans(plans, noted(emptyPlans, port));
        isFirst = false;
        if (!isSame(met, plans)) setPlans(met);
        fill();
      } else note();
      const stops = [port.subscribe(noteSoon), signal.hear(() => void store.readAgain())];
      end = () => {
        stops.forEach((stop) => stop());
        port = null;
        end = null;
      };
      return end;
    },
  };
}
