import type { ListSizes } from '../../../pack/index.ts';
import { digitReader, digitWriter, putCount, takeCount, type DigitReader, type DigitWriter } from './digits.ts';
import { PARTNERS } from './carried.ts';
import { putSubset, takeSubset } from './subsets.ts';

/** A plan in numbers: what stands here is in growing order, and nothing twice. */
export interface Numbered {
  /** by the number of the question: the numbers of the options chosen; none: not answered */
  readonly answers: readonly (readonly number[])[];
  /** numbers of procedures, with whether it is "not for me" (else: done) */
  readonly items: readonly { readonly procedure: number; readonly isNotForMe: boolean }[];
  /** ticked steps, by procedure; none without a step */
  readonly steps: readonly { readonly procedure: number; readonly steps: readonly number[] }[];
  /** of a plan that two adults share; `partner`: a place among PARTNERS; `minute`: since 2026 */
  readonly shared?: {
    readonly partner: number;
    readonly minute: number;
    readonly carriers: readonly { readonly procedure: number; readonly carrier: number }[];
  };
}

/** Minutes that can be told: to the end of 2041. */
export const MINUTES = 2 ** 23;
/** Names of those who can take care of something, and room for two more. */
export const CARRIERS = 8;

/** No guide has had more of them. */
const GENERATIONS = 10_000;

/** The number that a plan is, by the sizes of one generation of the lists. */
export function packContent(generation: number, { questions, procedures }: ListSizes, plan: Numbered): bigint {
  const writer = digitWriter();
  putCount(writer, generation, GENERATIONS);
  for (const [at, size] of questions.entries()) putAnswer(writer, plan.answers[at] ?? [], size);
  const items = plan.items.map(({ procedure }) => procedure);
  putSubset(writer, items, procedures.length);
  const notForMe = plan.items.flatMap(({ isNotForMe }, at) => (isNotForMe ? [at] : []));
  putSubset(writer, notForMe, items.length);
  const ticked = plan.steps.map(({ procedure }) => procedure);
  putSubset(writer, ticked, procedures.length);
  for (const { procedure, steps } of plan.steps) putSubset(writer, steps, procedures[procedure] ?? 0);
  if (plan.shared) {
    const { partner, minute, carriers } = plan.shared;
    writer.put(BigInt(partner), BigInt(PARTNERS.length));
    writer.put(BigInt(minute), BigInt(MINUTES));
    const carried = carriers.map(({ procedure }) => procedure);
    putSubset(writer, carried, procedures.length);
    for (const { carrier } of carriers) writer.put(BigInt(carrier), BigInt(CARRIERS));
  }
  return writer.whole();
}

/**
 * The plan of such a number. `isShared`: by two adults. Out: `newer` when it counts by lists that are not known here,
 * `wrong` when nobody wrote it.
 */
export function unpackContent(
  content: bigint,
  generations: readonly ListSizes[],
  isShared: boolean,
): Numbered | 'newer' | 'wrong' {
  const reader = digitReader(content);
  const sizes = generations[takeCount(reader, GENERATIONS)];
  if (!sizes) return 'newer';
  const { questions, procedures } = sizes;
  const answers = questions.map((size) => takeAnswer(reader, size));
  const items = takeSubset(reader, procedures.length);
  const notForMe = takeSubset(reader, items.length);
  const steps = takeSubset(reader, procedures.length).map((procedure) => ({
    procedure,
    steps: takeSubset(reader, procedures[procedure] ?? 0),
  }));
  const shared = isShared ? takeShared(reader, procedures.length) : undefined;
  const isWhole = answers.every((answer) => answer !== null) && steps.every((step) => step.steps.length > 0);
  if (!isWhole || !reader.isEmpty()) return 'wrong';
  return {
    answers: answers.map((answer) => answer ?? []),
    items: items.map((procedure, at) => ({ procedure, isNotForMe: notForMe.includes(at) })),
    steps,
    ...(shared && { shared }),
  };
}

function takeShared(reader: DigitReader, procedures: number): NonNullable<Numbered['shared']> {
  const partner = Number(reader.take(BigInt(PARTNERS.length)));
  const minute = Number(reader.take(BigInt(MINUTES)));
  const carried = takeSubset(reader, procedures);
  const carriers = carried.map((procedure) => ({ procedure, carrier: Number(reader.take(BigInt(CARRIERS))) }));
  return { partner, minute, carriers };
}

/** 0: not answered; up to `size`: this option alone; one more: several, with a bit for each. */
function putAnswer(writer: DigitWriter, chosen: readonly number[], size: number): void {
  const [only] = chosen;
  const onlyNumber = only === undefined ? 0 : only + 1;
  writer.put(BigInt(chosen.length > 1 ? size + 1 : onlyNumber), BigInt(size + 2));
  if (chosen.length > 1)
    writer.put(
      chosen.reduce((bits, option) => bits | (1n << BigInt(option)), 0n),
      1n << BigInt(size),
    );
}

/** Null when nobody wrote it: several that are not. */
function takeAnswer(reader: DigitReader, size: number): readonly number[] | null {
  const kind = Number(reader.take(BigInt(size + 2)));
  if (kind <= size) return kind === 0 ? [] : [kind - 1];
  const bits = reader.take(1n << BigInt(size));
  const chosen = Array.from({ length: size }, (_, option) => option).filter((option) => (bits >> BigInt(option)) & 1n);
  return chosen.length > 1 ? chosen : null;
}
