import type { Answers } from '../../engine/index.ts';
import { defineStore } from '../../storage/index.ts';

/** What one sheet says, for one person: in memory alone, and never kept (PR-8). */
export interface Sheet {
  /** the place of the case in the kit's list; null: none was chosen */
  readonly chosen: number | null;
  /** ids, in the order of the guide */
  readonly procedures: readonly string[];
  /** those of whom it is for: the procedures are said in the words for them */
  readonly answers: Answers;
  /** whether somebody else can read the phone of the person; null before that was asked */
  readonly isRead: boolean | null;
  /** the procedure that the code opens; null: the guide */
  readonly opens: string | null;
  /** the language that the person reads; null: that of the page */
  readonly language: string | null;
  /** the next appointment */
  readonly day: string;
  readonly time: string;
  readonly place: string;
  /** who hands the guide over */
  readonly name: string;
  readonly number: string;
}

const EMPTY: Sheet = {
  chosen: null,
  procedures: [],
  answers: {},
  isRead: null,
  opens: null,
  language: null,
  day: '',
  time: '',
  place: '',
  name: '',
  number: '',
};

export const sheet = defineStore<Sheet>({
  key: 'handOverSheet',
  initial: EMPTY,
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: ({ day, time, place, name, number }) => (day + time + place + name + number === '' ? null : 'typed'),
});

/** Nothing of one family is there for the next: the sheet ends with the page (PR-8). */
export const clearSheet = (): void => sheet.set(EMPTY);

export const setSheet = (part: Partial<Sheet>): void => sheet.set({ ...sheet.get(), ...part });
