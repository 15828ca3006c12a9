import { holds, type Answers } from '../engine/index.ts';
import type { Child } from './types/by-child.ts';
import { sayOfChild } from './say-of-child.ts';
import type { Core, FacingProcedure, PackProcedure } from './types/index.ts';

/**
 * What stands beside a card, in the words for these answers and this child: its variants are those of the card, one for
 * one. `card` as the pack has it, before its own words were picked.
 */
export function sayFacing(
  { flow }: Pick<Core, 'flow'>,
  card: Pick<PackProcedure, 'variants'>,
  facing: FacingProcedure,
  answers: Answers,
  child: Child = null,
): { readonly title: string; readonly why: string } {
  const { title, why } = sayOfChild(facing, child);
  const at = card.variants?.findIndex(({ when }) => holds(flow, when, answers)) ?? -1;
  const variant = facing.variants?.[at];
  return variant === undefined ? { title, why } : { title, why, ...sayOfChild(variant, child) };
}
