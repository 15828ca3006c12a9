import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../src/app/ui/call.tsx';
import { textOf, type Inline, type WholePack } from '../../../src/pack/index.ts';
import { codeTo } from '../../../src/app/render/paper/address.ts';
import { arabicPack, realPack } from '../../support/packs.ts';
import {
  ADDRESS,
  canReadPaper,
  codesIn,
  fontsOf,
  GUIDE_FONTS,
  isTagged,
  openPdf,
  pagesOf,
  partsByLanguage,
  printedFiles,
  sizesOf,
  TWO,
  wordsOn,
} from '../../support/printed.ts';

const source = realPack();
const pack = arabicPack();
const ID = 'porter-plainte';
const CARD = `demarches/${ID}.pdf`;
const FILES = ['carte.pdf', CARD, 'interprete.pdf', 'plan.pdf'];

const LATIN = /^\p{Script=Latin}{3,}$/u;
const ARABIC = /^\p{Script=Arabic}{3,}$/u;

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();
const saidOn = (file: string): string => pagesOf(`${TWO}/${file}`).join(' ');
const times = (text: string, words: string): number => text.split(words).length - 1;
/** Words of Arabic, the letters of each in one order: a file has them in the order in which they were drawn. */
const wordsOfArabic = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .split(/[^\p{Script=Arabic}\p{M}]+/u)
    .map((word) => Array.from(word.replaceAll(/\P{L}/gu, '')).toSorted().join(''))
    .filter(Boolean);
/** What is said on paper around the guide's own words. */
const wordOf = ({ paperWords }: WholePack, topic: string, name: string): string =>
  (paperWords as Record<string, Record<string, string>>)[topic]?.[name] ?? '';

describe.skipIf(!canReadPaper)('a paper in two languages', () => {
  it('is a plan, a card of a procedure, pocket cards, and cards that ask for an interpreter', () => {
    expect(printedFiles(TWO)).toEqual(FILES);
  });

  it.each(FILES)(
    '%s is tagged, says its language and that of its parts, and is turned as its language is',
    async (file) => {
      const pdf = await openPdf(`${TWO}/${file}`);
      expect(isTagged(pdf)).toBe(true);
      expect(String(pdf.catalog.getOrCreateViewerPreferences().getReadingDirection())).toBe('R2L');
      expect(pdf.getTitle()).toMatch(/^Repères/);
      expect(pdf.getTitle()).not.toMatch(/[\u2066-\u2069]/);
      const { ar = 0, fr = 0 } = partsByLanguage(pdf);
      expect(ar).toBe(1);
      expect(fr).toBeGreaterThanOrEqual(pack.kit.interpreter.length);
    },
  );

  it.each(FILES)('%s holds its fonts, those of the guide, in 12 points and more', (file) => {
    const fonts = fontsOf(`${TWO}/${file}`);
    expect(fonts.filter((font) => !GUIDE_FONTS.test(font))).toEqual([]);
    expect(fonts.some((font) => font.startsWith('NotoSansArabic'))).toBe(true);
    expect(fonts.some((font) => font.startsWith('Atkinson'))).toBe(true);
    expect(sizesOf(`${TWO}/${file}`)[0]).toBeGreaterThanOrEqual(12);
  });

  it.each(FILES)('%s has two pages of A4; a card of a procedure as many as its steps need', async (file) => {
    const pages = (await openPdf(`${TWO}/${file}`)).getPages();
    expect(pages.length).toBeGreaterThanOrEqual(2);
    expect(pages.length).toBeLessThanOrEqual(file === CARD ? 4 : 2);
    for (const page of pages) expect(Math.abs(page.getWidth() - 595.3)).toBeLessThan(1);
  });

  it.each([
    ['plan.pdf', 1],
    [CARD, 1],
    ['interprete.pdf', 1],
    ['carte.pdf', 5],
  ])('%s says who has read the translation, once on each', (file, cards) => {
    const { status = '' } = (pack.core.words as Record<string, Record<string, string>>)['translated'] ?? {};
    const said = wordsOfArabic(saidOn(file));
    // the rarest of its words stands there as often as the whole
    const counts = wordsOfArabic(status).map((word) => said.filter((one) => one === word).length);
    expect(Math.min(...counts)).toBe(cards);
  });

  it('has codes that can be read, which lead to pages of its language', async () => {
    const read = async (file: string): Promise<readonly string[]> =>
      (await codesIn(`${TWO}/${file}`)).map(({ text }) => text);
    expect(await read('plan.pdf')).toEqual([`${ADDRESS}ar/`]);
    expect(await read('carte.pdf')).toEqual(Array.from({ length: 5 }, () => `${ADDRESS}ar/`));
    const [to] = await read(CARD);
    expect(to).toMatch(/^https:\/\/guide\.example\/ar\//);
    expect(to).toBe(codeTo(ADDRESS, to?.slice(ADDRESS.length) ?? ''));
  });
});

describe.skipIf(!canReadPaper)('the card of a procedure in two languages', () => {
  const facing = pack.kit.facing?.[ID];
  const front = source.core.procedures.find(({ id }) => id === ID);

  it('has title, reason and every step in the source language too', () => {
    const said = saidOn(CARD);
    expect(said).toContain(plain(front?.title ?? '-'));
    expect(said).toContain(plain(front?.why ?? '-'));
    const steps = Object.values(facing?.steps ?? {}).map((text: readonly Inline[]) => plain(textOf(text)));
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter((step) => !said.includes(step.slice(0, 20)))).toEqual([]);
  });

  it('has its own language on the right, and the source on the left', () => {
    // the steps: the code and the foot below them have the width of the page
    const words = (wordsOn(`${TWO}/${CARD}`)[1] ?? []).filter(({ top }) => top < 0.8);
    const [latin, arabic] = [LATIN, ARABIC].map((script) => words.filter(({ text }) => script.test(text)));
    expect(arabic?.length).toBeGreaterThan(50);
    expect(arabic?.filter(({ from }) => from < 0.5)).toEqual([]);
    // a French name stands inside an Arabic sentence, too
    const left = latin?.filter(({ to }) => to < 0.5) ?? [];
    expect(left.length).toBeGreaterThan(0.9 * (latin?.length ?? 0));
  });

  it('has scripts in larger letters than the rest', () => {
    expect(sizesOf(`${TWO}/${CARD}`)).toContain(15);
  });
});

