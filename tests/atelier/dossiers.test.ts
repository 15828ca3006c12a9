import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openState, putTexts } from '../../src/atelier/work/guide-state.ts';
import { dossiersIn } from '../../src/atelier/work/review-jobs.ts';
import { compilePack } from '../../tools/compiler/index.ts';
import { contentIn, SMALL } from '../support/content-in.ts';

const FILE = 'fr/procedures/couper-l-eau.md';
const NAME = { kind: 'procedure', id: 'couper-l-eau' } as const;

describe('the dossiers of a draft', () => {
  const guide = openState({ name: 'x', folder: '', shared: null, files: contentIn(SMALL), edition: null });
  const text = guide.files.get(FILE) ?? '';
  putTexts(guide, [[FILE, text.replace('près du compteur', 'sous le compteur')]]);
  guide.shown = compilePack(guide.files, guide.source, null);
  const made = dossiersIn(guide, { names: [NAME], script: 'let isForm;' });

  it('hold the words of the draft, who signed before, and the script of their form', () => {
    expect(made).toMatchObject([NAME]);
    const [{ html } = { html: '' }] = made;
    expect(html).toContain('sous le compteur');
    expect(html).toContain('Une plombière');
    expect(html).toContain('<script>let isForm;</script>');
  });

  it('let that script run, and none other', () => {
    const hash = createHash('sha256').update('let isForm;').digest('base64');
    expect(made[0]?.html).toContain(`script-src 'sha256-${hash}'`);
  });

  it('are none for what is not there', () => {
    expect(dossiersIn(guide, { names: [{ kind: 'procedure', id: 'nulle-part' }], script: '' })).toEqual([]);
  });
});
