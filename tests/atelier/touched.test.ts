import { expect, it } from 'vitest';
import { openState, putTexts } from '../../src/atelier/work/guide-state.ts';
import { findTouched } from '../../src/atelier/work/touched.ts';
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
