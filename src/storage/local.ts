import { fieldsOf, textOr } from './clean.ts';
import { defineStore } from './visit.ts';

/**
 * Where the family lives, as far as the person said: it fills in letters and shows the court. Kept on the phone only
 * when `kept` is true.
 */
export interface Local {
  /** code of an area of the directory; on phones it has this name */
  readonly department: string | null;
  /** the city of a court */
  readonly court: string | null;
  /** of its clocks (IANA name), by which openings are told; null: those of the country's reference, or no area */
  readonly timezone: string | null;
  /** a number or a name that somebody gave: a social worker, an educator */
  readonly contact: string;
  readonly kept: boolean;
}

/** A timezone, if this phone knows it: another one would throw wherever an hour is told. */
export function knownZone(found: unknown): string | null {
  const zone = textOr(found, null);
  try {
    new Date().toLocaleString('en', { timeZone: zone ?? 'UTC' });
    return zone;
  } catch {
    return null;
  }
}

/** At the quick exit what was kept stays on the phone, and is read again at the next visit. */
export const local = defineStore<Local>({
  key: 'local',
  // version 1 held no timezone
  version: 2,
  initial: { department: null, court: null, timezone: null, contact: '', kept: false },
  clean(found) {
    const { department, court, timezone, contact } = fieldsOf(found);
    return {
      department: textOr(department, null),
      court: textOr(court, null),
      timezone: knownZone(timezone),
      contact: textOr(contact, ''),
      kept: true,
    };
  },
  keep: 'device',
  forgetOn: ['leave', 'erase'],
  handOver: ({ contact }) => (contact === '' ? null : 'typed'),
});

export const setLocal = (part: Partial<Local>): Promise<void> => local.set({ ...local.get(), ...part });
