import * as v from 'valibot';
import type { Reviewable } from '../../compiler/index.ts';
import { date } from '../../compiler/read/schema/common.ts';
import { Refusal } from '../command.ts';
import { findThing } from './find-things.ts';
import { FORM, VERSION, type Returned } from './form/returned.ts';
import { bareCode, showCode } from './write-head.ts';

const isDay = (text: string): boolean => v.is(date, text);

const words = v.pipe(v.string(), v.maxLength(10_000));

const returnedSchema = v.strictObject({
  form: v.literal(FORM),
  version: v.literal(VERSION),
  kind: words,
  id: words,
  edition: words,
  of: words,
  by: words,
  role: words,
  on: words,
  reserves: words,
  lacks: words,
  judged: v.array(
    v.strictObject({
      is: v.nullable(v.picklist(['right', 'wrong'])),
      remark: words,
      says: v.exactOptional(words),
    }),
  ),
});

/** Reads the text that a reviewer sent back; `name`: of its file. Throws a Refusal that says what is wrong with it. */
export function readReturned(text: string, name: string): Returned {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal(`"${name}" is cut or damaged: it is not whole JSON. Ask for it again. Nothing was written.`);
  }
  const { form, version } = (value ?? {}) as { readonly form?: unknown; readonly version?: unknown };
  if (form !== FORM)
    throw new Refusal(`"${name}" was not saved from a dossier of npm run guide -- review. Nothing was written.`);
  if (version !== VERSION)
    throw new Refusal(`"${name}" comes from a dossier of another version of this tool. Nothing was written.`);
  const read = v.safeParse(returnedSchema, value);
  if (!read.success)
    throw new Refusal(
      `"${name}" is damaged: ${v.getDotPath(read.issues[0]) ?? 'it'} is not as a dossier writes it. Nothing was written.`,
    );
  return read.output;
}

/** The thing that was judged, as it stands now. Throws a Refusal when it is unknown or is another one by now. */
export function matchReturned(things: readonly Reviewable[], { kind, id, edition, of, judged }: Returned): Reviewable {
  const thing = findThing(things, `${kind}:${id}`);
  checkCode(thing, of, `was read in the edition ${edition}`);
  if (judged.length !== thing.statements.length)
    throw new Refusal(
      `The file is damaged: it judges ${judged.length} statements, and there are ${thing.statements.length}. ` +
        'Nothing was written.',
    );
  return thing;
}

/** Throws a Refusal when a thing is not what was read: `of` is the code on the paper or in the file. */
export function checkCode({ kind, id, digest }: Reviewable, of: string, what: string): void {
  if (bareCode(of) === digest) return;
  throw new Refusal(
    `${kind} "${id}" ${what} with the code ${showCode(of)}, and has changed since: its code is now ` +
      `${showCode(digest)}. Make its dossier again and have it read again. Nothing was written.`,
  );
}

/** Throws a Refusal unless every statement was judged. */
export function checkJudged({ judged }: Returned): void {
  const open = judged.flatMap(({ is }, index) => (is === null ? [index + 1] : []));
  if (open.length > 0)
    throw new Refusal(
      `The review is not finished: ${open.length} of ${judged.length} statements are not judged ` +
        `(${some(open)}). Nothing was written.`,
    );
}

/** Throws a Refusal when a statement was judged wrong. */
export function checkRight({ judged }: Returned): void {
  const wrong = judged.filter(({ is }) => is === 'wrong').length;
  if (wrong > 0)
    throw new Refusal(
      `${wrong} statements are to be corrected. Nothing was written: correct them, then have it read again.`,
    );
}

const some = (numbers: readonly number[]): string =>
  numbers.length > 12 ? `${numbers.slice(0, 12).join(', ')} and others` : numbers.join(', ');

/**
 * Throws a Refusal when a signature is not whole: a name, a function and a day, not in the future and not before the
 * review that is there.
 */
export function checkSignature(
  { by, role, on }: Pick<Returned, 'by' | 'role' | 'on'>,
  today: string,
  last: string | null,
): void {
  const missing = Object.entries({ name: by, function: role, date: on }).flatMap(([name, said]) =>
    said === '' ? [name] : [],
  );
  if (missing.length > 0) throw new Refusal(`Of the reviewer this is missing: ${missing.join(', ')}. ${NOTHING}`);
  if (!isDay(on)) throw new Refusal(`"${on}" is not a day. Write it as 2026-12-01. ${NOTHING}`);
  if (on > today) throw new Refusal(`The review is dated ${on}, and today is ${today}. ${NOTHING}`);
  if (last !== null && on < last)
    throw new Refusal(`The review is dated ${on}, before the one that is there, of ${last}. ${NOTHING}`);
}

const NOTHING = 'Nothing was written.';
