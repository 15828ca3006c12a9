import { expect, test } from 'vitest';
import { language as french } from '../../tools/compiler/languages/fr/index.ts';
import { countSyllables } from '../../tools/compiler/languages/fr/syllables.ts';
import type { ReadingEase } from '../../tools/compiler/languages/language.ts';
import { createDraft } from '../../tools/compiler/read/draft.ts';
import { checkReadability } from '../../tools/compiler/prose/readability.ts';
import { printReading } from '../../tools/guide/check/print-figures.ts';

const LONG = 'Vous y êtes et tu le vois et il le dit.';
const HEAVY = 'Administration complémentaire.';

/** Two sentences, measured by a language whose formula looks at one thing only. */
function measure(formula: string, of: ReadingEase['of']) {
  const limits = { mean: 100, longest: 100, waived: 100, ease: 1000 };
  const draft = {
    ...createDraft(new Map(), 'fr'),
    language: {
      ...french,
      reading: { limits: { 'LG-1': limits, 'LG-2': limits }, ease: { formula, of, countSyllables } },
    },
  };
  draft.passages.push(
    ...[LONG, HEAVY].map((text, index) => ({
      file: 'fr/pages/a.md',
      text,
      lineAt: () => index + 1,
      reading: { level: 'LG-2', document: 'a' } as const,
      claims: false,
      cites: [],
      links: null,
      waivers: new Set<string>(),
    })),
  );
  const reading = checkReadability(draft);
  return { reading, issues: draft.issues.sorted() };
}

const byLength = () => measure('length alone', (sentences, words) => 100 - words / sentences);
const byWord = () => measure('words alone', (_sentences, words, syllables) => 100 - syllables / words);

test('the sentence that pulls the ease down most is found by the formula of the language', () => {
  expect(byLength().issues).toMatchObject([{ code: 'hard-to-read', line: 1 }]);
  expect(byWord().issues).toMatchObject([{ code: 'hard-to-read', line: 2 }]);
});

test('the figures are printed under the name of the formula, each formula once', () => {
  const lines: string[] = [];
  const reading = [...byLength().reading, ...byWord().reading, ...byLength().reading];
  printReading({ reading }, (line) => void lines.push(line));
  expect(lines.filter((line) => line.startsWith('Reading'))).toEqual([
    'Reading: words in a sentence (mean, longest), ease (length alone)',
    'Reading: words in a sentence (mean, longest), ease (words alone)',
  ]);
  expect(lines.filter((line) => line.endsWith('LG-2  a'))).toHaveLength(3);
});
