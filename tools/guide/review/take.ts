import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listReviewable, type Content, type Reviewable } from '../../compiler/index.ts';
import { Refusal, type Given, type Terminal } from '../command.ts';
import type { OpenContent } from '../open-content.ts';
import { findThing, nameOf } from './find-things.ts';
import { listRemarks } from './find-remarks.ts';
import type { Returned } from './form/returned.ts';
import { readRecord, writeText } from './keep-record.ts';
import { checkCode, checkJudged, checkRight, checkSignature, matchReturned, readReturned } from './read-returned.ts';
import { recordFile, type Signed } from './record.ts';
import { fileOfReview, settleReview } from './settle-review.ts';

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
    checkJudged(returned);
    checkSignature(returned, today, lastOf(content.folder, thing));
    checkRight(returned);
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

const lastOf = (folder: string, thing: Reviewable): string | null =>
  readRecord(folder, thing)?.on ?? (thing.review.status === 'reviewed' ? thing.review.on : null);

/** Writes the review and its record, when the content then says "reviewed" and has no fault. Out: what was written. */
function setThing(thing: Reviewable, signed: Signed, { content, pack, faults }: Opened): readonly string[] {
  const { folder, files, edition } = content;
  const path = join(folder, fileOfReview(thing, files));
  const ground = { files, edition, pack, faults };
  for (const [file, text] of settleReview(thing, signed, ground, readFileSync(path, 'utf8'), path))
    writeText(folder, file, text);
  return [
    `${path}: ${nameOf(thing)} is reviewed by ${signed.by} (${signed.role}), ${signed.on}.`,
    `${join(folder, recordFile(thing.kind, thing.id))}: written.`,
  ];
}

/** Far more than any dossier gives. */
const MOST_BYTES = 2_000_000;

/** Reads the file that a reviewer sent back. Throws a Refusal that says what is wrong with it. */
function openReturned(path: string): Returned {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw new Refusal(`There is no file "${path}".`);
  if (stat.size > MOST_BYTES) throw new Refusal(`"${path}" is too large to be a review that came back.`);
  return readReturned(readFileSync(path, 'utf8'), path);
}
