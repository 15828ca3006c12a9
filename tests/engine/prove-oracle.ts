import type { Answers, Band, Flow, Place, Procedure, Question, Rules } from '../../src/engine/index.ts';
import type { Limits, Must, Proof } from '../../tools/proof/index.ts';
import {
  cleanNaively,
  holdsNaively,
  ownBandNaively,
  planNaively,
  protectsNaively,
  resolveNaively,
  subsets,
} from './oracle.ts';

/**
 * The proof by trying every single answer set: for small flows only. Broken rules are listed as
 * `rule procedure question option`.
 */
export interface NaiveProof extends Omit<Proof, 'failures'> {
  /** what is broken, with the number of complete answer sets that break it (0: partial ones only) */
  readonly broken: ReadonlyMap<string, number>;
  readonly ladderEnds: boolean;
}

const validAnswers = (question: Question): string[][] => {
  const options = question.options.map((option) => option.id);
  const all = question.kind === 'one' ? options.map((option) => [option]) : subsets(options);
  return all.filter((answer) => answer.length > 0 && cleanNaively(question, answer).length === answer.length);
};

/** Every way of answering or leaving out each question, asked or not. */
export function everyAnswerSet(flow: Flow): Answers[] {
  return flow.questions.reduce<Answers[]>(
    (sets, question) =>
      sets.flatMap((set) => [set, ...validAnswers(question).map((answer) => ({ ...set, [question.id]: answer }))]),
    [{}],
  );
}

export const has = ({ flow, procedures }: Rules, id: string, answers: Answers): boolean =>
  ownBandNaively(flow, procedures.find((one) => one.id === id) as Procedure, resolveNaively(flow, answers).kept) !==
  null;

/** Where a plan shows a procedure, after the caps; null: not in it. */
export const shownIn = (rules: Rules, id: string, answers: Answers): Place | null =>
  Object.values(planNaively(rules, answers).bands)
    .flat()
    .find(({ procedure }) => procedure === id)?.band ?? null;

const BANDS: readonly Band[] = ['now', 'today', 'week', 'later'];
/** 0 for now to 3 for later; what is on standby, or not there, comes after all. */
export const rank = (place: Place | null): number =>
  place === null || place === 'standby' ? Infinity : BANDS.indexOf(place);
/**
 * Not knowing may come one band later, but never moves anything from now or today to later. What
 * is lost is told by another rule.
 */
export const isLate = (known: Place, unknown: Place | null): boolean =>
  known !== 'standby' &&
  unknown !== 'standby' &&
  unknown !== null &&
  rank(unknown) > Math.min(rank(known) + 1, rank(known) < 2 ? 2 : 3);

/** Whether answering unknown to a question that is not asked would bring a protective procedure. */
export function wouldBring({ flow, procedures }: Rules, id: string, question: Question, answers: Answers): boolean {
  const askedAnyway = {
    questions: flow.questions.map((one) =>
      one.id === question.id ? { ...one, when: { kind: 'all', of: [] } as const } : one,
    ),
  };
  const { kept } = resolveNaively(askedAnyway, { ...answers, [question.id]: ['unknown'] });
  const procedure = procedures.find((one) => one.id === id) as Procedure;
  return ownBandNaively(askedAnyway, procedure, kept) !== null && protectsNaively(askedAnyway, procedure, kept);
}

