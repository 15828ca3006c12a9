import { describe, expect, it } from 'vitest';
import { openState, putTexts, type Guide } from '../../src/atelier/work/guide-state.ts';
import { findLines, giveBackLine, type LineBack } from '../../src/atelier/work/publish/line-back.ts';
import { listChanges } from '../../src/atelier/work/publish/list-changes.ts';
import { compilePack } from '../../tools/compiler/index.ts';
import { contentIn, SMALL } from '../support/content-in.ts';

const files = contentIn(SMALL);
const FILE = 'fr/procedures/couper-l-eau.md';

/** The small guide, with other words in a file. */
function guideWith(file: string, ...pairs: readonly (readonly [old: string, fresh: string])[]): Guide {
  const guide = openState({ name: 'x', folder: '', shared: null, files, edition: null });
  const text = pairs.reduce((all, [old, fresh]) => all.replace(old, fresh), files.get(file) ?? '');
  putTexts(guide, [[file, text]]);
  guide.shown = compilePack(guide.files, guide.source, null);
  return guide;
}

const linesOf = (guide: Guide) =>
  listChanges(guide).groups.flatMap(({ things }) => things.flatMap(({ lines }) => lines));
const backsOf = (guide: Guide): readonly LineBack[] => linesOf(guide).flatMap(({ back }) => back ?? []);

describe('a changed sentence', () => {
  const two = [
    ['près du compteur', 'sous le compteur'],
    ['Une lampe', 'Une bonne lampe'],
  ] as const;

  it('is given back alone, and the other stays', () => {
    const guide = guideWith(FILE, ...two);
    const backs = backsOf(guide);
    expect(backs.map(({ was }) => was)).toEqual(
      expect.arrayContaining(['Une lampe.', 'Fermez le robinet près du compteur.']),
    );
    const lamp = backs.find(({ was }) => was === 'Une lampe.');
    if (lamp === undefined) throw new Error('it cannot be given back');
    expect(giveBackLine(guide, lamp)).toEqual([[FILE, guideWith(FILE, two[0]).files.get(FILE)]]);
  });

  it('after the other leaves what was opened, to the letter', () => {
    const guide = guideWith(FILE, ...two);
    for (const back of backsOf(guide)) putTexts(guide, giveBackLine(guide, back));
    expect(guide.files.get(FILE)).toBe(files.get(FILE));
  });

  it('that is new goes away; one that is gone comes back with the whole thing alone', () => {
    const guide = guideWith(FILE, ['- Une lampe.\n', '- Une lampe.\n- Un seau.\n']);
    const [back] = backsOf(guide);
    expect(back).toMatchObject({ words: 'Un seau.', was: '' });
    expect(back && giveBackLine(guide, back)).toEqual([[FILE, files.get(FILE)]]);
    const gone = guideWith(FILE, ['- Une lampe.\n', '- Une lampe.\n- Un seau.\n']);
    expect(findLines(gone, { kind: 'procedure', id: 'couper-l-eau' }, [{ before: 'Un clou.', after: '' }])).toEqual([
      { before: 'Un clou.', after: '', back: null },
    ]);
  });

  it('of a list of sentences is told and given back by itself', () => {
    const thing = { kind: 'procedure', id: 'couper-l-eau' } as const;
    const guide = guideWith(FILE, ...two);
    const told = {
      before: 'Une lampe.\nFermez le robinet près du compteur.',
      after: 'Une bonne lampe.\nFermez le robinet sous le compteur.',
    };
    expect(findLines(guide, thing, [told]).map(({ after, back }) => [after, back?.was])).toEqual([
      ['Une bonne lampe.', 'Une lampe.'],
      ['Fermez le robinet sous le compteur.', 'Fermez le robinet près du compteur.'],
    ]);
  });

  it('that was written anew meanwhile is left as it is', () => {
    const guide = guideWith(FILE, two[1]);
    const [back] = backsOf(guide);
    putTexts(guide, [[FILE, (guide.files.get(FILE) ?? '').replace('Une bonne lampe', 'Deux lampes')]]);
    expect(() => back && giveBackLine(guide, back)).toThrow(/another one by now/);
  });
});

describe('a change of facts', () => {
  it('has no line of its own', () => {
    const guide = guideWith('contacts.yaml', [
      '"0142000000", shown: "01 42 00 00 00"',
      '"0142000001", shown: "01 42 00 00 01"',
    ]);
    expect(linesOf(guide).map(({ back }) => back)).toEqual([null]);
  });
});
