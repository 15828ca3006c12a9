import { describe, expect, it } from 'vitest';
import { changedPages } from '../../src/atelier/number/changed-pages.ts';
import { openState } from '../../src/atelier/work/guide-state.ts';
import { changeNumber, viewNumber } from '../../src/atelier/work/number.ts';
import { packWith } from '../../src/atelier/work/pack-with.ts';
import { contentIn, SMALL } from '../support/content-in.ts';

const files = contentIn(SMALL);
const guide = openState({ name: 'x', folder: '', shared: null, files, edition: null });
const given = { old: '18', next: '3018' };
const { rows } = viewNumber(guide, given);
const ticked = new Set(rows.filter(({ kept }) => kept === null).map(({ id }) => id));

describe('the pages on which a number changes', () => {
  const pages = changedPages(rows, ticked, 'fr');
  it('begin with the contact, and mark the new number', () => {
    expect(pages[0]).toMatchObject({ route: { kind: 'contact', id: 'pompiers' }, marked: ['3018'] });
    expect(pages.map(({ route }) => route.kind)).toContain('procedure');
  });
  it('are each there once, with all their sentences', () => {
    const keys = pages.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(pages.some(({ count }) => count > 1)).toBe(true);
  });
  it('are none where no sentence is ticked, or the language says none', () => {
    expect(changedPages(rows, new Set(), 'fr')).toEqual([]);
    const other = changedPages(rows, ticked, 'xx').map(({ route }) => route.kind);
    expect(other).not.toContain('procedure');
  });
});

describe('a draft with other texts over it', () => {
  const texts = changeNumber(guide, { ...given, rows: [...ticked], source: null, today: '2026-12-01' });
  const before = new Map(guide.files);
  const { version, shown } = guide;
  const pack = packWith(guide, { texts, locale: 'fr' });
  it('has the new number in its pack', () => {
    expect(JSON.stringify(pack?.core.contacts)).toContain('3018');
    expect(JSON.stringify(shown.pack?.core.contacts)).not.toContain('3018');
  });
  it('is not changed by them', () => {
    expect(guide.files).toEqual(before);
    expect(guide.version).toBe(version);
    expect(guide.shown).toBe(shown);
  });
  it('has none where they leave a fault', () => {
    expect(packWith(guide, { texts: [['contacts.yaml', '- {']], locale: 'fr' })).toBeNull();
  });
});
