import type { Answers, Flow, Limits, Procedure, Proof, Question } from '../../src/engine/index.ts';
import { cleanNaively, holdsNaively, ownBandNaively, resolveNaively, subsets } from './oracle.ts';

/** The proof by trying every single answer set: for small flows only. Broken rules are listed as `rule procedure question option`. */
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
    (sets, question) => sets.flatMap((set) => [set, ...validAnswers(question).map((answer) => ({ ...set, [question.id]: answer }))]),
    [{}],
  );
}

export const has = (flow: Flow, procedure: Procedure, answers: Answers): boolean => ownBandNaively(flow, procedure, resolveNaively(flow, answers).kept) !== null;

export function proveNaively(flow: Flow, procedures: readonly Procedure[], limits: Limits): NaiveProof {
  const broken = new Map<string, number>();
  const lengths: bigint[] = [];
  const cases = new Set<string>();
  const askedEver = new Set<string>();
  const proposals = new Map(procedures.map(({ id }) => [id, 0n]));
  let fullNow = 0n;
  for (const raw of everyAnswerSet(flow)) {
    const { asked, kept, next, dropped } = resolveNaively(flow, raw);
    const isPartial = Object.keys(dropped).length === 0;
    const isComplete = isPartial && next === null;
    const breaks = (key: string) => broken.set(key, (broken.get(key) ?? 0) + (isComplete ? 1 : 0));
    const bands = procedures.map((procedure) => ownBandNaively(flow, procedure, kept));
    const present = procedures.filter((_, i) => bands[i] !== null);
    const now = procedures.filter((_, i) => bands[i] === 'now');
    if (isComplete) {
      lengths[asked.length] = (lengths[asked.length] ?? 0n) + 1n;
      cases.add(describe(flow, procedures, kept));
      for (const id of asked) askedEver.add(id);
      for (const { id } of present) proposals.set(id, (proposals.get(id) as bigint) + 1n);
      if (now.length > limits.now) fullNow++;
    }
    if (isPartial) {
      if (!present.some(({ anyHour }) => anyHour)) breaks('reachable');
      if (asked.length > limits.questions) breaks('short');
      if (now.filter(({ first }) => first).length > limits.now) breaks('few-now');
      for (const { id, urgent = [] } of flow.questions) {
        if (now.length === 0 && (Object.hasOwn(kept, id) ? (kept[id] ?? []) : []).some((option) => urgent.includes(option))) breaks(`danger-is-now ${id}`);
      }
    }
    for (const question of flow.questions) {
      const answer = Object.hasOwn(raw, question.id) ? (raw[question.id] ?? []) : [];
      if (answer.length === 0) continue;
      const options = question.options.map((option) => option.id);
      const free = options.filter((option) => !question.exclusive?.includes(option));
      for (const procedure of present.filter((p) => p.protective)) {
        if (options.includes('unknown') && !has(flow, procedure, { ...raw, [question.id]: ['unknown'] })) breaks(`unknown-is-safe ${procedure.id} ${question.id} unknown`);
        if (question.kind === 'one' || answer.some((option) => !free.includes(option))) continue;
        for (const option of free.filter((one) => !answer.includes(one))) {
          if (!has(flow, procedure, { ...raw, [question.id]: [...answer, option] })) breaks(`telling-is-safe ${procedure.id} ${question.id} ${option}`);
        }
      }
    }
  }
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
    fullNow,
    broken,
    ladderEnds: procedures.every((procedure) => endsLadder(procedure, procedures)),
  };
}

/** What every condition, and every question's urgent options, can see of these answers. */
function describe(flow: Flow, procedures: readonly Procedure[], kept: Answers): string {
  const conditions = [...flow.questions.map((q) => q.when), ...procedures.flatMap((p) => [p.when, ...p.band.map((choice) => choice.when)])];
  const atoms = [
    ...conditions.flatMap((condition) => [...JSON.stringify(condition ?? null).matchAll(/\{"kind":"(?:is|count)"[^}]*\}/g)].map(([text]) => JSON.parse(text) as NonNullable<Question['when']>)),
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
