import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lock as keptLock } from '../../storage/index.ts';
import type { PackProcedure } from '../../pack/index.ts';
import type { Phone } from '../../ports.ts';
import { Script } from '../render/screen/script.tsx';
import { useStore } from '../site.tsx';
import { Reach } from '../ui/reach.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { called } from '../visit/called.ts';
import { watchIdle } from './auto-lock.ts';

/** How long it stays at most, untouched or out of sight, in milliseconds (decision 0082). */
const LONGEST = 600_000;

/**
 * The plan locks by itself, and a call goes on: what was called for stays readable, until the person says how it went,
 * says the words, leaves, or ten minutes have passed. A second call for the same thing goes on with it.
 */
export function letCallStay(phone: Phone): void {
  const call = called.get();
  if (!call?.card || call.isSaid || Date.now() - call.at >= LONGEST) return;
  const { card, procedure } = call;
  const stops: (() => void)[] = [];
  const end = (): void => {
    for (const stop of stops.splice(0)) stop();
    const last = called.get();
    if (last?.card) called.set({ ...last, card: undefined, stays: false });
  };
  const look = (): void => {
    const now = called.get();
    if (now?.procedure !== procedure) return end();
    if (!now.card && !now.isSaid) called.set({ ...now, card, stays: true });
  };
  called.set({ ...call, stays: true });
  stops.push(
    called.subscribe(look),
    // the words were said, or there is no lock any more
    keptLock.subscribe(() => (keptLock.get() === 'closed' ? undefined : end())),
    watchIdle({
      phone,
      lock: end,
      warn: () => undefined,
      after: { idle: LONGEST, warning: LONGEST, hidden: LONGEST },
    }),
  );
}

export const cover = (phone: Phone): (() => void) => phone.cover();

/** What a call that goes on is for, above the lock: whom to call, and what to say. */
export function CalledCard(): JSX.Element | null {
  const call = useStore(called);
  return call?.stays && call.card ? <Card procedure={call.card} /> : null;
}

/** It is covered out of sight, as the plan was (LK-1). */
function Card({ procedure }: { readonly procedure: PackProcedure }): JSX.Element {
  usePhone(cover);
  const title = useRef<HTMLHeadingElement>(null);
  // the link that was tapped is gone; and what to say is not below the screen
  useEffect(() => title.current?.focus(), []);
  return (
    <article class="first-card care-body card" data-procedure={procedure.id}>
      <h2 ref={title} tabIndex={-1}>
        {procedure.title}
      </h2>
      <Reach contacts={procedure.contacts} isUrgent count={2} callBack={procedure.callBack} />
      <Script procedure={procedure} />
    </article>
  );
}
