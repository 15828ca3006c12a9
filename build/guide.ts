import type { Issue } from '../src/pack/index.ts';
import { compilePack, localesOf, type Figures } from './compile/index.ts';
import { readContent } from './read-content.ts';

type Print = (line: string) => void;

const COMMANDS = 'The commands are: check (every fault of the content, with its line and what to do; --json for programs; --content <folder>).';

/**
 * The authors' command line: `npm run guide -- check`. In: the words after the command's name. Out: the exit code: 0 all is well,
 * 1 the content has faults, 2 the command is not understood. Throws when the folder cannot be read.
 */
export function run(argv: readonly string[], print: Print = (line) => console.log(line)): number {
  const [command] = argv;
  if (command === 'check') return check(argv.slice(1), print);
  print(command === undefined ? COMMANDS : `There is no command "${command}". ${COMMANDS}`);
  return 2;
}

function check(options: readonly string[], print: Print): number {
  const at = options.indexOf('--content');
  const files = readContent((at >= 0 ? options[at + 1] : undefined) ?? 'guide-content');
  const results = localesOf(files).map((locale) => ({ locale, ...compilePack(files, locale) }));
  const issues = results.flatMap((result) => result.issues);
  const lines: string[] = [];
  const add = (line: string): void => void lines.push(line);
  if (options.includes('--json')) {
    add(JSON.stringify({ issues, figures: results.map(({ locale, figures }) => ({ locale, ...figures })) }));
  } else {
    printIssues(issues, add);
    for (const { locale, figures } of results) printFigures(locale, figures, add);
    add(issues.length === 0 ? 'No fault found.' : `${issues.length} faults in ${new Set(issues.map(({ file }) => file)).size} files.`);
  }
  print(lines.join('\n'));
  return issues.length === 0 ? 0 : 1;
}

function printIssues(issues: readonly Issue[], print: Print): void {
  for (const [index, { file, line, code, message, hint }] of issues.entries()) {
    if (index > 0 && issues[index - 1]?.file !== file) print('');
    print(`${file}:${line} ${code} ${message} → ${hint}`);
  }
  if (issues.length > 0) print('');
}

function printFigures(locale: string, { proof, counts, reading }: Figures, print: Print): void {
  print(`[${locale}] ${Object.entries(counts).map(([what, count]) => `${count} ${what}`).join(', ')}`);
  if (proof === null) print('The proof was not run: first correct the flow, the procedures, the contacts and pack.yaml.');
  else print(`Proved over ${proof.answerSets} answer sets in ${proof.cases} cases; longest path ${proof.longestPath} questions, median ${proof.medianPath}.`);
  print('Reading: words in a sentence (mean, longest), ease (Kandel and Moles)');
  for (const { document, level, mean, longest, ease } of reading) {
    print(`  ${ease.toFixed(0).padStart(4)}  ${mean.toFixed(1).padStart(4)}  ${String(longest).padStart(2)}  ${level}  ${document}`);
  }
}
