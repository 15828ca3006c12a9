import type { Limits, ProofFailure } from '../../types.ts';
import { atLeast } from '../at-least.ts';
import type { World } from '../encode-rules.ts';
import { reportBreach } from '../report-breach.ts';

/** 4b. Never more in the band now than the limit. The cap moves the others down, so only `first` procedures can exceed it. */
export function proveFewNow(world: World, limits: Limits): readonly ProofFailure[] {
  const { diagrams, procedures, partial } = world;
  const first = procedures.filter(({ source }) => source.first).map(({ bands }) => bands.now);
  return reportBreach(world, diagrams.and(partial, atLeast(diagrams, limits.now + 1, first)), { rule: 'few-now' });
}
