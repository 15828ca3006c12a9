import { chromium, type Browser, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chromiumArgs, headlessShellPath } from '../../../scripts/browsers.mjs';
import { fillSheets } from '../../../tools/paper/fill-sheets.ts';
import { fontStyle } from '../../../tools/paper/fonts.ts';
import { overfull } from '../../../tools/paper/overfull.ts';
import { familyStyle } from '../../../tools/paper/styles.ts';

const executablePath = headlessShellPath();

describe.skipIf(executablePath === undefined)('what is done in the printed page', () => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: [...chromiumArgs] });
    page = await browser.newPage();
  });
  afterAll(() => browser.close());

  const sheets = (rows: string): string =>
    `<style>.sheet { overflow: hidden; block-size: 100px } .rows { block-size: 100px } .rows > * { block-size: 30px } p, h2 { margin: 0 }</style>
     <section class="sheet one"><div class="rows" data-rows>${rows}</div></section>
     <section class="sheet two"><div class="rows" data-rows></div></section>`;
  const left = (): Promise<readonly string[]> =>
    page.$$eval('[data-rows]', (boxes) =>
      boxes.map((box) => [...box.children].map((row) => row.textContent).join(' ')),
    );
  const row = (text: string): string => `<div><p>${text}</p></div>`;
  const heading = (text: string): string => `<div class="heading"><h2>${text}</h2></div>`;

  it('takes to the second sheet what the first has no room for, and out what both have none for', async () => {
    await page.setContent(sheets('abcdefgh'.split('').map(row).join('')));
    expect(await page.evaluate(fillSheets)).toBe(true);
    expect(await left()).toEqual(['a b c', 'd e f']);
  });

  it('never leaves a heading, or what announces something, as the last of a sheet', async () => {
    await page.setContent(sheets(row('a') + row('b') + heading('H') + row('c') + row('d:') + row('e')));
    expect(await page.evaluate(fillSheets)).toBe(true);
    expect(await left()).toEqual(['a b', 'H c']);
  });

  it('takes out a sheet that nothing goes over to', async () => {
    await page.setContent(sheets(row('a')));
    expect(await page.evaluate(fillSheets)).toBe(true);
    expect(await left()).toEqual(['a']);
    expect(await page.$$('.sheet')).toHaveLength(1);
  });

  it('says which sheet cuts off what it says', async () => {
    await page.setContent(sheets(''));
    expect(await page.evaluate(overfull)).toEqual([]);
    await page.$eval('.sheet.two', (sheet) => sheet.append(document.createElement('p')));
    await page.$eval('.sheet.two p', (last) => last.setAttribute('style', 'block-size: 80px'));
    expect(await page.evaluate(overfull)).toEqual([expect.stringMatching(/^section\.sheet two: /)]);
  });

  it('draws a language that the font lacks in one font, and words in another language in the guide’s', async () => {
    const words = '<p>Țară, ğüneş, ї</p><p>«Дитина» 119</p><p dir="rtl">طفل في خطر</p><p lang="fr">Été</p>';
    await page.setContent(words);
    await page.addStyleTag({ content: `${await fontStyle(words)}\n${familyStyle(true)}` });
    const session = await page.context().newCDPSession(page);
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: -1 });
    const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: 'p' });
    const drawn = await Promise.all(
      nodeIds.map(async (nodeId) => {
        const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId });
        return fonts
          .map(({ familyName }) => familyName)
          .toSorted()
          .join(', ');
      }),
    );
    expect(drawn.slice(0, 2)).toEqual(['Noto Sans', 'Noto Sans']);
    expect(drawn[2]).toMatch(/^Noto Sans(?:, Noto Sans)? Arabic$|^Noto Sans, Noto Sans Arabic$/);
    expect(drawn[3]).toMatch(/Atkinson/);
  });
});
