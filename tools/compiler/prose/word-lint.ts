import type { BannedWord, Language } from '../languages/index.ts';
import { refusedLines } from '../read/country.ts';
import type { Noted, Passage } from '../read/draft.ts';
import { PASSAGES, remember } from '../read/remember.ts';

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

/** Finds the banned words of a text, once for each text: most of them are the same from one compilation to the next. */
function createFinder(language: Language): (text: string) => readonly FoundWord[] {
  const rules = rulesOf(language);
  return remember(
    (text) =>
      rules.flatMap(({ word, regex }) =>
        [...text.matchAll(regex)].map(({ index, 0: found }) => ({
          word,
          index,
          found,
          isQuoted: isQuoted(text, index, language.quotationMarks),
        })),
      ),
    PASSAGES,
  );
}

const finders = new WeakMap<Language, (text: string) => readonly FoundWord[]>();

function finderOf(language: Language): (text: string) => readonly FoundWord[] {
  const finder = finders.get(language) ?? createFinder(language);
  finders.set(language, finder);
  return finder;
}

/** No word of the ban list, no line that does harm, anywhere in the words of the pack. */
export function lintWords(noted: Noted): void {
  const refused = refusedLines(noted.country);
  for (const passage of noted.passages) {
    const { language = noted.language } = passage;
    const text = passage.text.replaceAll('\u2019', "'");
    for (const found of finderOf(language)(text)) refuse(noted, passage, found);
    for (const { pattern, says, instead } of [...refused, ...language.safetyLines]) {
      for (const { index } of text.matchAll(pattern)) {
        noted.issues.add('safety-line', { file: passage.file, line: passage.lineAt(index) }, says, instead);
      }
    }
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
  const straight = (before.match(/"/g) ?? []).length;
  return before.lastIndexOf(open) > before.lastIndexOf(close) || straight % 2 === 1;
}
