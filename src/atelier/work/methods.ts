import type { Hours, WholePack } from '../../pack/index.ts';
import { compilePack } from '../../../tools/compiler/index.ts';
import type { Opened } from '../draft/files.ts';
import { check, faultsOf, openState, putTexts, type Guide } from './guide-state.ts';
import {
  changeHours,
  hoursOf,
  sayHoursAt,
  toldHours,
  type HoursChange,
  type HoursFacts,
  type ShownTold,
} from './hours.ts';
import { listThings, type ThingList } from './list-things.ts';
import {
  changeNumber,
  numbersOf,
  viewNumber,
  type NumberChange,
  type NumberGiven,
  type NumberView,
  type OwnNumber,
} from './number.ts';
import type { Fault, TextChange, Told } from './protocol.ts';
import { waitingIn, type Waiting } from './waiting.ts';

/** What a guide is, for the first screen. */
export interface GuideFacts {
  readonly id: string;
  readonly edition: string;
  readonly source: string;
  readonly locales: readonly string[];
  readonly counts: Readonly<Record<'procedures' | 'contacts' | 'letters' | 'signs' | 'personas', number>>;
  readonly canShow: boolean;
}

let open: Guide | null = null;

function guide(): Guide {
  if (open === null) throw new Error('no guide is open');
  return open;
}

const tell = (told: Told): void => postMessage(told);

/** What can be asked of the worker. */
export interface Methods {
  readonly open: (given: Opened) => GuideFacts;
  /** The texts that changed; the check of the guide follows, told by itself. */
  readonly change: (changes: readonly TextChange[]) => void;
  readonly things: (given: null) => ThingList;
  readonly waiting: (given: { readonly today: string }) => Waiting;
  /** What a phone shows in a language; null while a fault leaves none. */
  readonly pack: (locale: string) => WholePack | null;
  readonly numbers: (given: null) => readonly OwnNumber[];
  readonly number: (given: NumberGiven) => NumberView;
  /** The texts in which another number stands; nothing is changed yet. */
  readonly changeNumber: (given: NumberChange) => readonly TextChange[];
  readonly hours: (given: null) => HoursFacts;
  readonly toldHours: (contact: string) => readonly ShownTold[];
  readonly sayHours: (given: { readonly hours: Hours; readonly at: readonly string[] }) => readonly string[];
  readonly changeHours: (given: HoursChange) => readonly TextChange[];
  /** All faults of all languages, with progress. */
  readonly checkAll: (given: null) => Promise<readonly Fault[]>;
}

export const methods: Methods = {
  open(given) {
    open = openState(given);
    void check(open, tell);
    const { base, source, locales, opened } = open;
    const { counts } = base.figures;
    return {
      id: base.content?.id ?? '',
      edition: base.content?.edition ?? '',
      source,
      locales,
      counts,
      canShow: opened.edition !== null,
    };
  },
  change(changes) {
    putTexts(guide(), changes);
    void check(guide(), tell);
  },
  things: () => listThings(guide()),
  waiting: ({ today }) => waitingIn(guide(), today),
  pack(locale) {
    const { shown, source, files, opened } = guide();
    return locale === source ? shown.pack : compilePack(files, locale, opened.edition).pack;
  },
  numbers: () => numbersOf(guide()),
  number: (given) => viewNumber(guide(), given),
  changeNumber: (given) => changeNumber(guide(), given),
  hours: () => hoursOf(guide()),
  toldHours: (contact) => toldHours(guide(), contact),
  sayHours: ({ hours, at }) => sayHoursAt(guide(), hours, at),
  changeHours: (given) => changeHours(guide(), given),
  async checkAll() {
    const { files, opened, locales } = guide();
    const faults: Fault[] = [];
    for (const [at, locale] of locales.entries()) {
      tell({ tells: 'progress', part: at / locales.length });
      faults.push(...faultsOf(guide(), locale, compilePack(files, locale, opened.edition)));
      await new Promise((resolve) => setTimeout(resolve));
    }
    tell({ tells: 'progress', part: 1 });
    return faults;
  },
};
