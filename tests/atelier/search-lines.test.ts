import { expect, it } from 'vitest';
import { searchLines } from '../../src/atelier/work/search-lines.ts';
import { openState } from '../../src/atelier/work/guide-state.ts';
import { contentIn, SMALL } from '../support/content-in.ts';

const files = contentIn(SMALL);
const guide = openState({ name: 'x', folder: '', shared: null, files, edition: null });

it('a line is found by its words as they are read, without capitals, accents and marks', () => {
  const [first, ...others] = searchLines(guide, 'appelez le 18').lines;
  expect(first).toMatchObject({ kind: 'procedure', words: 'Appelez le 18.' });
  expect((files.get(`fr/procedures/${first?.id}.md`) ?? '').split('\n')[(first?.line ?? 0) - 1]).toContain(
    '](contact:',
  );
  expect(others.every(({ words }) => /appelez le 18/i.test(words))).toBe(true);
});

it('what no line says is found nowhere', () => expect(searchLines(guide, 'girafe').lines).toEqual([]));
