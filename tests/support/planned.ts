/** What the engine makes of answers, to compare with what the page of the plan shows. */
import { BANDS, PLACES, plan } from '../../src/engine/index.ts';
import { sayProcedure, type PackProcedure } from '../../src/pack/index.ts';
import { builtContent } from './built-pack.ts';
import type { Given } from './given.ts';

const pack = builtContent();
/** A procedure of the guide. */
export const procedureOf = (id: string) => pack.procedures.find((one) => one.id === id);

/** Where a "no" leads, step by step, up to the top of the ladder. */
export const rungsAfter = (id: string): readonly string[] => {
  const next = procedureOf(id)?.ifRefused;
  return next === undefined ? [] : [next, ...rungsAfter(next)];
};
/** Whether one more tick brings a procedure into the plan: a refusal that was just said is no answer yet. */
export const isOneTickAway = (id: string, given: Given): boolean =>
  pack.flow.questions.some(({ id: question, kind, options, exclusive = [] }) => {
    const chosen = (given[question] ?? []).filter((option) => !exclusive.includes(option));
    return (
      kind === 'many' && options.some((option) => planOf({ ...given, [question]: [...chosen, option.id] }).held.has(id))
    );
  });

/** What the engine puts into the plan of these answers: by band, the cards; and every procedure, whatever its place. */
export function planOf(given: Given) {
  const { bands } = plan(pack, given);
  const cards = Object.fromEntries(
    BANDS.map((band) => [
      band,
      bands[band].filter(({ joins }) => joins === undefined).map(({ procedure }) => procedure),
    ]),
  );
  const held = new Set(PLACES.flatMap((place) => bands[place].map(({ procedure }) => procedure)));
  const pushed = BANDS.flatMap((band) => bands[band].filter(({ ownBand }) => ownBand !== band));
  return { cards, held, pushed };
}
/** Whether it has a number to call or to write to. */
export const isCalled = (id: string): boolean =>
  pack.contacts
    .find((one) => one.id === id)
    ?.channels.some((one) => /^(tel|sms)$/.test(one.kind) && !('dated' in one)) ?? false;
/** The title that a procedure bears in the plan of these answers. */
export const titleFor = (id: string, given: Given): string =>
  sayProcedure(pack, procedureOf(id) as PackProcedure, given, null).title;
