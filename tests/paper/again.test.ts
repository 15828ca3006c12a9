import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { chromiumArgs, headlessShellPath } from '../../scripts/browsers.mjs';
import { makePapers } from '../../tools/paper/make-papers.ts';
import { realPack } from '../support/packs.ts';
import { ADDRESS, PRINTED } from '../support/printed.ts';

const executablePath = headlessShellPath();

it.skipIf(executablePath === undefined)('the same words make the same bytes, on another day', async () => {
  const out = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const made = await makePapers(realPack(), {
      out,
      address: ADDRESS,
      only: ['livret.pdf', 'plan.pdf'],
      browser: { executablePath: executablePath ?? '', args: chromiumArgs },
    });
    expect(made.map(({ file }) => file)).toEqual(['livret.pdf', 'livret-imprimeur.pdf', 'plan.pdf']);
    for (const { file } of made)
      expect(readFileSync(join(out, file)).equals(readFileSync(join(PRINTED, file))), file).toBe(true);
  } finally {
    rmSync(out, { recursive: true });
  }
});
