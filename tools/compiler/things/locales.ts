import { WRITTEN } from '../languages/index.ts';
import { createDraft } from '../read/draft.ts';
import { LOCALE } from '../read/locale.ts';
import { readManifest } from './manifest.ts';

const WORDED = new RegExp(`^(${LOCALE})/pack\\.yaml$`);

/**
 * The languages that pack.yaml lists, the first of them that of the page at the root; where it cannot be read, those
 * that have words, or the first language that is written: a folder with nothing in it has faults to tell.
 */
export function localesOf(files: ReadonlyMap<string, string>): readonly string[] {
  const listed = readManifest(createDraft(files, '')).value.locales;
  const worded = [...files.keys()].flatMap((file) => WORDED.exec(file)?.[1] ?? []);
  return listed ?? (worded.length > 0 ? worded : WRITTEN.slice(0, 1));
}

/**
 * The language that the content is written in first, and translated from: `source-locale` of pack.yaml; where it cannot
 * be read, the first language.
 */
export function sourceLocaleOf(files: ReadonlyMap<string, string>): string {
  const { 'source-locale': source } = readManifest(createDraft(files, '')).value;
  return source ?? localesOf(files)[0] ?? '';
}
