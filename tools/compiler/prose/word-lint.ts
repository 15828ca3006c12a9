import type { BannedWord, Language } from '../languages/index.ts';
import type { SafetyLine } from '../languages/language.ts';
import { refusedLines } from '../read/country.ts';
import type { Noted, Passage } from '../read/draft.ts';
import { PASSAGES, remember, rememberOf } from '../read/remember.ts';
import type { CountryRules } from '../read/schema/country.ts';

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}])';

interface Rule {
  readonly word: BannedWord;
  readonly regex: RegExp;
}

const rulesOf = ({ bannedWords, bannedSigns }: Language): readonly Rule[] => [
  ...bannedWords.map((word) => ({
    word,
    regex: new RegExp(`${NO_LETTER_BEFORE}(?:${word.pattern.replaceAll(' ', '\\s+')})${NO_LETTER_AFTER}`, 'giu'),
  })),
  ...bannedSigns.map((word) => ({ word, regex: new RegExp(word.pattern, 'gu') })),
];

/** A word of the ban list in a text, and where. */
interface FoundWord {
  readonly word: BannedWord;
  readonly index: number;
  readonly found: string;
  readonly isQuoted: boolean;
}

/** As a language's patterns have it. */
const straight = (text: string): string => text.replaceAll('\u2019', "'");

/** Finds the banned words of a text, once for each text: most of them are the same from one compilation to the next. */
const finderOf = rememberOf((language: Language) => {
  const rules = rulesOf(language);
  return remember((typed): readonly FoundWord[] => {
    const text = straight(typed);
    return rules.flatMap(({ word, regex }) =>
      [...text.matchAll(regex)].map(({ index, 0: found }) => ({
        word,
        index,
        found,
        isQuoted: isQuoted(text, index, language.quotationMarks),
      })),
    );
  }, PASSAGES);
});

/** Finds the lines that do harm in a text. */
const createLineFinder = (lines: readonly SafetyLine[]) =>
  remember((typed) => {
    const text = straight(typed);
    return lines.flatMap(({ pattern, says, instead }) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ index, says, instead })),
    );
  }, PASSAGES);

const harmIn = rememberOf(({ safetyLines }: Language) => createLineFinder(safetyLines));
const refusedIn = rememberOf((country: CountryRules) => createLineFinder(refusedLines(country)));

/** No word of the ban list, no line that does harm, anywhere in the words of the pack. */
export function lintWords(noted: Noted): void {
  for (const passage of noted.passages) {
    const { language = noted.language, text } = passage;
    for (const found of finderOf(language)(text)) refuse(noted, passage, found);
    for (const { index, says, instead } of [...refusedIn(noted.country)(text), ...harmIn(language)(text)])
      noted.issues.add('safety-line', { file: passage.file, line: passage.lineAt(index) }, says, instead);
  }
}

function refuse(noted: Noted, passage: Passage, { word, index, found, isQuoted }: FoundWord): void {
  if (passage.waivers.has(word.waiver)) return;
  if (word.except?.includes('glossary') && passage.file.endsWith('/glossary.yaml')) return;
  if (word.except?.includes('quotes') && isQuoted) return;
  noted.issues.add(
    'banned-word',
    { file: passage.file, line: passage.lineAt(index) },
    `The guide does not say "${found}".`,
    word.instead,
  );
}

function isQuoted(text: string, index: number, [open, close]: Language['quotationMarks']): boolean {
  const before = text.slice(0, index);
  const marks = (before.match(/"/g) ?? []).length;
  return before.lastIndexOf(open) > before.lastIndexOf(close) || marks % 2 === 1;
}
