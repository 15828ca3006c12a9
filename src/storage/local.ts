import { fieldsOf, textOr } from './clean.ts';
import { defineStore } from './visit.ts';

/**
 * Where the family lives, as far as the person said: it fills in letters and shows the court. Kept on the phone only
 * when `kept` is true.
 */
export interface Local {
  /** code of a département */
  readonly department: string | null;
  /** the city of a tribunal pour enfants */
  readonly court: string | null;
  /** a number or a name that somebody gave: a social worker, an educator */
  readonly contact: string;
  readonly kept: boolean;
}

/** At the quick exit what was kept stays on the phone, and is read again at the next visit. */
export const local = defineStore<Local>({
  key: 'local',
  version: 1,
  initial: { department: null, court: null, contact: '', kept: false },
  clean(found) {
    const { department, court, contact } = fieldsOf(found);
    return {
      department: textOr(department, null),
      court: textOr(court, null),
      contact: textOr(contact, ''),
      kept: true,
    };
  },
  keep: 'device',
  forgetOn: ['leave', 'erase'],
  handOver: ({ contact }) => (contact === '' ? null : 'typed'),
});

export const setLocal = (part: Partial<Local>): Promise<void> => local.set({ ...local.get(), ...part });
