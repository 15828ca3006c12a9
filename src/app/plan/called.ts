import { defineStore } from '../../storage/index.ts';

/** The id of the card of the plan whose number was tapped last; null: none was. In memory: it ends with the page. */
export const called = defineStore<string | null>({
  key: 'called',
  initial: null,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});

/** Notes that a number of a card was tapped, by the tap. */
export function tellCall({ target }: Event): void {
  const link = target instanceof Element ? target.closest('a[href^="tel:"], a[href^="sms:"]') : null;
  const card = link?.closest<HTMLElement>('[data-procedure]')?.dataset['procedure'];
  if (card !== undefined) called.set(card);
}
