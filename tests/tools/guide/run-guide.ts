import { PassThrough } from 'node:stream';
import { run } from '../../../tools/guide.ts';
import type { Terminal } from '../../../tools/guide/command.ts';

export const GOOD = 'tests/fixtures/pack/good';

/** Runs the authors' command line as a terminal would. `typed`: what a person types, when there is one. */
export async function runGuide(
  argv: readonly string[],
  { typed, ...terminal }: Partial<Terminal> & { typed?: string } = {},
): Promise<{ code: number; text: string; lines: readonly string[] }> {
  const printed: string[] = [];
  const input = new PassThrough();
  const output = new PassThrough();
  output.on('data', (part: Buffer) => printed.push(part.toString()));
  if (typed !== undefined) input.end(typed);
  const code = await run(argv, {
    print: (text) => void printed.push(`${text}\n`),
    input,
    output,
    isInteractive: typed !== undefined,
    today: '2026-11-24',
    ...terminal,
  });
  const text = printed.join('');
  return { code, text, lines: text.trimEnd().split('\n') };
}
