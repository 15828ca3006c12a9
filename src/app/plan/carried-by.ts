import { defineStore } from '../../storage/index.ts';

/** Who can take care of a card. The words are the interface's. */
export const CARRIERS = ['me', 'other-parent', 'family', 'social-worker', 'school', 'lawyer'] as const;
export type Carrier = (typeof CARRIERS)[number];

/** Who takes care of what, by the id of a procedure. In memory: it ends with the page. */
export const carriedBy = defineStore<Readonly<Record<string, Carrier>>>({
  key: 'carriers',
  initial: {},
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: (value) => (Object.keys(value).length > 0 ? 'typed' : null),
});

/** Says who takes care of it; null: nobody yet. */
export function setCarrier(procedure: string, carrier: Carrier | null): void {
  const { [procedure]: _, ...others } = carriedBy.get();
  carriedBy.set(carrier === null ? others : { ...others, [procedure]: carrier });
}
