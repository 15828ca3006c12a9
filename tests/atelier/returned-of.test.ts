import { describe, expect, it } from 'vitest';
import { NO_REVIEW, type Judgement } from '../../src/atelier/review/kept-review.ts';
import { countJudged, returnedOf } from '../../src/atelier/review/returned-of.ts';
import type { ReviewSheet } from '../../tools/guide/review/sheet.ts';
import { readReturned } from '../../tools/guide/review/read-returned.ts';

const statement = (key: string, says: string): ReviewSheet['statements'][number] => ({
  key,
  part: 'Vos droits',
  tags: [],
  lines: [says],
  sources: [],
  needsSource: true,
  leadsTo: [],
  readers: [],
  isChanged: false,
});

const sheet: ReviewSheet = {
  kind: 'procedure',
  id: 'couper-l-eau',
  title: 'Coupez l’eau',
  edition: '2026-11-24',
  digest: '123456789012',
  state: { is: 'draft' },
  statements: [statement('a', 'Un.'), statement('b', 'Deux.'), statement('c', 'Trois.')],
  changes: [],
};

const review = (judged: Readonly<Record<string, Judgement>>) => ({
  ...NO_REVIEW,
  by: ' Ana ',
  role: 'avocate',
  judged,
});
const saysOf = ({ is, words }: Judgement): string => `${is}: ${words}`;

describe('a review in the atelier', () => {
  it('gives the file that the form of a dossier gives', () => {
    const judged = review({
      a: { is: 'right', words: '' },
      b: { is: 'wrong', words: 'Non.' },
      c: { is: 'reword', words: 'Drei.' },
    });
    const returned = returnedOf(sheet, judged, '2026-11-30', saysOf);
    expect(readReturned(JSON.stringify(returned), 'relu.json')).toEqual(returned);
    expect(returned).toMatchObject({ by: 'Ana', role: 'avocate', on: '2026-11-30', of: sheet.digest });
    expect(returned.judged).toEqual([
      { is: 'right', remark: '' },
      { is: 'wrong', remark: 'wrong: Non.', says: 'Deux.' },
      { is: 'wrong', remark: 'reword: Drei.', says: 'Trois.' },
    ]);
  });

  it('takes nothing for judged that says no word, nor an answer to a statement that is another one by now', () => {
    const judged = review({
      a: { is: 'wrong', words: ' ' },
      old: { is: 'right', words: '' },
      c: { is: 'right', words: 'was wrong once' },
    });
    expect(countJudged(sheet, judged)).toEqual({ right: 1, wrong: 0, reword: 0, open: 2, done: 1, all: 3 });
    expect(returnedOf(sheet, judged, '2026-11-30', saysOf).judged.map(({ is }) => is)).toEqual([null, null, 'right']);
  });
});
