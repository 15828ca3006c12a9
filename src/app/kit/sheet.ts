import { defineStore } from '../../storage/index.ts';

/** What one sheet says, for one person: in memory alone, and never kept (PR-8). */
export interface Sheet {
  /** the place of the case in the kit's list; null: none was chosen */
  readonly chosen: number | null;
  /** ids, in the order of the guide */
  readonly procedures: readonly string[];
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

export const sheet = defineStore<Sheet>({
  key: 'handOverSheet',
  initial: {
    chosen: null,
    procedures: [],
    isRead: null,
    opens: null,
    language: null,
    day: '',
    time: '',
    place: '',
    name: '',
    number: '',
  },
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: ({ day, time, place, name, number }) => (day + time + place + name + number === '' ? null : 'typed'),
});

export const setSheet = (part: Partial<Sheet>): void => sheet.set({ ...sheet.get(), ...part });
