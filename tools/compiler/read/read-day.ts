import type { Read } from './draft.ts';

/**
 * The day on which the last line of a file was read by somebody who speaks its language; undefined in the source, and
 * while a line was not. `name`: of the file in the folder of its language.
 */
export function readDay({ matches }: Pick<Read, 'matches'>, name: string): string | undefined {
  const days = [...(matches.get(name)?.values() ?? [])].map(({ reading }) => reading?.on);
  return days.every((day) => day !== undefined) ? days.toSorted().at(-1) : undefined;
}
