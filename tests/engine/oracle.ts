import type {
  Answers,
  Choice,
  Condition,
  Flow,
  Place,
  Plan,
  PlacedProcedure,
  Position,
  Procedure,
  Question,
  Reason,
  Rules,
} from '../../src/engine/index.ts';

/**
 * The engine once more, as plainly as its rules can be said and with no thought for speed. It shares no code with
 * src/engine, so that where both agree on random flows, the same mistake would have to be made twice.
 */

const get = (answers: Answers, id: string): readonly string[] => {
  const given: unknown = Object.getOwnPropertyDescriptor(answers, id)?.value;
  return Array.isArray(given) ? (given as string[]) : [];
};

export function holdsNaively(flow: Flow, condition: Condition | undefined, kept: Answers): boolean {
  if (condition === undefined) return true;
  if (condition.kind === 'not') return !holdsNaively(flow, condition.of, kept);
  if (condition.kind === 'named') return holdsNaively(flow, condition.of, kept);
  if (condition.kind === 'all') return !condition.of.some((part) => !holdsNaively(flow, part, kept));
  if (condition.kind === 'any') return condition.of.some((part) => holdsNaively(flow, part, kept));
  const answer = get(kept, condition.question);
  if (condition.kind === 'is') return condition.options.some((option) => answer.includes(option));
  const exclusive = flow.questions.find((question) => question.id === condition.question)?.exclusive ?? [];
  return answer.length > 0 && answer.filter((option) => !exclusive.includes(option)).length >= condition.atLeast;
}

export function cleanNaively(question: Question, given: readonly string[]): string[] {
  const exclusive = question.exclusive ?? [];
  const valid = question.options.map((option) => option.id).filter((id) => given.includes(id));
  if (question.kind === 'one') return valid.length === 1 ? valid : [];
  const free = valid.filter((id) => !exclusive.includes(id));
  if (free.length > 0) return free;
  return valid.length > 0 ? [valid[valid.length - 1] as string] : [];
}

export function resolveNaively(flow: Flow, answers: Answers): Position {
  let kept: Answers = {};
  const asked: string[] = [];
  for (const question of flow.questions) {
    if (!holdsNaively(flow, question.when, kept)) continue;
    asked.push(question.id);
    const clean = cleanNaively(question, get(answers, question.id));
    if (clean.length > 0) kept = { ...kept, [question.id]: clean };
  }
  const dropped: [string, string[]][] = [];
  for (const [id, given] of Object.entries<unknown>(answers)) {
    if (!Array.isArray(given)) dropped.push([id, []]);
    const rest = get(answers, id).filter(
      (option, i, list) => typeof option === 'string' && !get(kept, id).includes(option) && list.indexOf(option) === i,
    );
    if (rest.length > 0) dropped.push([id, rest]);
  }
  const next = asked.find((id) => get(kept, id).length === 0) ?? null;
  return { asked, next, kept, dropped: Object.fromEntries(dropped) };
}

export function ownBandNaively(flow: Flow, procedure: Procedure, kept: Answers): Place | null {
  if (!holdsNaively(flow, procedure.when, kept)) return null;
  return procedure.band.find((choice) => holdsNaively(flow, choice.when, kept))?.band ?? null;
}

export const protectsNaively = (flow: Flow, { protective }: Procedure, kept: Answers): boolean =>
  typeof protective === 'object' ? holdsNaively(flow, protective, kept) : protective === true;

/** In whose card a procedure stands, up to the card that stands in none; undefined: it is a card of its own. */
export function cardNaively(
  flow: Flow,
  procedures: readonly Procedure[],
  id: string,
  kept: Answers,
): string | undefined {
  const procedure = procedures.find((one) => one.id === id) as Procedure;
  const place = ownBandNaively(flow, procedure, kept);
  const host = (procedure.joins ?? [])
    .map((join) => procedures.find((one) => one.id === join))
    .find(
      (one) =>
        one &&
        place !== null &&
        ownBandNaively(flow, one, kept) === place &&
        (place === 'standby' || protectsNaively(flow, one, kept)),
    );
  return host && (cardNaively(flow, procedures, host.id, kept) ?? host.id);
}