export function proveNaively(rules: Rules & { readonly musts: readonly Must[] }, limits: Limits): NaiveProof {
  const { flow, procedures, musts } = rules;
  const broken = new Map<string, number>();
  const lengths: bigint[] = [];
  const cases = new Set<string>();
  const askedEver = new Set<string>();
  const proposals = new Map(procedures.map(({ id }) => [id, 0n]));
  const cardsNow: bigint[] = [];
  const seen = new Set<string>();
  const everAsked = new Set(everyAnswerSet(flow).flatMap((raw) => resolveNaively(flow, raw).asked));
  let moved = 0n;
  for (const raw of everyAnswerSet(flow)) {
    const { asked, kept, next, dropped } = resolveNaively(flow, raw);
    const isPartial = Object.keys(dropped).length === 0;
    const isComplete = isPartial && next === null;
    const breaks = (key: string) => broken.set(key, (broken.get(key) ?? 0) + (isComplete ? 1 : 0));
    const items = Object.values(planNaively(rules, raw).bands).flat();
    const placeOf = new Map(items.map(({ procedure, band }) => [procedure, band]));
    const present = procedures.filter(({ id }) => placeOf.has(id));
    const now = procedures.filter((procedure) => ownBandNaively(flow, procedure, kept) === 'now');
    const cards = items.filter(({ band, joins }) => band === 'now' && joins === undefined).length;
    if (isComplete) {
      lengths[asked.length] = (lengths[asked.length] ?? 0n) + 1n;
      cases.add(describe(rules, kept));
      for (const id of asked) askedEver.add(id);
      for (const { id } of present) proposals.set(id, (proposals.get(id) as bigint) + 1n);
      cardsNow[cards] = (cardsNow[cards] ?? 0n) + 1n;
      if (items.some(({ band, ownBand }) => band !== ownBand)) moved++;
      for (const { procedure, band, ownBand } of items) {
        const { band: rule } = procedures.find(({ id }) => id === procedure) as Procedure;
        const choice = rule.findIndex(({ when }) => holdsNaively(flow, when, kept));
        if (band === ownBand) seen.add(`${procedure} ${choice}`);
      }
    }
    if (isPartial) {
      if (!present.some(({ anyHour }) => anyHour)) breaks('reachable');
      if (asked.length > limits.questions) breaks('short');
      if (cards > limits.now) breaks('few-now');
      for (const { id, urgent = [] } of flow.questions) {
        if (
          now.length === 0 &&
          (Object.hasOwn(kept, id) ? (kept[id] ?? []) : []).some((option) => urgent.includes(option))
        )
          breaks(`danger-is-now ${id}`);
      }
      for (const [index, must] of musts.entries()) {
        if (holdsNaively(flow, must.when, kept) && rank(placeOf.get(must.procedure) ?? null) > rank(must.band))
          breaks(`must-now ${must.procedure} ${must.band} ${index}`);
      }
      for (const question of flow.questions.filter(
        ({ id, options }) =>
          everAsked.has(id) && !asked.includes(id) && options.some((option) => option.id === 'unknown'),
      )) {
        for (const { id } of procedures)
          if (!placeOf.has(id) && wouldBring(rules, id, question, raw))
            breaks(`unasked-is-safe ${id} ${question.id} unknown`);
      }
    }
    for (const question of flow.questions) {
      const answer = Object.hasOwn(raw, question.id) ? (raw[question.id] ?? []) : [];
      if (answer.length === 0) continue;
      const options = question.options.map((option) => option.id);
      const free = options.filter((option) => !question.exclusive?.includes(option));
      for (const procedure of present.filter((p) => protectsNaively(flow, p, kept))) {
        const { id, done = [], yields = [] } = procedure;
        const place = placeOf.get(id) as Place;
        if (options.includes('unknown')) {
          const unknown = shownIn(rules, id, { ...raw, [question.id]: ['unknown'] });
          if (unknown === null) breaks(`unknown-is-safe ${id} ${question.id} unknown`);
          if (isLate(place, unknown)) breaks(`shown-band ${id} ${question.id} unknown`);
        }
        if (question.kind === 'one' || answer.some((option) => !free.includes(option))) continue;
        for (const option of free.filter((one) => !answer.includes(one))) {
          if (done.some((choice) => choice.question === question.id && choice.option === option)) continue;
          const to = yields.find((choice) => choice.question === question.id && choice.option === option)?.to;
          const after = { ...raw, [question.id]: [...answer, option] };
          const places = [id, ...(to === undefined ? [] : [to])]
            .filter((one) => procedures.some((p) => p.id === one))
            .map((one) => shownIn(rules, one, after));
          if (places.every((one) => one === null)) breaks(`telling-is-safe ${id} ${question.id} ${option}`);
          else if (place !== 'standby' && places.every((one) => rank(one) > rank(place)))
            breaks(`shown-band ${id} ${question.id} ${option}`);
        }
      }
    }
  }
  for (const { id, band: rule } of procedures.filter(({ id }) => proposals.get(id) !== 0n))
    for (const [index, { band }] of rule.entries())
      if (!seen.has(`${id} ${index}`)) broken.set(`every-band-seen ${id} ${band}`, 0);
  const pathLengths = Array.from(lengths, (sets) => sets ?? 0n);
  const answerSets = pathLengths.reduce((a, b) => a + b, 0n);
  const sorted = pathLengths.flatMap((sets, length) => Array.from({ length: Number(sets) }, () => length));
  return {
    answerSets,
    cases: BigInt(cases.size),
    longestPath: Math.max(...sorted),
    shortestPath: Math.min(...sorted),
    medianPath: sorted[Math.ceil(sorted.length / 2) - 1] as number,
    pathLengths,
    neverAsked: flow.questions.map(({ id }) => id).filter((id) => !askedEver.has(id)),
    neverProposed: procedures.map(({ id }) => id).filter((id) => proposals.get(id) === 0n),
    proposals: Object.fromEntries(proposals),
    cardsNow: Array.from(cardsNow, (sets) => sets ?? 0n),
    moved,
    broken,
    ladderEnds: procedures.every((procedure) => endsLadder(procedure, procedures)),
  };
}

/** What every condition, and every question's urgent options, can see of these answers. */
function describe({ flow, procedures, musts }: Rules & { readonly musts: readonly Must[] }, kept: Answers): string {
  const conditions = [
    ...flow.questions.map((q) => q.when),
    ...procedures.flatMap((p) => [
      p.when,
      ...p.band.map((choice) => choice.when),
      p.lift,
      typeof p.protective === 'object' ? p.protective : undefined,
    ]),
    ...musts.map((must) => must.when),
  ];
  const atoms = [
    ...conditions.flatMap((condition) =>
      [...JSON.stringify(condition ?? null).matchAll(/\{"kind":"(?:is|count)"[^}]*\}/g)].map(
        ([text]) => JSON.parse(text) as NonNullable<Question['when']>,
      ),
    ),
    ...flow.questions.map((q) => ({ kind: 'is', question: q.id, options: q.urgent ?? [] }) as const),
  ];
  return JSON.stringify([Object.keys(kept), atoms.map((atom) => holdsNaively(flow, atom, kept))]);
}

function endsLadder(start: Procedure, procedures: readonly Procedure[]): boolean {
  let step: Procedure | undefined = start;
  for (let climbed = 0; climbed <= procedures.length; climbed++) {
    if (!step) return false;
    if (!step.service || step.lastResort) return true;
    const above: string | undefined = step.ifRefused;
    step = procedures.find(({ id }) => id === above);
  }
  return false;
}
