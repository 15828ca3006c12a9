/**
 * Cuts what a long walk goes through, so that it becomes several tests, which run beside each
 * other: [which part, what is in it].
 */
export const inParts = <T>(all: readonly T[], parts: number): readonly (readonly [string, readonly T[]])[] =>
  Array.from({ length: parts }, (_, part) => [
    `part ${part + 1} of ${parts}`,
    all.filter((_one, at) => at % parts === part),
  ]);
