import { byCode } from './canonical.ts';
import { digestOf } from './digest.ts';
import { linksOf } from './note-set.ts';
import type { Journal, Link, Note, NoteVersion, Removal } from './types.ts';

/** `changed`: not what was written under this digest, or not what the chain goes on from. */
export type LinkState = 'sound' | 'changed';

/** Links that are not there. `to` is null where the end of the chain is not known: more may be missing. */
export interface Gap {
  readonly chain: string;
  readonly from: number;
  readonly to: number | null;
}

export interface Verdict {
  /** by note id: the state of each version and each removal, in their order */
  readonly notes: ReadonlyMap<
    string,
    { readonly versions: readonly LinkState[]; readonly removals: readonly LinkState[] }
  >;
  readonly missing: readonly Gap[];
  /** nothing is changed and nothing is missing */
  readonly sound: boolean;
}

/**
 * Whether a journal still says what was written. Words that were removed are neither changed nor missing: their links
 * are there. It proves no date and no author: whoever has the words can write everything anew (decision 0038).
 */
export async function verifyJournal(journal: Journal): Promise<Verdict> {
  const links = journal.notes.flatMap(linksOf);
  const expected = expectedAt(journal, links);
  const stateOf = async (note: Note, one: NoteVersion | Removal): Promise<LinkState> => {
    const { digest, ...link } = one.link;
    const follows = expected.get(placeOf(one.link))?.has(digest) ?? true;
    return follows && (await digestOf(note, { ...one, link })) === digest ? 'sound' : 'changed';
  };
  const states = await Promise.all(
    journal.notes.map(async (note) => {
      const versions = await Promise.all(note.versions.map((version) => stateOf(note, version)));
      const removals = await Promise.all(note.removals.map((removal) => stateOf(note, removal)));
      return [note.id, { versions, removals }] as const;
    }),
  );
  const missing = gapsOf(journal, links);
  const all = states.flatMap(([, { versions, removals }]) => [...versions, ...removals]);
  return { notes: new Map(states), missing, sound: missing.length === 0 && !all.includes('changed') };
}

const placeOf = ({ chain, n }: Pick<Link, 'chain' | 'n'>): string => `${chain} ${n}`;

/** What the next link, or the known end, says of each place: the digests that may stand there. */
function expectedAt({ tips }: Journal, links: readonly Link[]): ReadonlyMap<string, ReadonlySet<string>> {
  const before = links.map(({ chain, n, previous }) => ({ chain, n: n - 1, digest: previous }));
  const expected = new Map<string, Set<string>>();
  for (const tip of [...tips, ...before]) {
    const place = placeOf(tip);
    expected.set(place, (expected.get(place) ?? new Set()).add(tip.digest));
  }
  return expected;
}

function gapsOf({ tips }: Journal, links: readonly Link[]): readonly Gap[] {
  const chains = [...new Set([...links, ...tips].map(({ chain }) => chain))].sort(byCode);
  return chains.flatMap((chain) => {
    const there = [...new Set(links.filter((link) => link.chain === chain).map(({ n }) => n))].sort((a, b) => a - b);
    const ends = tips.filter((tip) => tip.chain === chain).map(({ n }) => n);
    const steps = [0, ...there, ...(ends.length > 0 ? [Math.max(...ends) + 1] : [])];
    const between = steps.flatMap((n, at) => {
      const next = steps[at + 1];
      return next !== undefined && next > n + 1 ? [{ chain, from: n + 1, to: next - 1 }] : [];
    });
    return ends.length > 0 ? between : [...between, { chain, from: (there.at(-1) ?? 0) + 1, to: null }];
  });
}
