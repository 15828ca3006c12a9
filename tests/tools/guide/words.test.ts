import { expect, test } from 'vitest';
import { runGuide } from './run-guide.ts';

test('no command, or an unknown one, is told what the commands are and ends with 2', async () => {
  const unknown = await runGuide(['chek']);
  expect(unknown.code).toBe(2);
  expect(unknown.text).toMatch(/no command "chek".*check/);
  const none = await runGuide([]);
  expect(none.code).toBe(2);
  expect(none.text).toContain('check ');
});

test('--help lists the commands, and each of them explains itself', async () => {
  const { code, lines } = await runGuide(['--help']);
  expect(code).toBe(0);
  const names = lines.flatMap((line) => /^ {2}([a-z]+) /.exec(line)?.[1] ?? []);
  expect(names).toContain('check');
  for (const name of names) {
    const help = await runGuide([name, '--help']);
    expect(help.code).toBe(0);
    expect(help.lines[0]).toContain(`npm run guide -- ${name}`);
  }
});

test.each([
  [
    ['check', '--contents', 'x'],
    '"check" has no option "--contents". It has: --locale, --release, --page, --to-translate, --figures, --personas, --numbers, ' +
      '--date, --json, --content.',
  ],
  [['check', '--content'], '"--content" needs <folder> after it.'],
  [['check', '--content', '--json'], '"--content" needs <folder> after it.'],
  [['check', '--json=yes'], '"--json" takes nothing after it.'],
  [
    ['check', 'all'],
    '"all" is one word too many: npm run guide -- check [--locale <locale>,…] [--release [--page <file>]] [--to-translate] ' +
      '[--figures] [--personas] [--numbers] [--json]',
  ],
  [['check', '--date', '2026-02-30'], '"2026-02-30" is not a day. Write it as 2026-12-01.'],
])('%j is refused in one sentence and ends with 2', async (argv, says) => {
  const { code, lines } = await runGuide(argv);
  expect(code).toBe(2);
  expect(lines).toEqual([says]);
});

test('a content folder that is not there is named, and ends with 2', async () => {
  const { code, text } = await runGuide(['check', '--content', 'no-such-folder']);
  expect(code).toBe(2);
  expect(text).toContain('The folder "no-such-folder" cannot be read');
});
