import { describe, expect, it } from 'vitest';
import { saddle } from '../../../tools/paper/impose.ts';
import { inWords } from '../../support/in-words.ts';
import { realPack } from '../../support/packs.ts';
import { BLANK, canReadPaper, linesOf, openPdf, pagesOf, PRINTED } from '../../support/printed.ts';

const { core, paper } = realPack();
const A5 = { width: 419.5, height: 595.3 };
const EDITION = `Repères · édition du ${inWords(core.edition)}`;
const plain = (text: string): string => text.replace(/\s+/g, ' ');

/** What the contents name, with its page, and the page's own heading. */
const titles = (paper?.booklet ?? []).flatMap(({ title, holds }) => [
  title,
  ...holds.flatMap((entry) =>
    entry.kind === 'procedure' ? core.procedures.filter(({ id }) => id === entry.id).map((one) => one.title) : [],
  ),
]);

describe.skipIf(!canReadPaper).each([
  ['with the address of the guide', PRINTED],
  ['without it', BLANK],
])('the booklet %s', (_name, folder) => {
  const file = `${folder}/livret.pdf`;

  it('has 24 to 44 pages of A5, as many as folded sheets have', async () => {
    const pdf = await openPdf(file);
    expect(pdf.getPageCount()).toBeGreaterThanOrEqual(24);
    expect(pdf.getPageCount()).toBeLessThanOrEqual(44);
    expect(pdf.getPageCount() % 4).toBe(0);
    for (const page of pdf.getPages()) {
      expect(Math.abs(page.getWidth() - A5.width)).toBeLessThan(1);
      expect(Math.abs(page.getHeight() - A5.height)).toBeLessThan(1);
    }
  });

  it('says its edition on every page, and its number on all but the cover', () => {
    const pages = pagesOf(file);
    for (const [at, page] of pages.entries()) {
      expect(page, `page ${at + 1}`).toContain(EDITION);
      if (at > 0) expect(page, `page ${at + 1}`).toMatch(new RegExp(`(?:^| )${at + 1}(?: |$)`));
    }
  });

  it('has no page without words, or with a heading and nothing else', () => {
    for (const [at, page] of pagesOf(file).entries())
      expect(page.length, `page ${at + 1}`).toBeGreaterThan(at === 0 ? 80 : 120);
  });

  it('leaves the first of several steps not alone at the end of a page', () => {
    const numbers = linesOf(file).map((lines) =>
      lines.flatMap((line) => {
        const number = /^\W*(\d+)\. /.exec(line)?.[1];
        return number === undefined ? [] : [Number(number)];
      }),
    );
    expect(numbers.flat().length).toBeGreaterThan(60);
    const alone = numbers.flatMap((here, at) =>
      here.at(-1) === 1 && numbers[at + 1]?.[0] === 2 ? [`page ${at + 1}`] : [],
    );
    expect(alone).toEqual([]);
  });

  it('names in its contents the page on which each thing stands', () => {
    const pages = linesOf(file);
    const contents = pages.slice(1, 3).flat();
    expect(titles.length).toBeGreaterThan(25);
    for (const title of titles.map(plain)) {
      const line = contents.find((one) => one.startsWith(`${title} `) && /\d$/.test(one));
      const page = Number(line?.split(' ').at(-1));
      expect(pages[page - 1]?.join(' '), `${title}: ${line}`).toContain(title);
      expect(page).toBeGreaterThan(3);
    }
  });

  it('names the page of what it says more of', () => {
    const said = pagesOf(file).flatMap((page) => [...page.matchAll(/\(page (\d*)\)/g)].map(([, number]) => number));
    expect(said.length).toBeGreaterThan(5);
    expect(said.filter((number) => !number || Number(number) < 4)).toEqual([]);
  });

  it('stands on sheets to fold, two pages beside each other, in the order of a saddle', async () => {
    const sheets = `${folder}/livret-imprimeur.pdf`;
    const pdf = await openPdf(sheets);
    const pages = pagesOf(file);
    expect(pdf.getPageCount()).toBe(pages.length / 2);
    for (const page of pdf.getPages()) {
      expect(Math.abs(page.getWidth() - 2 * A5.width)).toBeLessThan(5);
      expect(Math.abs(page.getHeight() - A5.height)).toBeLessThan(1);
    }
    const sides = linesOf(sheets).map((lines) => lines.join('\n'));
    for (const [side, [left, right]] of saddle(pages.length).entries()) {
      // numbers stand at the outer edges, and the cover has none
      const foot = sides[side]?.split('\n').at(-1) ?? '';
      expect(foot, `side ${side + 1}`).toMatch(
        right === 0 ? new RegExp(`^${left + 1} `) : new RegExp(`^${left + 1} .* ${right + 1}$`),
      );
    }
  });
});

describe('the order of a saddle', () => {
  it('puts the last page beside the first, and lets each sheet carry four that follow; from right to left the other way round', () => {
    expect(saddle(8)).toEqual([
      [7, 0],
      [1, 6],
      [5, 2],
      [3, 4],
    ]);
    expect(saddle(4, 'rtl')).toEqual([
      [0, 3],
      [2, 1],
    ]);
    expect(
      saddle(40)
        .flat()
        .toSorted((a, b) => a - b),
    ).toEqual(Array.from({ length: 40 }, (_, at) => at));
  });
});
