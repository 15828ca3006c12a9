import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localesOf, sourceLocaleOf, translations } from '../../tools/compiler/index.ts';
import { listUnits, paragraphsOf, recordIn } from '../../tools/compiler/read/translated.ts';
import { readContent } from '../../tools/read-content.ts';

const files = readContent('guide-content');
const source = sourceLocaleOf(files);
const languages = localesOf(files).filter((locale) => locale !== source);
/** Easy French says less than French, and is French wherever it says nothing. */
const whole = languages.filter((locale) => !locale.startsWith(`${source}-`));

/** Without links, marks and places, which stay as they are. */
const wordsOf = (text: string): string => text.replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]|\{\{?[^}]*\}?\}/g, ' ');

test('the guide is there in eight languages beside French', () => {
  expect(languages.toSorted()).toEqual(['ar', 'en', 'es', 'fr-x-facile', 'pt', 'ro', 'tr', 'uk']);
});

describe.each(whole)('in %s', (locale) => {
  const units = listUnits(files, locale);

  test('everything that the French says is translated', () => {
    const missing = [...listUnits(files, source).keys()].filter((unit) => !units.has(unit));
    expect(missing).toEqual([]);
  });

  test('what is translated is noted, and is of the French as it stands', () => {
    const noted = recordIn(files.get(`${locale}/translated.yaml`) ?? '');
    const older = [...translations(files, locale, source)].filter(([unit, digest]) => noted.get(unit) !== digest);
    expect(older.map(([unit]) => unit)).toEqual([]);
  });

  test('no French sentence is left', () => {
    const french = new Set([...listUnits(files, source).values()].flatMap(paragraphsOf).map((line) => line.trim()));
    const left = [...units].flatMap(([unit, words]) =>
      paragraphsOf(words)
        .filter((line) => line.trim().split(/\s+/).length > 4 && french.has(line.trim()))
        .map((line) => `${unit}: ${line}`),
    );
    // lists of names that are the same everywhere
    expect(left.filter((line) => !/Facebook|Bouches-du-Rhône|Paris, Seine/.test(line))).toEqual([]);
  });

  test('no run of French words stands outside brackets and quotation marks', () => {
    const run =
      /(?<![\p{L}(«“„])(?:\b(?:le|la|les|des|du|une|vous|votre|est|sont|avec|pour|dans|qui|que)\b[ ’']?){3,}/giu;
    const left = [...units].flatMap(([unit, words]) =>
      paragraphsOf(words)
        .map((line) => wordsOf(line).replaceAll(/\([^)]*\)|«[^»]*»|“[^”]*”|„[^”]*”/g, ' '))
        .flatMap((line) => [...line.matchAll(run)].map(([found]) => `${unit}: ${found}`)),
    );
    // words that are Spanish, Portuguese or Romanian too
    expect(left.filter((line) => !/: (?:que|la|este?|pour)\b/i.test(line) || /vous|votre/i.test(line))).toEqual([]);
  });

  test('its terms and its back-translation are written down', () => {
    const page = readFileSync(`docs/content/languages/${locale}.md`, 'utf8');
    expect(page.split('\n').length).toBeGreaterThan(50);
    const back = readFileSync(`docs/content/languages/${locale}-back-translation.md`, 'utf8');
    expect(back).toMatch(/\| where \|/i);
  });
});

/** Names of services, offences and measures stay French, so that they are found at a counter. */
const NAMES =
  /Allô, parents en crise|Recours à la prostitution|direction des affaires civiles|Bouches-du-Rhône|AED, AEMO|Tiers digne/;

describe('in letters that are not Latin', () => {
  test.each(['ar', 'uk'])('%s has no sentence in Latin letters outside brackets and quotation marks', (locale) => {
    const left = [...listUnits(files, locale)]
      // the names of devices and applications, and titles that are looked for in names
      .filter(([unit]) => !unit.startsWith('interface/'))
      .flatMap(([unit, words]) =>
        paragraphsOf(words)
          .map((line) => wordsOf(line).replaceAll(/\([^)]*\)|«[^»]*»/g, ' '))
          .flatMap((line) => [...line.matchAll(/(?:\p{Script=Latin}[\p{Script=Latin}’'-]*[ ,]+){4,}/gu)])
          .map(([found]) => `${unit}: ${found}`),
      );
    expect(left.filter((line) => !NAMES.test(line))).toEqual([]);
  });
});

test('an easy text is of at most 250 words, with a drawing beside each step', () => {
  const texts = [...listUnits(files, 'fr-x-facile')].filter(([unit]) => unit.endsWith('/text'));
  expect(texts.length).toBeGreaterThan(30);
  for (const [unit, words] of texts) {
    const counted =
      wordsOf(String(words))
        .replaceAll(/\{#[^}]*\}|^\d+\. /gm, ' ')
        .match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu) ?? [];
    expect(counted.length, unit).toBeLessThanOrEqual(250);
    if (!unit.startsWith('procedures/')) continue;
    const front = files.get(`fr-x-facile/${unit.replace('/text', '.md')}`) ?? '';
    for (const [, step = ''] of String(words).matchAll(/\{#([a-z0-9-]+)\}/g))
      expect(front, `${unit} ${step}`).toContain(step);
  }
});
