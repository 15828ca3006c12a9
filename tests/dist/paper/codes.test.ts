import { describe, expect, it } from 'vitest';
import { allRoutes, pathOf } from '../../../src/app/paths.ts';
import { codeTo, codeToStart, readAddress, shownAddress } from '../../../src/app/render/paper/address.ts';
import { realPack } from '../../support/packs.ts';
import { ADDRESS, BLANK, canReadPaper, codesIn, PRINTED, printedFiles } from '../../support/printed.ts';

const { core, paper } = realPack();
const paths = new Set(allRoutes(core).map((route) => pathOf(route, core.locale)));
const places = new Set([ADDRESS, ...[...paths].map((path) => ADDRESS + path.slice(1))]);
/** What a phone must find: the code with the four modules of white on each side. */
const whole = (edge: number, version: number): number => (edge * (17 + 4 * version + 8)) / (17 + 4 * version);

describe.skipIf(!canReadPaper)('the codes, read from a grey print', () => {
  it.each(printedFiles(PRINTED))('of %s lead to pages of the guide', async (file) => {
    const codes = await codesIn(`${PRINTED}/${file}`);
    expect(codes.length, file).toBeGreaterThan(0);
    for (const { text, edge, version, level } of codes) {
      expect(places.has(text), text).toBe(true);
      expect(version).toBeLessThanOrEqual(4);
      expect(['M', 'Q', 'H']).toContain(level);
      expect(edge).toBeGreaterThanOrEqual(20);
      if (file !== 'carte.pdf') expect(whole(edge, version)).toBeGreaterThanOrEqual(25);
    }
  });

  it('of a card of a procedure lead to its page', async () => {
    for (const { id } of core.procedures) {
      const [code, ...others] = await codesIn(`${PRINTED}/demarches/${id}.pdf`);
      expect(code?.text).toBe(codeTo(ADDRESS, pathOf({ kind: 'procedure', id }, core.locale)));
      expect(others).toEqual([]);
    }
  });

  it('of the booklet are one for each part, the cover and the back; those of the pocket cards are ten', async () => {
    const codes = await codesIn(`${PRINTED}/livret.pdf`);
    const parts = (paper?.booklet ?? []).map(({ more }) => codeTo(ADDRESS, pathOf(more, core.locale)));
    expect(codes.map(({ text }) => text)).toEqual([ADDRESS, ...parts, ADDRESS]);
    const cards = await codesIn(`${PRINTED}/carte.pdf`);
    expect(cards.map(({ text, page }) => [text, page])).toEqual(Array.from({ length: 10 }, () => [ADDRESS, 0]));
  });

  it('are not there where nobody said the address', async () => {
    for (const file of printedFiles(BLANK)) expect(await codesIn(`${BLANK}/${file}`), file).toEqual([]);
    expect(printedFiles(BLANK).length).toBeGreaterThan(5);
  });
});

describe('the address of the guide', () => {
  it('is that of a host or a folder, over https; else the build says what to write', () => {
    expect(readAddress(undefined)).toBeNull();
    expect(readAddress(' ')).toBeNull();
    expect(readAddress('https://guide.example/folder')).toBe('https://guide.example/folder/');
    for (const wrong of [
      'guide.example',
      'http://guide.example/',
      'https://guide.example/?a',
      'https://a@guide.example/',
    ])
      expect(() => readAddress(wrong), wrong).toThrow(/Write https/);
    expect(() => readAddress(`https://${'a'.repeat(60)}.example/`)).toThrow(/too long/);
  });

  it('is shown as one types it', () => {
    expect(shownAddress('https://guide.example/')).toBe('guide.example');
    expect(shownAddress('https://guide.example/folder/')).toBe('guide.example/folder');
  });

  it('has its language in the code of the start, where that reads as well', () => {
    expect(codeToStart('https://guide.example/', '/ro/')).toBe('https://guide.example/ro/');
    // of 42 signs at most on a pocket card; where the address is longer by itself, as many modules as it has
    const [small, longer, long] = [39, 40, 44].map((length) => `https://${'a'.repeat(length - 17)}.example/`);
    expect(codeToStart(small ?? '', '/ro/')).toBe(`${small}ro/`);
    expect(codeToStart(longer ?? '', '/ro/')).toBe(longer);
    expect(codeToStart(long ?? '', '/ro/')).toBe(`${long}ro/`);
  });

  it('stands alone in a code where the path of a page makes it too long', () => {
    expect(codeTo('https://guide.example/', '/fr/signes/')).toBe('https://guide.example/fr/signes/');
    const folder = 'https://www.a-long-name-of-an-association.example/guide/';
    expect(codeTo(folder, '/fr/signes/')).toBe(folder);
    const most = `/${'a'.repeat(62 - ADDRESS.length)}`;
    expect(codeTo(ADDRESS, most)).toHaveLength(62);
    expect(codeTo(ADDRESS, `${most}a`)).toBe(ADDRESS);
  });
});
