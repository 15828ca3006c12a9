import { createKeptStore } from './kept-store.ts';

/** Where the family lives, as far as the person said: it fills in letters and shows the court. Kept on the phone only when `kept` is true. */
export interface Local {
  /** code of a département */
  readonly department: string | null;
  /** the city of a tribunal pour enfants */
  readonly court: string | null;
  /** a number or a name that somebody gave: a social worker, an educator */
  readonly contact: string;
  readonly kept: boolean;
}

const DEFAULTS: Local = { department: null, court: null, contact: '', kept: false };

const textOr = <T>(value: unknown, otherwise: T): string | T => (typeof value === 'string' ? value : otherwise);

function clean({ department, court, contact }: Partial<Local>): Local {
  return { department: textOr(department, null), court: textOr(court, null), contact: textOr(contact, ''), kept: true };
}

const store = createKeptStore('local', DEFAULTS, clean);

/** `forgetLocal`: at the quick exit; what was kept stays on the phone and is read again at the next visit. */
export const { value: local, failed: localFailed, load: loadLocal, set: setLocal, reset: forgetLocal } = store;
