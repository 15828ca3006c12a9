import { BANNED_SIGNS, BANNED_WORDS, SAFETY_LINES, type BannedWord } from './banned-words.ts';
import type { Draft, Passage } from '../read/draft.ts';

const NO_LETTER_BEFORE = '(?<![\\p{L}\\p{N}])';
const NO_LETTER_AFTER = '(?![\\p{L}\\p{N}])';

const RULES = [
  ...BANNED_WORDS.map((word) => ({
    word,
    regex: new RegExp(`${NO_LETTER_BEFORE}(?:${word.pattern.replaceAll(' ', '\\s+')})${NO_LETTER_AFTER}`, 'giu'),
  })),
  ...BANNED_SIGNS.map((word) => ({ word, regex: new RegExp(word.pattern, 'gu') })),
];

/** No word of the ban list, no line that does harm, anywhere in the words of the pack. */
export function lintWords(draft: Draft): void {
  for (const passage of draft.passages) {
    const text = passage.text.replaceAll('’', "'");
    for (const { word, regex } of RULES) lintWord(draft, passage, text, word, regex);
    for (const { pattern, says, instead } of SAFETY_LINES) {
      for (const { index } of text.matchAll(pattern)) {
        draft.issues.add('safety-line', { file: passage.file, line: passage.lineAt(index) }, says, instead);
      }
    }
  }
}

function lintWord(draft: Draft, passage: Passage, text: string, word: BannedWord, regex: RegExp): void {
  if (passage.waivers.has(word.waiver)) return;
  if (word.except?.includes('glossary') && passage.file.endsWith('/glossary.yaml')) return;
  for (const { index, 0: found } of text.matchAll(regex)) {
    if (word.except?.includes('quotes') && isQuoted(text, index)) continue;
    draft.issues.add(
      'banned-word',
      { file: passage.file, line: passage.lineAt(index) },
      `The guide does not say "${found}".`,
      word.instead,
    );
  }
}

function isQuoted(text: string, index: number): boolean {
  const before = text.slice(0, index);
  const straight = (before.match(/"/g) ?? []).length;
  return before.lastIndexOf('«') > before.lastIndexOf('»') || straight % 2 === 1;
}
