import { dialled as dialledIn, maskOf, plainDigits } from '../../compiler/prose/telephones.ts';
import type { TelephonePlan } from '../../compiler/read/schema/country.ts';
import { Refusal } from '../command.ts';

/** A number to call, as it was typed. */
export interface Called {
  /** what is dialled in the country of the guide; with + and its code in another country */
  readonly dialled: string;
  /** as people read it */
  readonly shown: string;
}

/** Between two digits: a space of any width, a dot, a hyphen, brackets around a zero. */
const BETWEEN = '[ \\u00A0\\u202F.\\-\\u2010-\\u2015()]{0,2}';

/** Reads a number in any way to write it: with blanks or without, from abroad. Throws a Refusal when it is none. */
export function readNumber(typed: string, plan: TelephonePlan): Called {
  const plain = plainDigits(typed).trim();
  const digits = plain.replaceAll(/\D/g, '');
  if (!/^\+?[\d\s.()\-\u2010-\u2015]+$/.test(plain) || digits.length < 2 || digits.length > 15)
    throw new Refusal(`"${typed}" is no number to call. Write its digits, with or without blanks.`);
  const abroad = plain.startsWith('+') ? digits : plain.startsWith('00') ? digits.slice(2) : null;
  const isElsewhere = abroad !== null && !abroad.startsWith(plan.code);
  if (isElsewhere) return { dialled: `+${abroad}`, shown: typed.trim() };
  const dialled = dialledIn(plain, plan);
  return { dialled, shown: abroad === null && /\D/.test(plain) ? plain : inGroups(dialled, plan) };
}

/** As the country writes it; six digits, such as those of the 116 that Europe shares, in threes. */
function inGroups(digits: string, plan: TelephonePlan): string {
  const mask = digits.length === 6 ? '### ###' : (maskOf(digits, plan) ?? digits);
  let at = 0;
  return mask.replaceAll(/[#\d]/g, () => digits[at++] ?? '');
}

/** The trunk that people leave in a number from abroad, between brackets or not; nothing where there is none. */
const trunkOf = ({ trunk }: TelephonePlan): string => (trunk === '' ? '' : `(?:${trunk}${BETWEEN})?`);

/** The same behind the code of the country. */
const trunkAbroad = ({ code, trunk }: TelephonePlan): RegExp =>
  trunk === '' ? /(?!)/ : new RegExp(`\\(${trunk}\\)|(?<=^\\D*${Array.from(code).join('\\D*')}\\D+)${trunk}`);

/** Every way to write a number in digits 0 to 9: with blanks, and from abroad. */
export function spellingsOf({ dialled }: Called, plan: TelephonePlan): RegExp {
  const spread = (digits: string): string => Array.from(digits).join(BETWEEN);
  const abroad = (digits: string): string => `(?:\\+|00)${BETWEEN}${digits}`;
  const ways = dialled.startsWith('+')
    ? [abroad(spread(dialled.slice(1)))]
    : [
        ...(maskOf(dialled, plan) === undefined
          ? []
          : [abroad(`${spread(plan.code)}${BETWEEN}${trunkOf(plan)}${spread(dialled.slice(plan.trunk.length))}`)]),
        spread(dialled),
      ];
  return new RegExp(`(?<![\\d+])(?:${ways.join('|')})(?!\\d)`, 'gu');
}

/**
 * A number in the way that another was written: the same blanks where it has as many digits, the same script, from
 * abroad where that was. `isDialled`: it is dialled here, not read. Null: a short number cannot be called from abroad.
 */
export function spellLike(
  found: string,
  { dialled, shown }: Called,
  isDialled: boolean,
  plan: TelephonePlan,
): string | null {
  const plain = plainDigits(found);
  const isAbroad = /^(?:\+|00)/.test(plain);
  if (isAbroad && !dialled.startsWith('+') && maskOf(dialled, plan) === undefined) return null;
  const typed =
    isAbroad && !dialled.startsWith('+') ? plan.code + dialled.slice(plan.trunk.length) : dialled.replace('+', '');
  const lead = isAbroad ? (/^(?:\+|00)/.exec(plain)?.[0] ?? '') : '';
  const body = plain.slice(lead.length).replace(trunkAbroad(plan), '');
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
