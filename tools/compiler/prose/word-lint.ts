import type { BannedWord, Language } from '../languages/index.ts';
import type { Draft, Passage } from '../read/draft.ts';

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

const known = new WeakMap<Language, readonly Rule[]>();

function rulesIn(language: Language): readonly Rule[] {
  const rules = known.get(language) ?? rulesOf(language);
  known.set(language, rules);
  return rules;
}

/** No word of the ban list, no line that does harm, anywhere in the words of the pack. */
export function lintWords(draft: Draft): void {
  for (const passage of draft.passages) {
    const { language = draft.language } = passage;
    const rules = rulesIn(language);
    const text = passage.text.replaceAll('\u2019', "'");
    for (const { word, regex } of rules) lintWord(draft, { ...passage, language }, text, word, regex);
    for (const { pattern, says, instead } of language.safetyLines) {
      for (const { index } of text.matchAll(pattern)) {
        draft.issues.add('safety-line', { file: passage.file, line: passage.lineAt(index) }, says, instead);
      }
    }
  }
}

function lintWord(draft: Draft, passage: Required<Passage>, text: string, word: BannedWord, regex: RegExp): void {
  if (passage.waivers.has(word.waiver)) return;
  if (word.except?.includes('glossary') && passage.file.endsWith('/glossary.yaml')) return;
  for (const { index, 0: found } of text.matchAll(regex)) {
    if (word.except?.includes('quotes') && isQuoted(text, index, passage.language.quotationMarks)) continue;
    draft.issues.add(
      'banned-word',
      { file: passage.file, line: passage.lineAt(index) },
      `The guide does not say "${found}".`,
      word.instead,
    );
  }
}

function isQuoted(text: string, index: number, [open, close]: Language['quotationMarks']): boolean {
  const before = text.slice(0, index);
  const straight = (before.match(/"/g) ?? []).length;
  return before.lastIndexOf(open) > before.lastIndexOf(close) || straight % 2 === 1;
}
