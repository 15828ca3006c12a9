import { MOST_OF_SHORT } from './recognise.ts';
import type { Called } from './spellings.ts';

/**
 * What digits are that look like a number to call. Null: they are that number. `other`: a part of an id, a key, a name,
 * a day, an hour or a larger number, or a figure of the rules. `unsure`: somebody has to read the sentence.
 */
export type Verdict = null | 'address' | 'source' | 'unsure' | 'other';

/** Digits in their line. */
export interface Around {
  readonly file: string;
  /** it is no text of a page: what people type, what authors note, a line beside the rules */
  readonly isAside: boolean;
  readonly before: string;
  readonly after: string;
  readonly found: string;
}

/** What follows a number that counts something, in many languages. */
const COUNTS = /^[ \u00A0\u202F]*(?:[€%°]|h(?:\d|\b)|euros?\b)/i;

/**
 * `ids`: everything that has an id. `isCalled`: whether the words around it call it, or a contact that has it stands
 * beside it.
 */
export function judge(around: Around, { shown }: Called, ids: ReadonlySet<string>, isCalled: () => boolean): Verdict {
  const [head] = /[\w-]*$/.exec(around.before) ?? [''];
  const [tail] = /^[\w-]*/.exec(around.after) ?? [''];
  const part = partOf(around, head, tail, ids);
  if (part !== null) return part;
  const { file, isAside, before, after, found } = around;
  // an ending may follow a number behind a hyphen, as in Romanian
  if (head !== '' || !/^(?:-\p{Ll}{1,4})?$/u.test(tail)) return 'unsure';
  if (file === 'sources.yaml') return 'source';
  if (/(?:\b(?:number|shown): *["']?|tel:|sms:)$/.test(before)) return null;
  // YAML reads digits without quotation marks as a figure
  if (file.endsWith('.yaml') && /[\w-]: +$/.test(before) && endsValue(before, after)) return 'other';
  if (COUNTS.test(after)) return 'unsure';
  const digits = found.replaceAll(/\D/g, '');
  // a long number is known by its digits alone
  if (digits.length > MOST_OF_SHORT || isCalled()) return null;
  // nobody counts with three digits there; two are most often an age
  if (isAside && digits.length > 2 && (found === shown || found === digits)) return null;
  // the whole of a text in quotation marks: what a family reads
  return /(?:^|[\s,[{])["']$/.test(before) && /^["']/.test(after) ? null : 'unsure';
}

/** What else the digits are a part of, by the signs around them; null: they stand alone. */
function partOf(
  { file, before, after, found }: Around,
  head: string,
  tail: string,
  ids: ReadonlySet<string>,
): 'address' | 'other' | null {
  const isOfFigure = /\d[-.,:]$/.test(before) || /^(?:[-.,:]\d|[ \u00A0\u202F]\d{3}(?!\d))/.test(after);
  const isKey = file.endsWith('.yaml') && /(?:^|[{,]) *["']?[\w-]*$/.test(before) && /^[\w-]*["']?:(?: |$)/.test(after);
  if (isOfFigure || isKey) return 'other';
  if (ids.has(`${head}${found}${tail}`)) {
    if (head + tail !== '' || /(?:[a-z]:|\[\^|#)$/.test(before)) return 'other';
    // digits alone may be the id of a source, or words
    if (/(?:\bid: *|\bsources: *\[[^\]]*)["']?$/.test(before)) return 'other';
  }
  // the name of something that no list has, as a box of a drawing
  if (/^[a-z0-9-]+-$/.test(head)) return /(?:\/|\.)[\w-]*$/.test(before) ? 'address' : 'other';
  // an address goes on behind a dot, a slash or an @
  if (/(?:[\w.]@|:\/\/\S*|\w\.|\/)$/.test(before + head) || /^[\w-]*(?:\.[a-z]{2,}|@|\/[a-z])/i.test(after))
    return 'address';
  // the name of a service may begin with the number of another
  return /^[A-Z]/.test(tail) ? 'other' : null;
}

/** In braces a comma ends a value of YAML; elsewhere it is one of its words. */
const endsValue = (before: string, after: string): boolean =>
  (before.includes('{') ? /^ *(?:[,}]|$)/ : /^ *(?: #|$)/).test(after);
