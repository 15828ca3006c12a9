import { describe, expect, it } from 'vitest';
import { sourceFiles, type SourceFile } from '../support/source-files.ts';

/** What knows one language; a language may know what its countries call things. */
const OF_LANGUAGES = /(?:^|\/)languages\/[^/]+\/|^tools\/guide\/pseudo\//;

/**
 * What is a country's, and stands in country.yaml of the content: names of its clocks, its code for telephones, its
 * holidays, its laws and services, and what it calls its areas, its courts and its postcodes.
 */
const OF_A_COUNTRY: readonly RegExp[] = [
  /\b(?:Europe|America|Indian|Pacific|Africa|Asia|Atlantic|Australia|Antarctica)\/[A-Z]/,
  /\+3\d\b|startsWith\(['"`](?!00)\d\d['"`]\)|spread\(['"`]\d/,
  /\b(?:01-01|05-01|05-08|07-14|07-21|12-25)\b/,
  /d[ée]partement|tribuna|pr[ée]fecture|alsace|guadeloupe|overseas d/i,
  /\b(?:3018|17cyber|stopncii|L\.? ?3133)/i,
  /\b(?:France|French public|Paris|Belgium|Brussels)\b/,
];

const faultsIn = ({ path, text }: SourceFile): readonly string[] =>
  text
    .split('\n')
    .filter((line) => OF_A_COUNTRY.some((pattern) => pattern.test(line)))
    .map((line) => `${path}: ${line.trim()}`);

const files = [...sourceFiles('src', ['.ts', '.tsx', '.css']), ...sourceFiles('tools', ['.ts'])].filter(
  ({ path }) => !OF_LANGUAGES.test(path),
);

describe('a country', () => {
  it('is known by no code, not even in its comments', () => {
    expect(files.length).toBeGreaterThan(200);
    expect(files.flatMap(faultsIn)).toEqual([]);
  });

  it('is caught when it is', () => {
    const found = (text: string): number => faultsIn({ path: 'src/a.ts', text }).length;
    for (const text of [
      "const MAINLAND = 'Europe/Paris';",
      "abroad?.startsWith('33') ? own : digits",
      '/** +33 (0)1 42 00 00 00 */',
      "const FIXED = ['07-14'];",
      '/** a département or territory */',
      "const TABLE = 'departements.csv';",
      "instead: 'Name the 3018.'",
    ])
      expect(found(text), text).toBe(1);
    expect(found("const day = '2026-11-24'; const zone = area.timezone ?? country.clock;")).toBe(0);
  });
});
