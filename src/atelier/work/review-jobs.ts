import { listReviewable, type Compilation, type Content, type Reviewable } from '../../../tools/compiler/index.ts';
import { nameOf } from '../../../tools/guide/review/find-things.ts';
import type { Returned } from '../../../tools/guide/review/form/returned.ts';
import {
  checkJudged,
  checkRight,
  checkSignature,
  matchReturned,
  readReturned,
} from '../../../tools/guide/review/read-returned.ts';
import { parseRecord, recordFile, type ReviewRecord } from '../../../tools/guide/review/record.ts';
import { fileOfReview, settleReview } from '../../../tools/guide/review/settle-review.ts';
import { stateOf, writeSheet, type ReviewSheet, type ReviewState } from '../../../tools/guide/review/sheet.ts';
import { takeUp, type TakenUp } from '../../../tools/guide/review/take-up.ts';
import { writeDossier } from '../../../tools/guide/review/write-dossier.ts';
import type { Guide } from './guide-state.ts';
import type { TextChange } from './protocol.ts';

/** A thing that can be reviewed, and where its review stands. */
export interface ReviewEntry {
  readonly kind: Reviewable['kind'];
  readonly id: string;
  readonly title: string;
  readonly statements: number;
  readonly digest: string;
  readonly state: ReviewState;
}

type ReviewName = Pick<Reviewable, 'kind' | 'id'>;

const lapsedOf = ({ shown }: Guide, name: ReviewName) =>
  shown.figures.lapsed.find((lapsed) => nameOf(lapsed) === nameOf(name));

const contentOf = ({ shown }: Guide): Content => {
  if (shown.content === null) throw new Error('there is no pack');
  return shown.content;
};

const recordOf = ({ beside }: Guide, { kind, id }: ReviewName): ReviewRecord | null =>
  parseRecord(beside.get(recordFile(kind, id)), kind, id);

/** All that can be reviewed, with its state, as the last version says that leaves a pack. */
export const listReviews = (guide: Guide): readonly ReviewEntry[] =>
  guide.shown.content === null
    ? []
    : listReviewable(guide.shown.content).map((thing) => ({
        kind: thing.kind,
        id: thing.id,
        title: thing.title,
        statements: thing.statements.length,
        digest: thing.digest,
        state: stateOf(thing, lapsedOf(guide, thing)),
      }));

/** A thing, statement by statement; null: there is none, or no pack. */
export const sheetIn = (guide: Guide, name: ReviewName): ReviewSheet | null => sheetOf(guide, guide.shown, name);

function sheetOf(
  guide: Guide,
  { content }: Pick<Compilation, 'content'>,
  name: Readonly<Record<'kind' | 'id', string>>,
): ReviewSheet | null {
  const thing = content && listReviewable(content).find(({ kind, id }) => kind === name.kind && id === name.id);
  if (!content || !thing) return null;
  return writeSheet(content, thing, { record: recordOf(guide, thing), lapsed: lapsedOf(guide, thing) });
}

/** A saved review, and what of it holds for the draft as it stands. */
export interface TakenReview extends TakenUp {
  readonly returned: Returned;
  readonly title: string;
  /** of all statements, in the order of reading */
  readonly keys: readonly string[];
}

/**
 * Reads a saved review; null: this guide has no such thing. What was judged is looked for in the draft and in the guide
 * as it was opened. Throws a Refusal where the file is none.
 */
export function takeReview(
  guide: Guide,
  { text, name }: { readonly text: string; readonly name: string },
): TakenReview | null {
  const returned = readReturned(text, name);
  const { kind, id, of, judged } = returned;
  const now = sheetOf(guide, guide.shown, { kind, id });
  if (now === null) return null;
  const versions = [now, sheetOf(guide, guide.base, { kind, id })];
  const read = versions.find((one) => one?.digest === of && one.statements.length === judged.length);
  const taken = takeUp(returned, now.statements, read?.statements ?? null);
  return { ...taken, returned, title: now.title, keys: now.statements.map(({ key }) => key) };
}

/** A dossier to fill in and to sign: HTML, as the command line makes it. */
export interface Dossier extends ReviewName {
  readonly html: string;
}

/** The dossiers of things that can be reviewed; `script`: of their form. What is not there any more has none. */
export function dossiersIn(
  guide: Guide,
  { names, script }: { readonly names: readonly Readonly<Record<'kind' | 'id', string>>[]; readonly script: string },
): readonly Dossier[] {
  const pack = contentOf(guide);
  const wanted = new Set(names.map(({ kind, id }) => `${kind}:${id}`));
  return listReviewable(pack)
    .filter((thing) => wanted.has(nameOf(thing)))
    .map((thing) => ({
      kind: thing.kind,
      id: thing.id,
      html: writeDossier(thing, {
        pack,
        guide: pack.brand?.guide ?? pack.id,
        record: recordOf(guide, thing),
        lapsed: lapsedOf(guide, thing),
        script,
      }),
    }));
}

/**
 * The texts that a review changes in the guide, where all is right; `today`: an ISO date. Throws a Refusal where it is
 * not finished, not signed, something is to be corrected, or the guide has a fault.
 */
export function signIn(
  guide: Guide,
  { returned, today }: { readonly returned: Returned; readonly today: string },
): readonly TextChange[] {
  const pack = contentOf(guide);
  const things = listReviewable(pack);
  const thing = matchReturned(things, returned);
  checkJudged(returned);
  const last = thing.review.status === 'reviewed' ? thing.review.on : null;
  checkSignature(returned, today, recordOf(guide, thing)?.on ?? last);
  checkRight(returned);
  const { files, opened, now } = guide;
  const text = files.get(fileOfReview(thing, files)) ?? '';
  return [...settleReview(thing, returned, { files, edition: opened.edition, pack, faults: now.issues.length }, text)];
}
