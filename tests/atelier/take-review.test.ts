import { describe, expect, it } from 'vitest';
import { NO_REVIEW } from '../../src/atelier/review/kept-review.ts';
import { returnedOf } from '../../src/atelier/review/returned-of.ts';
import { openState, putTexts } from '../../src/atelier/work/guide-state.ts';
import { sheetIn, takeReview } from '../../src/atelier/work/review-jobs.ts';
import { compilePack } from '../../tools/compiler/index.ts';
import { contentIn, SMALL } from '../support/content-in.ts';

const FILE = 'fr/procedures/couper-l-eau.md';

describe('a saved review in a draft', () => {
  const guide = openState({ name: 'x', folder: '', shared: null, files: contentIn(SMALL), edition: null });
  const sheet = sheetIn(guide, { kind: 'procedure', id: 'couper-l-eau' });
  if (sheet === null) throw new Error('there is no sheet');
  const judged = Object.fromEntries(sheet.statements.map(({ key }) => [key, { is: 'right', words: '' } as const]));
  const returned = returnedOf(sheet, { ...NO_REVIEW, judged }, '2026-12-01', () => '');
  putTexts(guide, [[FILE, (guide.files.get(FILE) ?? '').replace('près du compteur', 'sous le compteur')]]);
  guide.shown = compilePack(guide.files, guide.source, null);
  const take = (value: object) => takeReview(guide, { text: JSON.stringify(value), name: 'x.json' });

  it('that was read before a sentence changed comes back but for that sentence', () => {
    const taken = take(returned);
    expect(taken?.answers).toHaveLength(sheet.statements.length - 1);
    expect(taken?.gone).toEqual([expect.stringContaining('près du compteur')]);
    expect(taken?.title).toBe('Coupez l’eau');
  });

  it('of a text that is not in this guide is none', () => {
    expect(take({ ...returned, id: 'ailleurs' })).toBeNull();
  });

  it('that is damaged is refused', () => {
    expect(() => take({ ...returned, judged: 'tout' })).toThrow(/damaged/);
  });
});
