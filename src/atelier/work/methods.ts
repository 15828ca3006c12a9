import type { WholePack } from '../../pack/index.ts';
import { compilePack } from '../../../tools/compiler/index.ts';
import { countPlans, type PlanCounts } from '../../../tools/guide/diff/count-plans.ts';
import type { Opened } from '../draft/files.ts';
import { check, openState, putTexts, type Guide } from './guide-state.ts';
import { listThings, type ThingList } from './list-things.ts';
import type { TextChange, ThingName, Told } from './protocol.ts';
import { checkAll, type WholeCheck } from './publish/check-all.ts';
import { giveBackLanguage, giveBackThing } from './publish/give-back.ts';
import { findHunks } from './publish/hunks.ts';
import { listChanges, type ChangesInWords } from './publish/list-changes.ts';
import { writePublished, type PublishedPages } from './publish/write-published.ts';
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

let checking: Promise<void> = Promise.resolve();

/** The guide, once its last change is checked. */
async function settled(): Promise<Guide> {
  for (;;) {
    const seen = checking;
    await seen;
    if (seen === checking) return guide();
  }
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
  /** All faults of all languages, with progress; null when the guide changed meanwhile. */
  readonly checkAll: (given: null) => Promise<WholeCheck | null>;
  /** What changed since the opening, in words. */
  readonly changes: (given: null) => Promise<ChangesInWords>;
  /** What that does to all plans; null while a fault leaves nothing to count. */
  readonly countPlans: (given: null) => Promise<PlanCounts | null>;
  /** The texts that make one thing, or one language, what it was. */
  readonly giveBack: (given: { readonly thing: ThingName } | { readonly locale: string }) => readonly TextChange[];
  /** What goes out beside the texts: a page to read, and a patch. */
  readonly published: (given: Parameters<typeof writePublished>[1]) => Promise<PublishedPages>;
}

export const methods: Methods = {
  open(given) {
    open = openState(given);
    checking = check(open, tell);
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
    checking = check(guide(), tell);
  },
  things: () => listThings(guide()),
  waiting: ({ today }) => waitingIn(guide(), today),
  pack(locale) {
    const { shown, source, files, opened } = guide();
    return locale === source ? shown.pack : compilePack(files, locale, opened.edition).pack;
  },
  checkAll: async () => checkAll(await settled(), tell),
  changes: async () => listChanges(await settled()),
  async countPlans() {
    const { base, shown } = await settled();
    if (base.content === null || shown.content === null) return null;
    const proof = shown.figures.proof ?? base.figures.proof;
    return countPlans(base.content, shown.content, BigInt(proof?.answerSets ?? 0));
  },
  giveBack(given) {
    const { opened, files, locales } = guide();
    const changed = findHunks(opened.files, files, locales);
    return 'thing' in given ? giveBackThing(changed, given.thing) : giveBackLanguage(changed, given.locale);
  },
  published: async (given) => writePublished(await settled(), given),
};
