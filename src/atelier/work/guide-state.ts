import {
  compileInSteps,
  compilePack,
  localesOf,
  sourceLocaleOf,
  type Compilation,
} from '../../../tools/compiler/index.ts';
import { shareInterface } from '../../../tools/share-interface.ts';
import { forgetUnused } from '../../../tools/compiler/read/remember.ts';
import { sayAnswers } from '../../../tools/guide/say/say-words.ts';
import { isContentFile } from '../../../tools/content-files.ts';
import type { ProofFigures } from '../../pack/index.ts';
import type { Files, Opened } from '../draft/files.ts';
import { comparePlans, plansOf } from './plan-changes.ts';
import type { Breach, Checked, Fault, TextChange, Told } from './protocol.ts';
import { thingAt } from './thing-at.ts';
import { findTouched } from './touched.ts';

/** The guide that the worker knows: as it was opened, and as it stands. */
export interface Guide {
  readonly opened: Opened;
  readonly source: string;
  readonly locales: readonly string[];
  /** the source, as it was opened */
  readonly base: Compilation;
  readonly basePlans: ReturnType<typeof plansOf> | null;
  /** the content as it stands */
  files: Map<string, string>;
  /** what travels beside it and is no content: records of reviews, wishes */
  readonly beside: Map<string, string>;
  /** the source as it stands: the last that was worked out whole, and the last of which there is a pack */
  now: Compilation;
  shown: Compilation;
  /** the last that was told, whole or not */
  latest: Compilation;
  version: number;
}

export const NO_PROOF: ProofFigures = {
  answerSets: '0',
  cases: '0',
  longestPath: 0,
  medianPath: 0,
  mostNow: 0,
  moved: '0',
};

/** The texts of a guide with the interface words that it shares. */
export const wholeOf = (files: Files, { shared }: Pick<Opened, 'shared'>): Files =>
  shared === null ? files : shareInterface(new Map(files), new Map(shared));

/** Opens a guide: its source language is compiled whole, which is what all later versions are compared with. */
export function openState(given: Opened): Guide {
  const files = new Map([...given.files].filter(([file]) => isContentFile(file)));
  const beside = new Map([...given.files].filter(([file]) => !isContentFile(file)));
  const opened = { ...given, files: new Map(files) };
  const source = sourceLocaleOf(files);
  const base = compilePack(wholeOf(files, opened), source, opened.edition);
  return {
    opened,
    source,
    locales: localesOf(files),
    base,
    basePlans: base.content && plansOf(base.content, base.figures.families),
    files,
    beside,
    now: base,
    shown: base,
    latest: base,
    version: 0,
  };
}

export function putTexts(guide: Guide, changes: readonly TextChange[]): void {
  for (const [file, text] of changes) {
    const texts = isContentFile(file) ? guide.files : guide.beside;
    if (text === null) texts.delete(file);
    else texts.set(file, text);
  }
  guide.version += 1;
}

/** Lets whatever came in the meantime be heard. */
const pause = (time = 0): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));

/** Somebody who types types on: the check waits so long for the next key, in milliseconds. */
const NEXT_KEY = 80;

/** Screens ask for their text and the phone once the words were checked: so long before the rest, in milliseconds. */
const SCREENS_ASK = 60;

/**
 * Checks the guide as it stands, in steps; each is told as soon as it is there. Ends early once the guide is newer.
 */
export async function check(guide: Guide, tell: (told: Told) => void): Promise<void> {
  const { version } = guide;
  const start = performance.now();
  if (version > 0) await pause(NEXT_KEY);
  if (guide.version !== version) return;
  const done = (part: number): void => tell({ tells: 'progress', part });
  const steps = compileInSteps(
    wholeOf(guide.files, guide.opened),
    guide.source,
    guide.opened.edition,
    guide.now.figures.proof ?? NO_PROOF,
  );
  done(0);
  for (;;) {
    const { value, done: isWhole } = steps.next();
    if (isWhole) {
      guide.now = value;
      guide.latest = value;
      if (value.pack) guide.shown = value;
      tell({ tells: 'checked', checked: { ...checkedOf(guide, value, performance.now() - start), stage: 'whole' } });
      // what was typed and is gone again would fill the memory
      forgetUnused();
      done(1);
      return;
    }
    if (value !== null) {
      guide.latest = value;
      if (value.pack) guide.shown = value;
      const early = { faults: faultsOf(guide, guide.source, value), took: performance.now() - start };
      tell({
        tells: 'checked',
        checked: { version, stage: 'words', proof: null, breaches: [], plans: null, touched: null, ...early },
      });
    }
    done(value === null ? 0.6 : 0.3);
    await pause(value === null ? 0 : SCREENS_ASK);
    if (guide.version !== version) return;
  }
}

function checkedOf(guide: Guide, value: Compilation, took: number): Omit<Checked, 'stage'> {
  const { base, basePlans, files, opened, source, locales, version } = guide;
  const { figures, content } = value;
  return {
    version,
    faults: faultsOf(guide, source, value),
    proof: figures.proof,
    breaches: breachesOf(guide, value),
    plans:
      base.content && basePlans && content
        ? comparePlans({ content: base.content, plans: basePlans }, { content, families: figures.families })
        : null,
    touched: findTouched({ files: opened.files, compiled: base }, { files, compiled: value }, source, locales),
    took,
  };
}

/** The faults of one language, each with what it is about. */
export const faultsOf = ({ files, locales }: Guide, locale: string, { issues }: Compilation): readonly Fault[] =>
  issues.map((issue) => ({ ...issue, locale, thing: thingAt(files as Files, locales, issue.file, issue.line) }));

/** The safety rules that do not hold, each with a family that shows it. */
export function breachesOf({ shown }: Guide, { figures }: Compilation): readonly Breach[] {
  const { content } = shown;
  if (content === null) return [];
  const titleOf = (id: string): string => content.sources.find((source) => source.id === id)?.title ?? id;
  return figures.failures.map(({ rule, procedure, question, band, must, answers, count }) => ({
    rule,
    procedure: content.procedures.find(({ id }) => id === procedure)?.title ?? procedure ?? null,
    question: content.flow.questions.find(({ id }) => id === question)?.short ?? question ?? null,
    band: band ?? null,
    answers,
    says: sayAnswers(content, answers),
    count: count?.toString() ?? null,
    sources: must === undefined ? [] : (figures.musts[must]?.sources ?? []).map(titleOf),
  }));
}
