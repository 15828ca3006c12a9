import { listReviewable, REVIEWED, type Compilation } from '../../../compiler/index.ts';
import { addIds } from '../../../compiler/join/number-ids.ts';
import type { PublishedIds } from '../../../compiler/read/schema/published.ts';
import { findOld } from '../find-old.ts';

/**
 * What an association has to do before it publishes an edition. `faults` and `safety` keep it from being published; of
 * the others the association judges.
 */
export type DutyId = 'faults' | 'safety' | 'old' | 'lapsed' | 'unsigned' | 'unread' | 'unpublished' | 'key';

export interface Duty {
  readonly id: DutyId;
  readonly stops: boolean;
  /** how many things wait */
  readonly count: number;
  /** which: names, places and days alone, the same in any language */
  readonly lines: readonly string[];
}

/** What is known of the content when it is asked. */
export interface ReleaseState {
  /** of each language, as it was compiled */
  readonly results: readonly (Pick<Compilation, 'content' | 'issues' | 'figures'> & { readonly locale: string })[];
  /** ISO date, against which a check is old */
  readonly day: string;
  /** what published.yaml lists */
  readonly published: Partial<PublishedIds>;
  /** the public key that the edition names */
  readonly key: string | undefined;
}

/** Each duty of which something is left, what stops the edition first. */
export function listDuties(state: ReleaseState): readonly Duty[] {
  const duty = (id: DutyId, lines: readonly string[], count = lines.length): Duty => ({
    id,
    stops: id === 'faults' || id === 'safety',
    count,
    lines,
  });
  const { results, day, key } = state;
  const pack = results.find(({ content }) => content !== null)?.content ?? null;
  const lapsed = results.flatMap(({ figures }) => figures.lapsed);
  return [
    duty('faults', [
      ...new Set(results.flatMap(({ issues }) => issues.map(({ file, line, code }) => `${file}:${line} ${code}`))),
    ]),
    duty('safety', listSafety(state)),
    duty(
      'old',
      findOld(pack, day).map(({ kind, id, checked, days }) => `${kind} ${id} · ${checked} · ${days}`),
    ),
    duty(
      'lapsed',
      lapsed.map(({ kind, id, given: { by, on } }) => `${kind} ${id} · ${by} · ${on}`),
    ),
    ...(pack === null ? [] : [listUnsigned(pack, duty)]),
    listUnread(results, duty),
    duty('unpublished', listUnpublished(state)),
    duty('key', key === undefined ? ['signing-key'] : []),
  ].filter(({ count }) => count > 0);
}

type Make = (id: DutyId, lines: readonly string[], count?: number) => Duty;
type Results = ReleaseState['results'];

const listSafety = ({ results }: ReleaseState): readonly string[] =>
  results.flatMap(({ figures }) =>
    (figures.translation?.toTranslate ?? [])
      .filter(({ safety }) => safety)
      .map(({ file, line, unit }) => `${file}:${line} ${unit}`),
  );

/** What no jurist has signed, by kind; a line each. */
function listUnsigned(pack: NonNullable<Results[number]['content']>, duty: Make): Duty {
  const drafts = listReviewable(pack).filter(({ review }) => review.status === 'draft');
  const lines = REVIEWED.flatMap((kind) => {
    const ids = drafts.filter((thing) => thing.kind === kind).map(({ id }) => id);
    return ids.length === 0 ? [] : [`${kind} (${ids.length}): ${ids.join(', ')}`];
  });
  return duty('unsigned', lines, drafts.length);
}

/** How many lines of a translation hold, and nobody who speaks the language has read. */
const countUnread = ({ figures }: Results[number]): number => figures.translation?.states.machine ?? 0;

function listUnread(results: Results, duty: Make): Duty {
  const counts = results.map((result) => ({ locale: result.locale, unread: countUnread(result) }));
  const lines = counts.filter(({ unread }) => unread > 0).map(({ locale, unread }) => `${locale} · ${unread}`);
  return duty(
    'unread',
    lines,
    counts.reduce((sum, { unread }) => sum + unread, 0),
  );
}

/** Ids that no published edition has had: from then on they stay. */
function listUnpublished({ results, published }: ReleaseState): readonly string[] {
  const ids = results.find(({ figures }) => figures.ids !== null)?.figures.ids;
  if (!ids) return [];
  const before = new Set(namesIn(published));
  return namesIn(addIds(published, ids)).filter((name) => !before.has(name));
}

/** `procedures/porter-plainte`, and `procedures/porter-plainte/step` for what is inside. */
const namesIn = (ids: Partial<PublishedIds>): readonly string[] =>
  Object.entries(ids).flatMap(([kind, list]) =>
    Array.isArray(list)
      ? list.map((id: string) => `${kind}/${id}`)
      : Object.entries(list as Readonly<Record<string, readonly string[]>>).flatMap(([id, inner]) => [
          `${kind}/${id}`,
          ...inner.map((one) => `${kind}/${id}/${one}`),
        ]),
  );
