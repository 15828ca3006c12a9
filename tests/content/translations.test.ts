import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { localesOf, sourceLocaleOf } from '../../tools/compiler/index.ts';
import { besideOf } from '../../tools/compiler/read/locale.ts';
import { unitsOf } from '../../tools/compiler/read/translated.ts';
import { readContent } from '../../tools/read-content.ts';

const files = readContent('guide-content');
const source = sourceLocaleOf(files);
const languages = localesOf(files).filter((locale) => locale !== source);
/** Easy French has lines of its own (tests/content/easy-french.test.ts). */
const whole = languages.filter((locale) => !locale.startsWith(`${source}-`));

/** Every line of words of a language, with the part that it is in. */
function linesIn(locale: string): readonly (readonly [unit: string, words: string])[] {
  const beside = besideOf(locale, source);
  if (beside === null) throw new Error(`${locale} is no translation`);
  return [...unitsOf(files, locale, beside)].flatMap(([unit, lines]) =>
    lines.flatMap(({ words }) => words.split('\n').map((line) => [unit, line] as const)),
  );
}

/** Without links, marks and places, which stay as they are. */
const wordsOf = (text: string): string => text.replaceAll(/\]\([^)]*\)|\[\^[^\]]*\]|\{\{?[^}]*\}?\}/g, ' ');

test('the guide is there in eight languages beside French', () => {
  expect(languages.toSorted()).toEqual(['ar', 'en', 'es', 'fr-x-facile', 'pt', 'ro', 'tr', 'uk']);
});

describe.each(whole)('in %s', (locale) => {
  const lines = linesIn(locale);

  test('no run of French words stands outside brackets and quotation marks', () => {
    const run =
      /(?<![\p{L}(«“„])(?:\b(?:le|la|les|des|du|une|vous|votre|est|sont|avec|pour|dans|qui|que)\b[ ’']?){3,}/giu;
    const left = lines.flatMap(([unit, words]) =>
      [
        ...wordsOf(words)
          .replaceAll(/\([^)]*\)|«[^»]*»|“[^”]*”|„[^”]*”/g, ' ')
          .matchAll(run),
      ].map(([found]) => `${unit}: ${found}`),
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
    const left = linesIn(locale)
      // the names of devices and applications, and titles that are looked for in names
      .filter(([unit]) => !unit.startsWith('interface/'))
      .flatMap(([unit, words]) =>
        [
          ...wordsOf(words)
            .replaceAll(/\([^)]*\)|«[^»]*»/g, ' ')
            .matchAll(/(?:\p{Script=Latin}[\p{Script=Latin}’'-]*[ ,]+){4,}/gu),
        ].map(([found]) => `${unit}: ${found}`),
      );
    expect(left.filter((line) => !NAMES.test(line))).toEqual([]);
  });
});
