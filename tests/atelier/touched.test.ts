import { expect, it } from 'vitest';
import { openState, putTexts } from '../../src/atelier/work/guide-state.ts';
import { findTouched } from '../../src/atelier/work/touched.ts';
import { countStates } from '../../tools/guide/lines/list-lines.ts';
import { compilePack } from '../../tools/compiler/index.ts';
import { contentIn, SMALL } from '../support/content-in.ts';
import { translateFixture } from '../support/translate-fixture.ts';

const FILE = 'fr/procedures/couper-l-eau.md';

it('what a change leaves to be looked at again is named as the guide names it', () => {
  const files = translateFixture(contentIn(SMALL), 'es');
  const guide = openState({ name: 'x', folder: '', shared: null, files, edition: null });
  putTexts(guide, [[FILE, (files.get(FILE) ?? '').replace('près du compteur', 'sous le compteur')]]);
  expect(findTouched(guide, compilePack(guide.files, guide.source))).toEqual({
    languages: [{ locale: 'es', lines: 1, texts: [{ kind: 'procedure', id: 'couper-l-eau', title: 'Coupez l’eau' }] }],
    signatures: [{ kind: 'procedure', id: 'couper-l-eau', title: 'Coupez l’eau', by: 'Une plombière' }],
  });
});

it('of an easier version are counted the lines that its bench shows as to look at again', () => {
  const files = translateFixture(contentIn(SMALL), 'fr-x-facile');
  const guide = openState({ name: 'x', folder: '', shared: null, files, edition: null });
  const before = countStates(guide.files, 'fr-x-facile');
  putTexts(guide, [[FILE, (files.get(FILE) ?? '').replace('près du compteur', 'sous le compteur')]]);
  const after = countStates(guide.files, 'fr-x-facile');
  const [touched] = findTouched(guide, compilePack(guide.files, guide.source)).languages;
  expect(after.again).toBeGreaterThan(before.again + 1);
  expect(touched).toMatchObject({ locale: 'fr-x-facile', lines: after.again - before.again });
});