export function planNaively({ flow, procedures, caps }: Rules, answers: Answers): Plan {
  const { kept } = resolveNaively(flow, answers);
  const bands: Record<Place, PlacedProcedure[]> = { now: [], today: [], week: [], later: [], standby: [] };
  let moved: PlacedProcedure[] = [];
  for (const band of ['now', 'today', 'week', 'later', 'standby'] as const) {
    const own = procedures.filter((procedure) => ownBandNaively(flow, procedure, kept) === band);
    const item = ({ id }: Procedure): PlacedProcedure => {
      const joins = cardNaively(flow, procedures, id, kept);
      return { procedure: id, band, ownBand: band, ...(joins !== undefined && { joins }) };
    };
    const isLifted = ({ lift }: Procedure) => lift !== undefined && holdsNaively(flow, lift, kept);
    const fromAbove = band === 'standby' ? [] : moved.map((one) => ({ ...one, band }));
    const candidates = [
      ...own.filter(isLifted).map(item),
      ...fromAbove,
      ...own.filter((one) => !isLifted(one)).map(item),
    ];
    const stays = ({ procedure: id, ownBand, joins }: PlacedProcedure) =>
      ownBand === band &&
      (joins !== undefined || protectsNaively(flow, procedures.find((p) => p.id === id) as Procedure, kept));
    let taken = candidates.filter((one) => stays(one) && one.joins === undefined).length;
    if (band !== 'standby') moved = [];
    for (const one of candidates) {
      if (stays(one) || band === 'later' || band === 'standby') bands[band].push(one);
      else if (taken < caps[band]) {
        taken++;
        bands[band].push(one);
      } else moved.push(one);
    }
  }
  return { bands };
}

export function explainNaively(rules: Rules, answers: Answers, id: string): Reason {
  const { flow } = rules;
  const procedure = rules.procedures.find((p) => p.id === id) as Procedure;
  const { kept, asked } = resolveNaively(flow, answers);
  const ownBand = ownBandNaively(flow, procedure, kept);
  const choices: Choice[] = flow.questions.flatMap((q) =>
    get(kept, q.id).map((option) => ({ question: q.id, option })),
  );
  const sufficient = subsets(choices.map((_, i) => i))
    .filter(
      (picks) =>
        ownBandNaively(flow, procedure, resolveNaively(flow, gather(picks.map((i) => choices[i] as Choice))).kept) ===
        ownBand,
    )
    .sort((a, b) => a.length - b.length || compare(a, b));
  const withdrawnBy: { question: string; option: string; chosen: boolean }[] = [];
  for (const question of flow.questions.filter((q) => asked.includes(q.id))) {
    const now = get(kept, question.id);
    for (const { id: option } of question.options) {
      const isExclusive = question.exclusive?.includes(option) ?? false;
      const chosen = !now.includes(option);
      let after: string[];
      if (chosen) after = question.kind === 'one' || isExclusive ? [option] : [...now, option];
      else if (question.kind === 'many' && now.length > 1) after = now.filter((other) => other !== option);
      else continue;
      const changed = resolveNaively(flow, { ...kept, [question.id]: after }).kept;
      if (ownBandNaively(flow, procedure, changed) === null)
        withdrawnBy.push({ question: question.id, option, chosen });
    }
  }
  const { bands } = planNaively(rules, answers);
  const shown = Object.values(bands)
    .flat()
    .find((item) => item.procedure === id);
  const pushedBy =
    shown && shown.band !== shown.ownBand
      ? bands[shown.ownBand].filter(({ joins }) => joins === undefined).map((item) => item.procedure)
      : [];
  return { procedure: id, brings: (sufficient[0] as number[]).map((i) => choices[i] as Choice), withdrawnBy, pushedBy };
}

const gather = (choices: readonly Choice[]): Answers =>
  Object.fromEntries(
    choices.map(({ question }) => [question, choices.filter((c) => c.question === question).map((c) => c.option)]),
  );

export const subsets = <T>(list: readonly T[]): T[][] =>
  list.reduce<T[][]>((some, item) => [...some, ...some.map((one) => [...one, item])], [[]]);

const compare = (a: readonly number[], b: readonly number[]): number => {
  const i = a.findIndex((n, place) => n !== b[place]);
  return i < 0 ? 0 : (a[i] as number) - (b[i] as number);
};
