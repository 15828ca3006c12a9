import type { Issue } from '../../../src/pack/index.ts';
import type { EditionFile } from '../things/edition.ts';
import type { Line } from '../read/lines.ts';
import { unitsOf } from '../read/translated.ts';
import { countryOf } from '../read/country.ts';
import { besideOf } from '../read/locale.ts';
import { sourceLocaleOf } from '../things/locales.ts';
import type { Compilation } from './compilation.ts';
import { compilePack } from './compile-pack.ts';

/** A pack for the build, and what is wrong. */
export interface ToldCompilation {
  /** null where the faults leave none: those of the source, or of what every language shares */
  readonly pack: Compilation['pack'];
  /** faults of the source: nothing is built while one stands */
  readonly faults: readonly Issue[];
  /** faults of the translation: the lines that have them are shown in the source language, or the whole file */
  readonly told: readonly Issue[];
}

/**
 * Compiles the content of one language for a build, as `compilePack` does. One language's fault stops no page: each
 * line of a translation that has one, and each file of it that cannot be read, stands in the source language.
 */
export function compileTold(
  content: ReadonlyMap<string, string>,
  locale: string,
  edition: EditionFile | null = null,
): ToldCompilation {
  const first = compilePack(content, locale, edition);
  const beside = besideOf(locale, sourceLocaleOf(content), countryOf(content).languages);
  const isOwn = ({ file }: Issue): boolean => file.startsWith(`${locale}/`);
  const told = first.issues.filter(isOwn);
  if (beside === null || told.length === 0) return { pack: first.pack, faults: first.issues, told: [] };
  const lines = [...unitsOf(content, locale, beside).values()].flat();
  const out = { lines: new Set<string>(), files: new Set<string>() };
  const again = (): Compilation =>
    compilePack(new Map([...content].filter(([file]) => !out.files.has(file))), locale, edition, (line) =>
      out.lines.has(nameOf(line)),
    );
  let last = first;
  while (leaveOut(last.issues.filter(isOwn), lines, locale, out)) last = again();
  return { pack: last.pack, faults: last.issues.filter((issue) => !isOwn(issue)), told };
}

const nameOf = ({ unit, path }: Line): string => JSON.stringify([unit, path]);

/**
 * Leaves out the lines where these faults stand: for each the last line that begins before it, and where that was left
 * out already, the whole file. False when nothing more can be left out.
 */
function leaveOut(
  issues: readonly Issue[],
  lines: readonly Line[],
  locale: string,
  out: { readonly lines: Set<string>; readonly files: Set<string> },
): boolean {
  const known = new Set([...out.lines, ...out.files]);
  for (const { file, line } of issues) {
    const above = lines.filter((own) => `${locale}/${own.file}` === file && own.line <= line);
    const [found] = above.toSorted((a, b) => b.line - a.line);
    if (found === undefined || known.has(nameOf(found))) out.files.add(file);
    else out.lines.add(nameOf(found));
  }
  return out.lines.size + out.files.size > known.size;
}
