import type { Issue } from '../../../src/pack/index.ts';
import type { Print } from './print-figures.ts';

/** The faults of one language's words; under the source stand those of what all languages share too. */
export interface Faults {
  readonly locale: string;
  readonly isSource: boolean;
  readonly issues: readonly Issue[];
}

/**
 * Each fault once, whichever languages it was found in, under the language whose file has it; the source comes first,
 * since its faults bring others. In: what was found in each language that was read, all languages, and which of them is
 * the source. Left out are languages without a fault, and those that were not read.
 */
export function groupFaults(
  results: readonly { readonly locale: string; readonly issues: readonly Issue[] }[],
  locales: readonly string[],
  source: string,
): readonly Faults[] {
  const all = [
    ...new Map(results.flatMap(({ issues }) => issues).map((issue) => [JSON.stringify(issue), issue])).values(),
  ];
  const others = locales.filter((locale) => locale !== source);
  const read = [source, ...others].filter(
    (language) => language === source || results.some(({ locale }) => locale === language),
  );
  const ownerOf = ({ file }: Issue): string => others.find((locale) => file.startsWith(`${locale}/`)) ?? source;
  return read
    .map((locale) => ({
      locale,
      isSource: locale === source,
      issues: all.filter((issue) => ownerOf(issue) === locale),
    }))
    .filter(({ issues }) => issues.length > 0);
}

/** Each as `file:line code message → hint`, with an empty line before another file. */
export function printFaults(groups: readonly Faults[], print: Print): void {
  for (const { locale, isSource, issues } of groups) {
    print('');
    print(isSource ? `Faults of ${locale}, the source, and of what all languages share:` : `Faults of ${locale}:`);
    for (const [index, { file, line, code, message, hint }] of issues.entries()) {
      if (index > 0 && issues[index - 1]?.file !== file) print('');
      print(`${file}:${line} ${code} ${message} → ${hint}`);
    }
  }
  if (groups.length > 0) print('');
}

/** The last line. `safety`: how many safety lines a release still waits for. */
export function sayHowMany(groups: readonly Faults[], safety: number): string {
  const issues = groups.flatMap((group) => group.issues);
  const wait = safety === 0 ? '' : ` ${safety} safety ${safety === 1 ? 'line is' : 'lines are'} to translate.`;
  if (issues.length === 0) return `No fault found.${wait}`;
  const files = new Set(issues.map(({ file }) => file)).size;
  const shares = groups.map((group) => `${group.locale} ${group.issues.length}`);
  return (
    `${issues.length} ${issues.length === 1 ? 'fault' : 'faults'} in ${files} ${files === 1 ? 'file' : 'files'}` +
    `${groups.length > 1 ? `: ${shares.join(', ')}` : ''}.${wait}`
  );
}
