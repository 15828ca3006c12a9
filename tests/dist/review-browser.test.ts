import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumArgs, headlessShellPath, pdfToTextPath } from '../../scripts/browsers.mjs';
import { openPrinter } from '../../tools/printer.ts';
import { copyContent } from '../tools/guide/copy-content.ts';
import { makeFolder, plain, reviewableOf } from '../tools/guide/review-files.ts';
import { sayWritten } from '../../tools/guide/review/review.ts';
import { GOOD, runGuide } from '../tools/guide/run-guide.ts';

const executablePath = headlessShellPath();
const NAME = 'appeler-les-secours';

/** What a PDF says, without spaces and hyphens: lines break where they must. */
const squeeze = (text: string): string => text.replaceAll(/[\s\u00A0\u202F\u00AD-]+/g, '');

test('where there is no Chromium the HTML is made, and how to print it is said', async () => {
  expect(await openPrinter('')).toBeNull();
  const said = sayWritten([reviewableOf(GOOD, 'procedure', NAME)], 'out', { hasPdf: false, wantsPdf: true });
  expect(said).toContain(`${NAME}.html, as HTML. No Chromium was found`);
  expect(said).toContain('print it on A4');
});

describe.skipIf(executablePath === undefined)('in a browser', () => {
  test.skipIf(pdfToTextPath() === undefined)(
    'the PDF holds the title, every statement and its language, tagged',
    async () => {
      const folder = copyContent();
      const out = makeFolder();
      const { text } = await runGuide(['review', NAME, '--content', folder, '--out', out]);
      expect(text).toContain('each as HTML to fill in and as PDF to print');
      const pdf = readFileSync(join(out, 'procedure', `${NAME}.pdf`));
      const words = execFileSync(pdfToTextPath() ?? '', ['-enc', 'UTF-8', '-', '-'], { input: pdf }).toString('utf8');
      const said = squeeze(words);
      expect(plain(words)).toContain('Appelez les secours');
      const { statements, digest } = reviewableOf(folder, 'procedure', NAME);
      for (const { says } of statements) expect(said).toContain(squeeze(says));
      expect(said).toContain(digest);
      const raw = pdf.toString('latin1');
      expect(raw).toMatch(/\/Lang \(fr\)/);
      expect(raw).toContain('/StructTreeRoot');
    },
  );

  const open = async (act: (page: Page, folder: string, asked: readonly string[]) => Promise<void>) => {
    const folder = copyContent();
    const out = makeFolder();
    await runGuide(['review', NAME, '--content', folder, '--out', out, '--html']);
    const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: chromiumArgs });
    try {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      page.on('console', (message) => asked.push(message.text()));
      page.on('pageerror', (error) => asked.push(error.message));
      await page.goto(pathToFileURL(join(out, 'procedure', `${NAME}.html`)).href);
      await act(page, folder, asked);
    } finally {
      await browser.close();
    }
  };

  const save = async (page: Page, name: string): Promise<string> => {
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    expect(download.suggestedFilename()).toBe(name);
    const path = join(makeFolder(), name);
    await download.saveAs(path);
    return path;
  };

  const judgeAll = async (page: Page): Promise<void> => {
    for (const radio of await page.locator('input[value="right"]').all()) await radio.check();
  };

  test('a reviewer judges, saves unfinished, takes it up again in a new window, signs and saves; the file is taken', async () => {
    await open(async (page, folder, asked) => {
      await page.check('input[name="is-2"][value="wrong"]');
      await page.fill('textarea[name="remark-3"]', 'Une remarque.');
      expect(await page.textContent('#progress')).toContain('0 sur');
      const unfinished = await save(page, `${NAME}-en-cours.json`);
      expect((await runGuide(['review', '--take', unfinished, '--content', folder])).text).toContain('is not finished');
      await page.reload();
      expect(await page.inputValue('textarea[name="remark-3"]')).toBe('');
      await page.setInputFiles('#file', unfinished);
      await page.locator('#progress', { hasText: 'repris' }).waitFor();
      expect(await page.inputValue('textarea[name="remark-3"]')).toBe('Une remarque.');
      expect(await page.isChecked('input[name="is-2"][value="wrong"]')).toBe(true);
      await judgeAll(page);
      expect(await page.textContent('#progress')).toMatch(/Il manque.*Nom et prénom, Fonction, Date/);
      await page.fill('input[name="by"]', 'Camille Essai');
      await page.fill('input[name="role"]', 'avocate');
      await page.fill('input[name="on"]', '2026-11-24');
      expect(await page.textContent('#progress')).toContain('Tout est rempli');
      const done = await save(page, `${NAME}-relu.json`);
      const { code, text } = await runGuide(['review', '--take', done, '--content', folder]);
      expect(text).toContain('is reviewed by Camille Essai (avocate)');
      expect(text).toContain('3. remark:');
      expect(code).toBe(0);
      expect(existsSync(join(folder, 'reviews/procedure', `${NAME}.json`))).toBe(true);
      // the page itself, twice, and what it saved; nothing else was asked, and nothing complained
      expect(asked.filter((one) => !/^(?:file|blob):/.test(one))).toEqual([]);
    });
  });

  test('a file of another text is not taken up, and the page fits on a small phone', async () => {
    await open(async (page) => {
      await page.check('input[name="is-1"][value="right"]');
      await page.setInputFiles('#file', {
        name: 'x.json',
        mimeType: 'application/json',
        buffer: Buffer.from('{"form":1}'),
      });
      await page.locator('#progress', { hasText: 'Rien n’a changé ici' }).waitFor();
      expect(await page.isChecked('input[name="is-1"][value="right"]')).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    });
  });
});
