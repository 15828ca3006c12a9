import { PLACES, plan, resolve, type Answers } from '../../src/engine/index.ts';
import { changeCurrent } from '../../src/storage/plans/change.ts';
import { cleanPlans } from '../../src/storage/plans/clean.ts';
import { meetEdition, seenOf, type ShownPlan } from '../../src/storage/plans/meet.ts';
import { currentSituation, emptyPlans, type Seen } from '../../src/storage/plans/situation.ts';
import { stamp } from '../../src/storage/plans/stamped.ts';
import { changesOf, NOTHING_SAID, sessionOf, type SessionSaid } from '../../src/storage/plans/watch.ts';
import type { EditionRecord } from '../../tools/guide/publish/edition-record.ts';

/** An edition as the plan of one family shows it. */
export function shownTo(record: EditionRecord, answers: Answers): ShownPlan {
  const { bands } = plan(record, answers);
  const places = new Map(PLACES.flatMap((band) => bands[band].map(({ procedure }) => [procedure, band] as const)));
  const items = record.procedures.map(({ id, said }) => ({ id, band: places.get(id) ?? '', title: id, text: said }));
  return { edition: record.edition, locale: 'fr', flow: record.flow, items };
}

/** What a phone gives back of a plan that was kept in an edition. */
interface Kept {
  readonly shown: ShownPlan;
  /** what was ticked */
  readonly items: Readonly<Record<string, 'done'>>;
  /** what comes back into the session */
  readonly back: SessionSaid;
  readonly seen: Seen;
}

function keepIn(record: EditionRecord, given: Answers): Kept {
  // with what that edition offered
  const answers = resolve(record.flow, given).kept;
  const shown = shownTo(record, answers);
  const items = Object.fromEntries(shown.items.flatMap(({ id, band }) => (band === '' ? [] : [[id, 'done' as const]])));
  const plans = changeCurrent(emptyPlans, 1, (situation) => ({
    ...changesOf(situation, { ...NOTHING_SAID, answers, items }, 1),
    seen: stamp(situation.seen, seenOf(shown), 1),
  }));
  const found = currentSituation(cleanPlans(JSON.parse(JSON.stringify(plans))));
  if (found.seen.value === null) throw new Error('nothing was kept of what was seen');
  return { shown, items, back: sessionOf(found), seen: found.seen.value };
}

const kept = new WeakMap<EditionRecord, Map<Answers, Kept>>();

/** What the phone gives back of a family's plan that was kept in an edition: all of it ticked, as JSON holds it. */
export function keptIn(record: EditionRecord, answers: Answers): Kept {
  const all = kept.get(record) ?? new Map<Answers, Kept>();
  kept.set(record, all);
  const one = all.get(answers) ?? keepIn(record, answers);
  all.set(answers, one);
  return one;
}

export const inPlan = ({ items }: ShownPlan) =>
  new Map(items.flatMap((item) => (item.band === '' ? [] : [[item.id, item]])));
const sorted = (ids: Iterable<string>): string => [...ids].sort().join(' ');

/** What is wrong in what a family is told of a later edition; nothing as a rule. */
export function faultsOf(later: EditionRecord, { shown, items, back, seen }: Kept): readonly string[] {
  const faults: string[] = [];
  const same = (what: string, one: Iterable<string>, other: Iterable<string>): void => {
    if (sorted(one) !== sorted(other)) faults.push(`${what}: ${sorted(one)} instead of ${sorted(other)}`);
  };
  const next = shownTo(later, back.answers);
  const { added, changed: differ, withdrawn, askAgain } = meetEdition(seen, next, back.answers);
  const [was, is] = [inPlan(shown), inPlan(next)];
  const isOther = ([id, { band, text }]: readonly [string, ShownPlan['items'][number]]): boolean => {
    const before = was.get(id);
    return before !== undefined && (before.band !== band || before.text !== text);
  };
  const lists = {
    new: [added, [...is.keys()].filter((id) => !was.has(id))],
    withdrawn: [withdrawn, [...was.keys()].filter((id) => !is.has(id))],
    changed: [differ, [...is].filter(isOther).map(([id]) => id)],
  } as const;
  // what is told twice is one too many
  for (const [what, [told, due]] of Object.entries(lists))
    same(
      what,
      told.map(({ id }) => id),
      due,
    );
  // those that are withdrawn too
  same('ticks', Object.keys(back.items), Object.keys(items));
  return [...faults, ...guessesOf(later, back.answers, askAgain)];
}

/** An answer is what was said and still can be; what cannot be any more is asked again. */
function guessesOf({ flow }: EditionRecord, answers: Answers, askAgain: readonly string[]): readonly string[] {
  const { asked, kept } = resolve(flow, answers);
  return flow.questions.flatMap(({ id, options }) => {
    const given = answers[id] ?? [];
    const left = given.filter((one) => options.some((option) => option.id === one));
    const counts = kept[id] ?? [];
    const guessed = counts.some((one) => !left.includes(one));
    const lost = asked.includes(id) && left.length > 0 && counts.length === 0;
    const untold = asked.includes(id) && left.length < given.length && !askAgain.includes(id);
    const needless = askAgain.includes(id) && left.length === given.length;
    const never = askAgain.includes(id) && !asked.includes(id);
    return Object.entries({ guessed, lost, untold, needless, never }).flatMap(([fault, is]) =>
      is ? [`${id}: ${fault}`] : [],
    );
  });
}
