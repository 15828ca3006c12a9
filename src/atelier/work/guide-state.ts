import { compilePack, localesOf, sourceLocaleOf, type Compilation } from '../../../tools/compiler/index.ts';
import { forgetUnused } from '../../../tools/compiler/read/remember.ts';
import { shareInterface } from '../../../tools/share-interface.ts';
import { sayAnswers } from '../../../tools/guide/say/say-words.ts';
import { isContentFile } from '../../../tools/content-files.ts';
import type { Files, Opened } from '../draft/files.ts';
import { plansOf } from './plan-changes.ts';
import type { Breach, Fault, TextChange } from './protocol.ts';
import { thingAt } from './thing-at.ts';

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
  // what the source is made of stays; what comes later goes once nothing asks for it
  forgetUnused();
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
    count: count ?? null,
    sources: must === undefined ? [] : (figures.musts[must]?.sources ?? []).map(titleOf),
  }));
}
