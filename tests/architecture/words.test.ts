import { describe, expect, it } from 'vitest';
import { sourceFiles, withoutComments, type SourceFile } from '../support/source-files.ts';

/**
 * Words for people live in guide-content/, by language. What code itself must know of a language stands in these
 * folders, one module a language.
 */
const OF_LANGUAGES: readonly string[] = [
  'src/languages/',
  'tools/compiler/languages/',
  'tools/guide/languages/',
  'tools/guide/pseudo/',
];

/** Which signs the font holds: a list of characters, and no word. */
const SIGNS = 'tools/site/font-signs.ts';
/** Drawings: their digits are coordinates. */
const DRAWINGS = 'src/app/ui/illustrations/';

/** Accented letters, quotation marks and apostrophes that no code needs: a word for people. */
const LETTERS = /[\u00C0-\u024F\u2018-\u201E\u00AB\u00BB\u2039\u203A]/;
/** A short number that one dials, or ten digits; not a part of a name, a size or a colour. */
const DIGITS = /(?<![\w#.,$-])(?:1(?!00)\d{2}|3\d{3}|116[ \u00A0]?\d{3}|0\d(?:[ .\u00A0]?\d{2}){4})(?![\w%:-]|[.,]\d)/;

/** What stands in quotation marks, in template strings and between tags. */
function saidIn(code: string): readonly string[] {
  const quoted = code.matchAll(/'((?:[^'\\\n]|\\.)*)'|"((?:[^"\\\n]|\\.)*)"|`((?:[^`\\]|\\.)*)`/g);
  const between = code.matchAll(/>([^<>{}=;()]+)</g);
  return [...[...quoted].map(([, a = '', b = '', c = '']) => a + b + c), ...[...between].map(([, text = '']) => text)];
}

function faultsIn({ path, text }: SourceFile): readonly string[] {
  const code = withoutComments(text);
  const letters = code.split('\n').filter((line) => LETTERS.test(line));
  const digits = path.startsWith(DRAWINGS) ? [] : saidIn(code).filter((said) => DIGITS.test(said));
  return [...letters, ...digits].map((found) => `${path}: ${found.trim()}`);
}

const files = [...sourceFiles('src', ['.ts', '.tsx']), ...sourceFiles('tools', ['.ts'])];

describe('the code', () => {
  it('holds no word for people and no number that one dials, but where a language has its module', () => {
    const own = files.filter(({ path }) => path !== SIGNS && !OF_LANGUAGES.some((folder) => path.startsWith(folder)));
    expect(own.length).toBeGreaterThan(200);
    expect(own.flatMap(faultsIn)).toEqual([]);
  });

  it('has a file in each folder of languages', () => {
    expect(OF_LANGUAGES.filter((folder) => !files.some(({ path }) => path.startsWith(folder)))).toEqual([]);
  });

  it('is caught when it says something', () => {
    const file = (text: string): SourceFile => ({ path: 'src/app/a.tsx', text });
    expect(faultsIn(file("const words = 'Étape';"))).toHaveLength(1);
    expect(faultsIn(file('const line = <p>{name} « {option} »</p>;'))).toHaveLength(1);
    expect(faultsIn(file('const title = `Aujourd’hui`;'))).toHaveLength(1);
    expect(faultsIn(file("const hint = 'Appelez le 119.';"))).toHaveLength(1);
    expect(faultsIn(file('const hint = <p>Le 3018 aide.</p>;'))).toHaveLength(1);
    expect(faultsIn(file("const call = 'tel:0142000000';"))).toHaveLength(1);
    expect(faultsIn(file("const number = '01 42 00 00 00';"))).toHaveLength(1);
    expect(faultsIn(file("const size = '192x192 #12181A 100% v3.11'; // Écoute : le 119"))).toHaveLength(0);
  });
});
