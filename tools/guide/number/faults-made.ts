import type { Issue } from '../../../src/pack/index.ts';

/**
 * The faults that another number makes. In: what the check finds with the old one, and with the new one. A number is
 * written where the old one stood, so the file and the line tell whether a fault was there.
 */
export function faultsMade<One extends Issue>(before: readonly Issue[], after: readonly One[]): readonly One[] {
  const was = new Set(before.map(placeOf));
  return after.filter((issue) => !was.has(placeOf(issue)));
}

const placeOf = ({ code, file, line }: Issue): string => `${code} ${file}:${line}`;
