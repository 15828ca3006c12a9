import {
  compilePack,
  listReviewable,
  sourceLocaleOf,
  type Content,
  type EditionFile,
  type Reviewable,
} from '../../compiler/index.ts';
import { Refusal } from '../command.ts';
import { nameOf } from './find-things.ts';
import { createRecord, recordFile, writeRecord, type Signed } from './record.ts';
import { placeOf, setReview } from './set-review.ts';

/** The content that a review is set in. */
export interface Ground {
  readonly files: ReadonlyMap<string, string>;
  readonly edition: EditionFile | null;
  readonly pack: Content;
  /** how many faults the content has: none may be there when something is called reviewed */
  readonly faults: number;
}

/** In which file the review of a thing stands. */
export const fileOfReview = ({ kind, id }: Reviewable, files: Ground['files']): string =>
  placeOf(kind, id, sourceLocaleOf(files)).file;

/**
 * The texts that a signed review changes: the file of the thing, and the record of what was read. `text`: that file as
 * it lies on a disk, with its own line breaks. `path`: how a sentence names it. Throws a Refusal when the content has a
 * fault, before or after, or would not say "reviewed".
 */
export function settleReview(
  thing: Reviewable,
  signed: Signed,
  { files, edition, pack, faults }: Ground,
  text: string,
  path = fileOfReview(thing, files),
): ReadonlyMap<string, string> {
  const { kind, id, digest } = thing;
  if (faults > 0)
    throw new Refusal(`The content has ${faults} faults. Nothing was written. npm run guide -- check lists them.`);
  const locale = sourceLocaleOf(files);
  const { file, item } = placeOf(kind, id, locale);
  const put = setReview(text, item, { by: signed.by, role: signed.role, on: signed.on, of: digest });
  if (put === null)
    throw new Refusal(`${path} is laid out in a way that this command cannot change safely. Nothing was written.`);
  const after = compilePack(new Map([...files, [file, put.replaceAll('\r\n', '\n')]]), locale, edition);
  const set = after.content && listReviewable(after.content).find((candidate) => nameOf(candidate) === nameOf(thing));
  if (after.issues.length > 0)
    throw new Refusal(`With this review the content has a fault: ${after.issues[0]?.message} Nothing was written.`);
  if (set?.review.status !== 'reviewed')
    throw new Refusal(
      'The edition is reviewed when everything in it is: procedures, pages, letters, deadlines and contacts. ' +
        'Nothing was written. npm run guide -- review --list says what is not.',
    );
  return new Map([
    [recordFile(kind, id), writeRecord(createRecord(pack, thing, signed))],
    [file, put],
  ]);
}
