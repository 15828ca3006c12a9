import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { cutFont } from '../../tools/site/font-plugin.ts';
import { charactersOf, missingSigns, signsOf } from '../../tools/site/font-signs.ts';
import { DIST, distFiles, htmlPages, read } from '../support/dist.ts';

const WHOLE = readFileSync(
  'node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
);
/** The font of the French pages. Each language has its own, cut the same way, or the phone's. */
const built = readFileSync(join(DIST, /assets\/font-[\w-]+\.woff2/.exec(read('fr/urgence/index.html'))?.[0] ?? ''));

/** The text of the French pages, without tags, and the pack. The names of other languages fall back. */
const shown = (): readonly string[] => [
  ...htmlPages()
    .filter(([file]) => file.startsWith('fr/'))
    .map(([, html]) => html.replace(/<nav class="languages"[^]*?<\/nav>/g, ''))
    .map((html) => html.replace(/<(style|script)>[^]*?<\/\1>|<[^>]*>/g, '')),
  ...distFiles()
    .filter((file) => /^assets\/\w+\.fr\..*json$/.test(file))
    .map((file) => read(file).replace(/"languages":\[[^\]]*\]/, '')),
];

/** What a font holds of a text, as a browser would find it. */
const charactersIn = async (font: Buffer, text: string): Promise<ReadonlySet<number>> =>
  charactersOf(await subsetFont(font, text, { targetFormat: 'truetype' }));

describe('the font that ships', () => {
  it('has every sign that a page or the pack shows, but for those that fall back on purpose', async () => {
    const signs = signsOf(shown());
    expect(missingSigns(signs, await charactersIn(built, signs))).toEqual([]);
  });

  it('has the letters of names that no word of the guide holds', async () => {
    const names = 'Ñuñez Gonçalves João Łukasz Åsa Øyvind Weiß Zoë Íñigo'.replace(/[Łł]/g, '');
    const held = await charactersIn(built, names);
    expect([...new Set(names)].filter((sign) => !held.has(sign.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('says in the styles the weights that it was cut to, and nothing in them is lighter or heavier', () => {
    const css = [...read('fr/urgence/index.html').matchAll(/<style>([^]*?)<\/style>/g)].map(([, one]) => one).join('');
    expect(css).toMatch(/@font-face\{font-family:Atkinson;[^}]*font-weight:400 700/);
    const weights = [...css.matchAll(/font-weight:(\d+)[;}]/g)].map(([, weight]) => Number(weight));
    expect(weights.length).toBeGreaterThan(10);
    expect(weights.filter((weight) => weight < 400 || weight > 700)).toEqual([]);
  });
});

describe('cutting the font', () => {
  it('stops with the sign that the font lacks', async () => {
    await expect(cutFont(WHOLE, ['Appelez ☎ le 119'])).rejects.toThrow('☎ (U+260E)');
  });

  it('takes what it has of a script that it lacks, and leaves the rest to the font of the phone', async () => {
    const cut = await cutFont(WHOLE, ['اتصل ١١٩؟', '電話。', 'é']);
    const held = await charactersIn(cut, 'ا١؟電。é');
    expect(held.has('é'.codePointAt(0) ?? 0)).toBe(true);
    expect(['ا', '١', '؟', '電', '。'].filter((sign) => held.has(sign.codePointAt(0) ?? 0))).toEqual([]);
  });

  it('lets pass what falls back on purpose', async () => {
    await expect(cutFont(WHOLE, ['119\u202f? → oui ✓'])).resolves.toBeInstanceOf(Buffer);
  });

  it('gives the same bytes from the same signs, in whatever order they stand', async () => {
    const [first, again] = [await cutFont(WHOLE, ['abc', 'é']), await cutFont(WHOLE, ['écba'])];
    expect(first.equals(again)).toBe(true);
  });
});
