import { emptySituation, currentSituation, lastChange, randomId, type Plans, type Situation } from './situation.ts';
import { entryOf, stamp, type StampedRecord } from './stamped.ts';

export type RecordName = 'own' | 'dates' | 'refusals' | 'contacts';
type ValueOf<N extends RecordName> = Situation[N][string]['value'];

/** One thing of a record, said or taken away (null) at `now`, in milliseconds. */
export const withEntry = <N extends RecordName>(
  situation: Situation,
  name: N,
  id: string,
  value: ValueOf<N>,
  now: number,
): Situation => {
  const all: StampedRecord<unknown> = situation[name];
  return { ...situation, [name]: { ...all, [id]: stamp(entryOf(all, id) ?? situation.erased, value, now) } };
};

const withSituation = (plans: Plans, situation: Situation): Plans => ({
  ...plans,
  situations: { ...plans.situations, [situation.id]: situation },
});

/** Shows another situation; an empty id: one of which nothing was said. */
export const withCurrent = (plans: Plans, id: string, now: number): Plans => ({
  ...plans,
  current: stamp(plans.current, id, now),
});

/** The current situation, changed; where there is none it is made now. The same plans when it stays as it is. */
export function changeCurrent(plans: Plans, now: number, change: (situation: Situation) => Situation): Plans {
  const before = currentSituation(plans);
  const after = change(before);
  if (after === before) return plans;
  if (before.id !== '') return withSituation(plans, after);
  const id = randomId();
  return withCurrent(withSituation(plans, { ...after, id }), id, now);
}

/** One more situation, which is shown from now on. The one before stays as it is. */
export function withNew(plans: Plans, name: string, now: number): Plans {
  const id = randomId();
  return withCurrent(withSituation(plans, { ...emptySituation(id), name: stamp(undefined, name, now) }), id, now);
}

/** Takes all that a situation holds away; its id and the time stay, so that no older copy brings it back. */
export function withoutSituation(plans: Plans, id: string, now: number): Plans {
  const situation = entryOf(plans.situations, id);
  if (!situation) return plans;
  const last = { value: null, at: Math.max(lastChange(situation), situation.erased.at) };
  const left = withSituation(plans, { ...emptySituation(id), erased: stamp(last, true, now) });
  return plans.current.value === id ? withCurrent(left, '', now) : left;
}
