import type { PackProcedure } from '../../pack/index.ts';
import { defineStore } from '../../storage/index.ts';

/** A number that was tapped: to be called, or to be written to. */
export interface Called {
  /** as its link has it, such as `tel:17` */
  readonly href: string;
  /** the id of the procedure that it was tapped for; null where that is not known */
  readonly procedure: string | null;
  /** milliseconds since 1970 */
  readonly at: number;
  /** the person has come back to the page since then */
  readonly isBack: boolean;
  /** the person has said how it went */
  readonly isSaid?: boolean;
  /** what it was for, in the words for this person, where a plan may lock during the call (notes/called-card.tsx) */
  readonly card?: PackProcedure | undefined;
  /** the plan has locked by itself since: its card stays readable */
  readonly stays?: boolean;
}

/** The number that was tapped last; null: none was, or that was said. In memory: it ends with the page. */
export const called = defineStore<Called | null>({
  key: 'called',
  initial: null,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});

/** Notes that a number was tapped; nothing where it was something else. `pageOf`: the procedure that a page is of. */
export function tellCall(target: EventTarget | null, pageOf: () => string | undefined): void {
  const link = target instanceof Element ? target.closest('a[href^="tel:"], a[href^="sms:"]') : null;
  if (!link) return;
  const card = link.closest<HTMLElement>('[data-procedure]')?.dataset['procedure'];
  const procedure = card ?? (link.closest('main') && pageOf()) ?? null;
  called.set({ href: link.getAttribute('href') ?? '', procedure, at: Date.now(), isBack: false });
}

/** The person is on the page again. */
export function comeBack(): void {
  const last = called.get();
  if (last && !last.isBack && !document.hidden) called.set({ ...last, isBack: true });
}