describe.skipIf(!canReadPaper)('the plan in two languages', () => {
  it('has what one fills in in both', () => {
    const said = saidOn('plan.pdf');
    for (const name of ['what', 'whom', 'made', 'service', 'askFile', 'askName'])
      expect(said, name).toContain(plain(wordOf(source, 'planSheet', name)));
    expect(times(said, plain(wordOf(source, 'planSheet', 'what')))).toBe(11);
  });
});

describe.skipIf(!canReadPaper)('the folded pocket card', () => {
  const [outside = '', inside = ''] = canReadPaper ? pagesOf(`${TWO}/carte.pdf`) : [];

  it('names nothing of the subject outside', () => {
    expect(times(outside, 'Repères')).toBe(15);
    expect(outside).not.toMatch(/enfant|parent|danger|aide|police|119/i);
  });

  it('has each number once, with what it is for in both languages', () => {
    expect(pack.paper?.card.length).toBe(5);
    for (const id of pack.paper?.card ?? []) {
      const contact = source.core.contacts.find((one) => one.id === id);
      const line = contact && lineOf(contact);
      const shown = line?.shown.replace(/\s/g, ' ') ?? '-';
      expect(inside.match(new RegExp(`(?<!\\d)${shown}(?! ?\\d)`, 'g')), id).toHaveLength(5);
      expect(times(inside, plain(contact?.short ?? '-')), id).toBe(5);
    }
  });
});

describe.skipIf(!canReadPaper)('the cards that ask for an interpreter', () => {
  it('have the words of every case, and the number of every call', () => {
    const said = saidOn('interprete.pdf');
    expect(pack.kit.interpreter.length).toBeGreaterThan(4);
    for (const { say, contact } of pack.kit.interpreter) {
      const [words] = say;
      if (typeof words !== 'object' || words.kind !== 'foreign')
        throw new Error('words to say are in another language');
      for (const run of words.text.filter((part) => typeof part === 'string'))
        expect(said).toContain(plain(run.replace(/^[«.,\s]+/, '')).slice(0, 16));
      if (contact === undefined) continue;
      const line = lineOf(pack.core.contacts.find(({ id }) => id === contact) ?? pack.core.contacts[0]!);
      expect(said).toContain(line?.shown);
    }
    for (const article of ['10-2', '803-5', '594-12']) expect(said).toContain(article);
  });

  it('have what is held out at a counter in letters of 26 points', () => {
    expect(sizesOf(`${TWO}/interprete.pdf`)).toContain(26);
  });
});
