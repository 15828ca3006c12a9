import type { WordCondition, Wording } from '../../compiler/rules/wordings/wording.ts';
import type { Path } from '../../compiler/read/path.ts';
import { changeCondition } from './change-condition.ts';

/** One change in a condition of words, such as an author could make by mistake. */
export interface WordMutant {
  /** what the condition stands in: a card and its line on standby have the same */
  readonly changes: readonly { readonly was: Wording; readonly is: Wording }[];
  readonly file: string;
  readonly path: Path;
  /** what was changed, after "file:line" */
  readonly says: string;
}

/**
 * Every small mistake in the conditions of words, one at a time. A version with nothing left of
 * its condition is left out whole.
 */
export function listWordMutants(wordings: readonly Wording[]): readonly WordMutant[] {
  const users = new Map<WordCondition, Wording[]>();
  for (const wording of wordings)
    for (const place of listPlaces(wording)) users.set(place, [...(users.get(place) ?? []), wording]);
  return [...users].flatMap(([place, used]) =>
    changeCondition(place.condition, place.path).map(({ condition, path, says }) => {
      const put = condition && { ...place, condition };
      return { changes: used.map((was) => ({ was, is: replace(was, place, put) })), file: place.file, path, says };
    }),
  );
}

const listPlaces = ({ offered, versions }: Wording): readonly WordCondition[] => [
  ...(offered ? [offered] : []),
  ...versions.flatMap(({ when }) => when ?? []),
];

function replace(wording: Wording, place: WordCondition, put: WordCondition | null): Wording {
  const { offered, ...rest } = wording;
  if (offered === place) return put ? { ...wording, offered: put } : rest;
  const versions = wording.versions.flatMap((version) =>
    version.when !== place ? [version] : put ? [{ ...version, when: put }] : [],
  );
  return { ...wording, versions };
}
