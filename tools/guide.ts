import { check } from './guide/check/check.ts';
import { Refusal, type Command, type Terminal } from './guide/command.ts';
import { diff } from './guide/diff/diff.ts';
import { exportWords } from './guide/exchange/export.ts';
import { importWords } from './guide/exchange/import.ts';
import { graph } from './guide/graph/graph.ts';
import { showCommand, showCommands } from './guide/help.ts';
import { links } from './guide/links/links.ts';
import { hours } from './guide/hours/hours.ts';
import { mutate } from './guide/mutate/mutate.ts';
import { number } from './guide/number/number.ts';
import { schemas } from './guide/schemas/schemas.ts';
import { pseudo } from './guide/pseudo/pseudo.ts';
import { publish } from './guide/publish/publish.ts';
import { translated } from './guide/translated/translated.ts';
import { trials } from './guide/trials/trials.ts';
import { withdraw } from './guide/withdraw/withdraw.ts';
import { tryOut } from './guide/try/try.ts';
import { create } from './guide/new/new.ts';
import { review } from './guide/review/review.ts';
import { read } from './guide/read/read.ts';
import { readWords } from './guide/read-words.ts';

const COMMANDS: readonly Command[] = [
  check,
  create,
  diff,
  exportWords,
  graph,
  importWords,
  links,
  hours,
  mutate,
  number,
  pseudo,
  publish,
  read,
  review,
  schemas,
  translated,
  trials,
  tryOut,
  withdraw,
];

const HERE: Terminal = {
  print: (text) => console.log(text),
  note: (text) => void (process.stderr.isTTY && process.stderr.write(`\r\u001B[K${text}`)),
  input: process.stdin,
  output: process.stdout,
  isInteractive: process.stdin.isTTY && process.stdout.isTTY,
  today: new Date().toLocaleDateString('sv'),
};

/**
 * The authors' command line: `npm run guide -- check`. In: the words after `--`, and what to read from and write to.
 * Out: the exit code: 0 all is well, 1 there is something to correct, 2 what was typed is not understood.
 */
export async function run(argv: readonly string[], terminal: Partial<Terminal> = {}): Promise<number> {
  const here = { ...HERE, ...terminal };
  const [name = '--help', ...typed] = argv;
  if (name === '--help' || name === 'help') {
    here.print(showCommands(COMMANDS));
    return argv.length === 0 ? 2 : 0;
  }
  const command = COMMANDS.find((command) => command.name === name);
  if (!command) {
    here.print(
      `There is no command "${name}". The commands are: ${COMMANDS.map((command) => command.name).join(', ')}. ` +
        'npm run guide -- --help says what they do.',
    );
    return 2;
  }
  if (typed.includes('--help')) {
    here.print(showCommand(command));
    return 0;
  }
  try {
    return await command.run(readWords(command, typed), here);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    here.print(error.message);
    return 2;
  }
}
