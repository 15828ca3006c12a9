import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compilePack, listReviewable, sourceLocaleOf, type Content, type Reviewable } from '../../compiler/index.ts';
import { Refusal, type Given, type Terminal } from '../command.ts';
import type { OpenContent } from '../open-content.ts';
import { findThing, nameOf } from './find-things.ts';
import { listRemarks } from './find-remarks.ts';
import { checkCode, checkSignature, matchReturned, openReturned } from './read-returned.ts';
import { createRecord, readRecord, recordPath, writeRecord, type Signed } from './record.ts';
import { placeOf, setReview } from './set-review.ts';

/** The content that a review is set in. */
export interface Opened {
  readonly content: OpenContent;
  readonly pack: Content;
  /** how many faults the content has: none may be there when something is called reviewed */
  readonly faults: number;
}

/** Takes the file that a reviewer sent back: sets the review, or says why not and prints the remarks. */
export function takeReturned(path: string, given: Given, { print, today }: Terminal, opened: Opened): number {
  const { content, pack } = opened;
  const things = listReviewable(pack);
  const returned = openReturned(path);
  const known = things.find(({ kind, id }) => kind === returned.kind && id === returned.id);
  const remarks = known ? listRemarks(content.files, known, returned) : [];
  try {
    const thing = matchReturned(things, returned);
    const open = returned.judged.flatMap(({ is }, index) => (is === null ? [index + 1] : []));
    if (open.length > 0)
      throw new Refusal(
        `The review is not finished: ${open.length} of ${returned.judged.length} statements are not judged ` +
          `(${some(open)}). Nothing was written.`,
      );
    checkSignature(returned, today, lastOf(content.folder, thing));
    const wrong = returned.judged.filter(({ is }) => is === 'wrong').length;
    if (wrong > 0)
      throw new Refusal(
        `${wrong} statements are to be corrected. Nothing was written: correct them, then have it read again.`,
      );
    if (returned.reserves !== '' && !given.has('--despite-reserves'))
      throw new Refusal(
        'The reviewer has reserves. Nothing was written: lift them first, ' +
          'or say --despite-reserves when they can stay, which keeps them in the record.',
      );
    const lines = setThing(thing, returned, opened);
    print([...lines, ...(remarks.length > 0 ? ['', 'The reviewer also wrote:', ...remarks] : [])].join('\n'));
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal) || remarks.length === 0) throw error;
    print([...remarks, '', error.message].join('\n'));
    return 1;
  }
}

/** Sets a review that was signed on paper: its code is copied from there. */
export function setFromPaper(word: string, given: Given, { print, today }: Terminal, opened: Opened): number {
  const thing = findThing(listReviewable(opened.pack), word);
  const value = (option: string): string => (given.value(option) ?? '').replaceAll(/\s+/g, ' ').trim();
  const signed = { by: value('--by'), role: value('--role'), on: value('--date'), reserves: value('--reserves') };
  if (value('--of') === '')
    throw new Refusal('Say which version was signed: --of and the code beside the signature. Nothing was written.');
  checkCode(thing, value('--of'), 'was signed');
  checkSignature(signed, today, lastOf(opened.content.folder, thing));
  if (signed.reserves !== '' && !given.has('--despite-reserves'))
    throw new Refusal('The reviewer has reserves. Nothing was written: lift them, or say --despite-reserves.');
  print(setThing(thing, signed, opened).join('\n'));
  return 0;
}

const some = (numbers: readonly number[]): string =>
  numbers.length > 12 ? `${numbers.slice(0, 12).join(', ')} and others` : numbers.join(', ');

const lastOf = (folder: string, { kind, id, review }: Reviewable): string | null =>
  readRecord(folder, kind, id)?.on ?? (review.status === 'reviewed' ? review.on : null);

/** Writes the review and its record, when the content then says "reviewed" and has no fault. Out: what was written. */
function setThing(thing: Reviewable, signed: Signed, { content, pack, faults }: Opened): readonly string[] {
  const { folder, files, edition } = content;
  const { kind, id, digest } = thing;
  if (faults > 0)
    throw new Refusal(`The content has ${faults} faults. Nothing was written. npm run guide -- check lists them.`);
  const { file, item } = placeOf(kind, id, sourceLocaleOf(files));
  const path = join(folder, file);
  const review = { by: signed.by, role: signed.role, on: signed.on, of: digest };
  const text = setReview(readFileSync(path, 'utf8'), item, review);
  if (text === null)
    throw new Refusal(`${path} is laid out in a way that this command cannot change safely. Nothing was written.`);
  const locale = sourceLocaleOf(files);
  const after = compilePack(new Map([...files, [file, text.replaceAll('\r\n', '\n')]]), locale, edition);
  const set = after.content && listReviewable(after.content).find((candidate) => nameOf(candidate) === nameOf(thing));
  if (after.issues.length > 0)
    throw new Refusal(`With this review the content has a fault: ${after.issues[0]?.message} Nothing was written.`);
  if (set?.review.status !== 'reviewed')
    throw new Refusal(
      'The edition is reviewed when everything in it is: procedures, pages, letters, deadlines and contacts. ' +
        'Nothing was written. npm run guide -- review --list says what is not.',
    );
  writeRecord(folder, createRecord(pack, thing, signed));
  writeFileSync(path, text);
  return [
    `${path}: ${nameOf(thing)} is reviewed by ${signed.by} (${signed.role}), ${signed.on}.`,
    `${recordPath(folder, kind, id)}: written.`,
  ];
}
