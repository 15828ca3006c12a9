import { maskOf } from '../../compiler/prose/telephones.ts';
import type { TelephonePlan } from '../../compiler/read/schema/country.ts';
import { Refusal } from '../command.ts';
import { readNumber, type Called } from './spellings.ts';

/** The most digits of a short number. */
export const MOST_OF_SHORT = 6;

/** A number that was typed, and what it looks like; `strange`: neither a short one nor one of the country. */
export interface Recognised extends Called {
  readonly looks: 'short' | 'own' | 'abroad' | 'strange';
  readonly digits: number;
}

/** What a number looks like in the plan of a country. Null where it is no number at all. */
export function recognise(typed: string, plan: TelephonePlan): Recognised | null {
  try {
    const called = readNumber(typed, plan);
    const digits = called.dialled.replaceAll(/\D/g, '').length;
    const looks = called.dialled.startsWith('+')
      ? 'abroad'
      : maskOf(called.dialled, plan) !== undefined
        ? 'own'
        : digits <= MOST_OF_SHORT
          ? 'short'
          : 'strange';
    return { ...called, looks, digits };
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
