import { plainDigits } from '../../compiler/prose/telephones.ts';
import { Refusal } from '../command.ts';

/** A number to call, as it was typed. */
export interface Called {
  /** what is dialled in the country of the guide: 3018, 0180523376; +3225550100 in another country */
  readonly dialled: string;
  /** as people read it: 3018, 01 80 52 33 76 */
  readonly shown: string;
}

/** Between two digits: a space of any width, a dot, a hyphen, brackets around a zero. */
const BETWEEN = '[ \\u00A0\\u202F.\\-\\u2010-\\u2015()]{0,2}';

/** Reads a number in any way to write it: with blanks or without, from abroad. Throws a Refusal when it is none. */
export function readNumber(typed: string): Called {
  const plain = plainDigits(typed).trim();
  const digits = plain.replaceAll(/\D/g, '');
  if (!/^\+?[\d\s.()\-\u2010-\u2015]+$/.test(plain) || digits.length < 2 || digits.length > 15)
    throw new Refusal(`"${typed}" is no number to call. Write its digits, with or without blanks.`);
  const abroad = plain.startsWith('+') ? digits : plain.startsWith('00') ? digits.slice(2) : null;
  const home = abroad?.startsWith('33') ? `0${abroad.slice(2).replace(/^0/, '')}` : null;
  if (abroad !== null && home === null) return { dialled: `+${abroad}`, shown: typed.trim() };
  const dialled = home ?? digits;
  return { dialled, shown: home === null && /\D/.test(plain) ? plain : inGroups(dialled) };
}

/** Ten digits in pairs, six in threes. */
function inGroups(digits: string): string {
  if (digits.length === 10) return digits.replaceAll(/\d\d(?=\d)/g, '$& ');
  return digits.length === 6 ? `${digits.slice(0, 3)} ${digits.slice(3)}` : digits;
}

/** Every way to write a number in digits 0 to 9: with blanks, and from abroad. */
export function spellingsOf({ dialled }: Called): RegExp {
  const spread = (digits: string): string => Array.from(digits).join(BETWEEN);
  const abroad = (digits: string): string => `(?:\\+|00)${BETWEEN}${digits}`;
  const ways = dialled.startsWith('+')
    ? [abroad(spread(dialled.slice(1)))]
    : [
        ...(/^0\d{9}$/.test(dialled)
          ? [abroad(`${spread('33')}${BETWEEN}(?:0${BETWEEN})?${spread(dialled.slice(1))}`)]
          : []),
        spread(dialled),
      ];
  return new RegExp(`(?<![\\d+])(?:${ways.join('|')})(?!\\d)`, 'gu');
}

/**
 * A number in the way that another was written: the same blanks where it has as many digits, the same script, from
 * abroad where that was. `isDialled`: it is dialled here, not read. Null: a short number cannot be called from abroad.
 */
export function spellLike(found: string, { dialled, shown }: Called, isDialled: boolean): string | null {
  const plain = plainDigits(found);
  const isAbroad = /^(?:\+|00)/.test(plain);
  if (isAbroad && !dialled.startsWith('+') && !/^0\d{9}$/.test(dialled)) return null;
  const typed = isAbroad && !dialled.startsWith('+') ? `33${dialled.slice(1)}` : dialled.replace('+', '');
  const lead = isAbroad ? (/^(?:\+|00)/.exec(plain)?.[0] ?? '') : '';
  const body = plain.slice(lead.length).replace(/\(0\)|(?<=^\D*3\D*3\D+)0/, '');
  const zero = (found.match(/\p{Nd}/u)?.[0].codePointAt(0) ?? 48) - Number(plain.match(/\d/)?.[0] ?? 0);
  const inScript = (text: string): string =>
    text.replaceAll(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  if (body.replaceAll(/\D/g, '').length !== typed.length) {
    if (isAbroad) return inScript(`+${typed}`);
    return inScript(isDialled ? dialled : shown);
  }
  let at = 0;
  return inScript(lead + body.replaceAll(/\d/g, () => typed[at++] ?? ''));
}
