import { whatHangs, type Hanging } from '../../../tools/guide/withdraw/what-hangs.ts';
import { withdrawProcedure } from '../../../tools/guide/withdraw/withdraw-procedure.ts';
import type { Guide } from './guide-state.ts';
import type { TextChange } from './protocol.ts';
import { thingAt } from './thing-at.ts';

/** What hangs on a procedure, by what it is: how many places, and the names of some. */
export interface HangingGroup {
  readonly what: Hanging['what'];
  readonly count: number;
  readonly names: readonly string[];
}

export interface WithdrawFacts {
  readonly title: string;
  readonly groups: readonly HangingGroup[];
  /** languages whose texts go with it */
  readonly languages: number;
  /** the others, one of which can take its place */
  readonly others: readonly { readonly id: string; readonly title: string }[];
}

/** What weighs most comes first. */
const ORDER: readonly Hanging['what'][] = [
  'musts',
  'links',
  'procedures',
  'search',
  'published',
  'families',
  'paper',
  'lists',
];

/** What hangs on a procedure; null where there is none of this id. */
export function withdrawFacts(guide: Guide, id: string): WithdrawFacts | null {
  const { files, locales, shown } = guide;
  const { content, figures } = shown;
  const procedure = content?.procedures.find((one) => one.id === id);
  if (content === null || procedure === undefined || !files.has(`procedures/${id}.yaml`)) return null;
  const hanging = whatHangs(files, id);
  const titles = new Map<string, string>([
    ...content.procedures.map(({ id, title }) => [`procedure:${id}`, title] as const),
    ...content.pages.map(({ id, title }) => [`page:${id}`, title] as const),
    ...content.contacts.map(({ id, name }) => [`contact:${id}`, name] as const),
    ...figures.families.map(({ id, says }) => [`family:${id}`, says] as const),
  ]);
  const nameOf = ({ file, line }: Hanging): string | undefined => {
    const { kind, id } = thingAt(files, locales, file, line);
    return titles.get(`${kind}:${id}`);
  };
  const letters = (procedure.letters ?? []).map(
    (letter) => content.letters.find(({ id }) => id === letter)?.title ?? letter,
  );
  const found = new Set(hanging.map(({ what }) => what));
  const kinds = ORDER.filter((what) => found.has(what));
  return {
    title: procedure.title,
    groups: [
      ...(letters.length > 0 ? [{ what: 'letters' as const, count: letters.length, names: letters }] : []),
      ...kinds.map((what) => {
        const places = hanging.filter((one) => one.what === what);
        return { what, count: places.length, names: [...new Set(places.flatMap((place) => nameOf(place) ?? []))] };
      }),
    ],
    languages: locales.filter((locale) => files.has(`${locale}/procedures/${id}.md`)).length,
    others: content.procedures.filter((one) => one.id !== id).map(({ id, title }) => ({ id, title })),
  };
}

export interface Withdrawal {
  readonly id: string;
  /** what takes its place; null: nothing does */
  readonly instead: string | null;
  /** whether the families that expect it do so no more, and do not expect the other either */
  readonly fromFamilies: boolean;
}

/** The texts that change when it goes. Throws a Refusal where it cannot. */
export const withdraw = ({ files }: Guide, { id, instead, fromFamilies }: Withdrawal): readonly TextChange[] => [
  ...withdrawProcedure(files, id, instead, { fromFamilies }),
];
