import { describe, expect, it } from 'vitest';
import { openState, putTexts, type Guide } from '../../src/atelier/work/guide-state.ts';
import { checkAll } from '../../src/atelier/work/publish/check-all.ts';
import { giveBackThing } from '../../src/atelier/work/publish/give-back.ts';
import { findHunks } from '../../src/atelier/work/publish/hunks.ts';
import { listChanges } from '../../src/atelier/work/publish/list-changes.ts';
import type { TextChange } from '../../src/atelier/work/protocol.ts';
import { compilePack, type Content } from '../../tools/compiler/index.ts';
import { countPlans } from '../../tools/guide/diff/count-plans.ts';
import { contentIn, SMALL } from '../support/content-in.ts';

const files = contentIn(SMALL);

function change(file: string, ...pairs: readonly (readonly [old: string, fresh: string])[]): TextChange {
  let text = files.get(file) ?? '';
  for (const [old, fresh] of pairs) {
    if (!text.includes(old)) throw new Error(`"${old}" is not in ${file}`);
    text = text.replace(old, fresh);
  }
  return [file, text];
}

/** The small guide with changes, compiled as it stands. */
function guideWith(...changes: readonly TextChange[]): Guide {
  const guide = openState({ name: 'x', folder: '', shared: null, files, edition: null });
  putTexts(guide, changes);
  guide.now = compilePack(guide.files, guide.source, null);
  if (guide.now.pack) guide.shown = guide.now;
  return guide;
}

const NUMBER = change(
  'contacts.yaml',
  ['"0142000000", shown: "01 42 00 00 00"', '"0142000001", shown: "01 42 00 00 01"'],
  ['anonymous: no\n  overseas: yes', 'anonymous: yes\n  overseas: yes'],
);
const SENTENCE = change('fr/procedures/couper-l-eau.md', ['près du compteur', 'sous le compteur']);
const NOTE = change('personas/odeur.yaml', ['\n', '\n# une note\n']);

describe('the changes in words', () => {
  const found = listChanges(guideWith(SENTENCE, NUMBER, NOTE));
  it('come with contacts first, each by its name', () => {
    expect(found.groups.map(({ title }) => title)).toEqual(['Contacts', 'Démarches']);
    expect(found.groups[0]?.things.map(({ title }) => title)).toEqual(['Votre assurance', '18, pompiers']);
    expect(found.contacts).toEqual(['Votre assurance']);
  });
  it('say which signature falls', () => {
    expect(found.signatures).toMatchObject([{ kind: 'procedure', title: 'Coupez l’eau', by: 'Une plombière' }]);
  });
  it('name sources by their titles', () => {
    const both = change('contacts.yaml', ['sources: [guide-eau]', 'sources: [guide-eau, code-assurances]']);
    const [contact] = listChanges(guideWith(both)).groups[0]?.things ?? [];
    expect(contact?.lines).toMatchObject([
      { before: 'Guide de l’eau', after: 'Guide de l’eau · Code des assurances, article L113-2' },
    ]);
  });
  it('name what no reader sees', () => {
    expect(found.rest).toMatchObject([{ thing: { kind: 'family', id: 'odeur' } }]);
  });
  it('are none where nothing changed', () => {
    expect(listChanges(guideWith())).toMatchObject({ groups: [], languages: [], rest: [], signatures: [] });
  });
});

describe('giving back', () => {
  const guide = guideWith(SENTENCE, NUMBER, NOTE);
  const changed = findHunks(guide.opened.files, guide.files, guide.locales);
  it('makes one thing what it was, and leaves the others', () => {
    const [[file, text] = ['', ''], ...others] = giveBackThing(changed, { kind: 'contact', id: 'assurance' });
    expect(others).toEqual([]);
    expect(file).toBe('contacts.yaml');
    expect(text).toContain('01 42 00 00 00');
    expect(text).toContain('anonymous: yes');
  });
  it('of everything leads back to what was opened', () => {
    const back = new Map(guide.files);
    for (const { thing } of [
      ...listChanges(guide).groups.flatMap(({ things }) => things),
      ...listChanges(guide).rest,
    ]) {
      if (thing === null) throw new Error('it cannot be given back');
      for (const [path, text] of giveBackThing(findHunks(files, back, guide.locales), thing))
        back.set(path, text ?? '');
    }
    expect(back).toEqual(files);
  });
  it('brings a file back that is gone, and takes one away that is new', () => {
    const other = guideWith(['letters/declaration.yaml', null], ['letters/neuve.yaml', 'fields: []\n']);
    const hunks = findHunks(files, other.files, other.locales);
    expect(giveBackThing(hunks, { kind: 'letter', id: 'declaration' })).toEqual([
      ['letters/declaration.yaml', files.get('letters/declaration.yaml')],
    ]);
    expect(giveBackThing(hunks, { kind: 'letter', id: 'neuve' })).toEqual([['letters/neuve.yaml', null]]);
  });
});

describe('the plans', () => {
  const contentWith = (...changes: readonly TextChange[]): Content => guideWith(...changes).shown.content as Content;
  it('are not counted where no rule changed', () => {
    expect(countPlans(contentWith(), contentWith(SENTENCE), 57n)).toMatchObject({
      all: '57',
      changed: '0',
      moves: [],
    });
  });
  it('are counted exactly where one did', () => {
    const moved = change('procedures/prevenir-l-assurance.yaml', ['band: today', 'band: now']);
    const counts = countPlans(contentWith(), contentWith(moved), 57n);
    expect(counts.changed).not.toBe('0');
    expect(counts.moves.map(({ title }) => title)).toContain('Prévenez votre assurance');
  });
});

describe('the check of all', () => {
  it('tells a fault that shows nothing from one of words', async () => {
    const broken = guideWith(change('contacts.yaml', ['kind: rights', 'kind: nothing']));
    const whole = await checkAll(broken, () => undefined);
    expect(whole?.unsound.length).toBeGreaterThan(0);
    const guide = guideWith();
    expect(await checkAll(guide, () => undefined)).toEqual({ unsound: [], wording: [], breaches: [] });
  });
  it('stops where the guide changes meanwhile', async () => {
    const guide = guideWith();
    expect(await checkAll(guide, () => void (guide.version += 1))).toBeNull();
  });
});
