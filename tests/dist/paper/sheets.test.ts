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
    `<style>.sheet { overflow: hidden; block-size: 130px } .rows { block-size: 100px }
       .cut, .heading { block-size: 30px; font-size: 10px } [data-close] .cut { block-size: 25px } p, h2, ul { margin: 0 }</style>
     <section class="sheet one"><div class="rows" data-rows>${rows}</div><footer><p data-number></p></footer><i data-last></i></section>
     <section class="sheet two"><div class="rows" data-rows></div><footer><p data-number></p></footer></section>`;
  const left = (): Promise<readonly string[]> =>
    page.$$eval('[data-rows]', (boxes) =>
      boxes.map((box) =>
        [...box.querySelectorAll('.cut, .heading')]
          .map((row) => (row.closest('ul') ? '•' : '') + row.textContent)
          .join(' '),
      ),
    );
  const row = (text: string): string => `<div class="cut"><p>${text}</p></div>`;
  const heading = (text: string): string => `<div class="heading"><h2>${text}</h2></div>`;
  const rowsOf = (letters: string): string => letters.split('').map(row).join('');
  const fill = async (rows: string): Promise<readonly string[]> => {
    await page.setContent(sheets(rows));
    expect(await page.evaluate(fillSheets)).toBe(true);
    return left();
  };

  it('takes to as many sheets as it needs what the first has no room for, each with its number', async () => {
    expect(await fill(rowsOf('abcdefgh'))).toEqual(['a b c', 'd e f', 'g h']);
    expect(await page.$$eval('[data-number]', (all) => all.map((one) => one.textContent))).toEqual([
      '1/3',
      '2/3',
      '3/3',
    ]);
    // what says where the rest is stands on the last one
    expect(await page.$$eval('.sheet', (all) => all.map((one) => one.querySelector('[data-last]') !== null))).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('begins no sheet for what is said where there is room, and fills the last one with it', async () => {
    expect(await fill(`${rowsOf('ab')}<div data-more>${rowsOf('cde')}</div>`)).toEqual(['a b c']);
    expect(await fill(`${rowsOf('abcd')}<div data-more>${heading('H')}${rowsOf('efg')}</div>`)).toEqual([
      'a b c',
      'd H e',
    ]);
  });

  it('never leaves a heading, or what announces something, as the last of a sheet', async () => {
    expect(await fill(row('a') + row('b') + heading('H') + row('c') + row('d') + row('e:') + row('f'))).toEqual([
      'a b',
      'H c d',
      'e: f',
    ]);
  });

  it('keeps a list a list where it goes over, item by item', async () => {
    const items = 'bcde'.split('').map((item) => `<li class="cut">${item}</li>`);
    expect(await fill(`${row('a')}<div><ul>${items.join('')}</ul></div>`)).toEqual(['a •b •c', '•d •e']);
  });

  it('spares a sheet that would hold little, and else gives it more', async () => {
    // a fourth row has room where all stand closer
    expect(await fill(`${rowsOf('abc')}<p class="cut" style="block-size: 20px">d</p>`)).toEqual(['a b c d']);
    const tall = '<p class="cut" style="block-size: 80px">b</p>';
    expect(await fill(`${row('a')}${tall}<p class="cut" style="block-size: 10px">c</p>`)).toEqual(['a', 'b c']);
  });

  it('takes out a sheet that nothing goes over to', async () => {
    expect(await fill(row('a'))).toEqual(['a']);
    expect(await page.$$('.sheet')).toHaveLength(1);
  });

  it('says which sheet cuts off what it says', async () => {
    await page.setContent(sheets(''));
    expect(await page.evaluate(overfull)).toEqual([]);
    await page.$eval('.sheet.two', (sheet) => sheet.append(document.createElement('p')));
    await page.$eval('.sheet.two p', (last) => last.setAttribute('style', 'block-size: 150px'));
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
