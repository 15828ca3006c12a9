import fc from 'fast-check';
import { withoutErased } from '../../src/storage/plans/merge.ts';
import { emptySituation, type Plans, type Situation } from '../../src/storage/plans/situation.ts';
import type { Stamped, StampedRecord } from '../../src/storage/plans/stamped.ts';

/** Few ids and few times, so that copies meet, and often at the same moment. */
const id = fc.constantFrom('a', 'b', 'constructor');
const at = fc.nat(6);
const day = fc.constantFrom('2026-11-27', '2027-02-01');

const stamped = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<Stamped<T>> =>
  fc.record({ value, at }, { noNullPrototype: true });
const records = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<StampedRecord<T>> =>
  fc.dictionary(id, stamped(value), { maxKeys: 3, noNullPrototype: true });
const orNull = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 });

const seen = fc.record(
  {
    edition: fc.constantFrom('2026-11-01', '2026-12-01'),
    locale: fc.constantFrom('', 'fr', 'ar'),
    items: fc.dictionary(
      id,
      fc.record(
        { band: fc.constantFrom('', 'now'), digest: fc.constantFrom('1', '2'), title: fc.constantFrom('a', 'b') },
        { requiredKeys: ['band', 'digest'], noNullPrototype: true },
      ),
      { maxKeys: 2, noNullPrototype: true },
    ),
  },
  { noNullPrototype: true },
);

export const arbitrarySituation = (name: string): fc.Arbitrary<Situation> =>
  fc
    .record(
      {
        name: stamped(fc.constantFrom('', 'L.')),
        child: stamped(orNull(fc.constantFrom('son' as const, 'daughter' as const))),
        seen: stamped(orNull(seen)),
        erased: fc.oneof(
          { weight: 3, arbitrary: fc.constant({ value: false, at: 0 }) },
          { weight: 1, arbitrary: at.map((time) => ({ value: true, at: time })) },
        ),
        answers: records(orNull(fc.subarray(['x', 'y']))),
        items: records(orNull(fc.constantFrom('done' as const, 'not-for-me' as const))),
        steps: records(fc.boolean()),
        carriers: records(orNull(fc.constantFrom('me', 'school'))),
        own: records(
          orNull(
            fc.record(
              { title: fc.constantFrom('Rappeler', 'Écrire'), day: fc.oneof(day, fc.constant('')), done: fc.boolean() },
              { noNullPrototype: true },
            ),
          ),
        ),
        dates: records(orNull(day)),
        contacts: records(
          orNull(
            fc.record(
              {
                name: fc.constantFrom('Mme B.', ''),
                number: fc.constantFrom('06', ''),
                purpose: fc.constantFrom('', 'foyer'),
              },
              { noNullPrototype: true },
            ),
          ),
        ),
        refusals: records(
          orNull(
            fc.record(
              {
                procedure: id,
                day,
                outcome: fc.constantFrom('refused' as const, 'no-answer' as const),
                service: fc.constantFrom('Creil', ''),
              },
              { requiredKeys: ['procedure', 'day', 'outcome'], noNullPrototype: true },
            ),
          ),
        ),
      },
      { noNullPrototype: true },
    )
    .map((fields) => withoutErased({ ...emptySituation(name), ...fields }));

export const arbitraryPlans: fc.Arbitrary<Plans> = fc.record(
  {
    current: stamped(fc.constantFrom('', 'one', 'two')),
    situations: fc
      .record({ one: arbitrarySituation('one'), two: arbitrarySituation('two') }, { requiredKeys: [] })
      .map((all) => ({ ...all })),
  },
  { noNullPrototype: true },
);
