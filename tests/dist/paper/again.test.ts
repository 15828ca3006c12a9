import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { headlessShellPath } from '../../../scripts/browsers.mjs';
import { openPrinter } from '../../../tools/printer.ts';
import { makePapers, type Printed } from '../../../tools/paper/make-papers.ts';
import { arabicPack, realPack } from '../../support/packs.ts';
import { ADDRESS, PRINTED, TWO } from '../../support/printed.ts';

const executablePath = headlessShellPath();
const source = realPack();

it.skipIf(executablePath === undefined).each<[string, Printed, string, readonly string[]]>([
  [
    'in French',
    { pack: source, source, hasSystemFont: false },
    PRINTED,
    ['livret.pdf', 'livret-imprimeur.pdf', 'plan.pdf'],
  ],
  ['in two languages', { pack: arabicPack(), source, hasSystemFont: true }, TWO, ['plan.pdf', 'carte.pdf']],
])('the same words make the same bytes, on another day, %s', async (_name, printed, before, files) => {
  const out = mkdtempSync(join(tmpdir(), 'paper-'));
  const printer = await openPrinter();
  if (printer === null) throw new Error('no Chromium');
  try {
    const made = await makePapers(printed, {
      out,
      address: ADDRESS,
      isWanted: (file) => files.includes(file),
      printer,
    });
    expect(made.map(({ file }) => file)).toEqual(files);
    for (const { file } of made)
      expect(readFileSync(join(out, file)).equals(readFileSync(join(before, file))), file).toBe(true);
  } finally {
    await printer.close();
    rmSync(out, { recursive: true });
  }
});
