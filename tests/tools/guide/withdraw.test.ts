import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { addSign } from '../../../tools/guide/sign/add-sign.ts';
import { whatHangs } from '../../../tools/guide/withdraw/what-hangs.ts';
import { withdrawProcedure } from '../../../tools/guide/withdraw/withdraw-procedure.ts';
import { editNames } from '../../../tools/guide/withdraw/yaml-edits.ts';
import { good } from '../../compiler/edit-pack.ts';
import { translateFixture } from '../../support/translate-fixture.ts';
import { TWINS, withTwin } from '../../support/twin.ts';

const content = translateFixture(good, 'es');
const after = (changes: ReadonlyMap<string, string | null>, before = content): Map<string, string> => {
  const files = new Map(before);
  for (const [file, text] of changes) {
    if (text === null) files.delete(file);
    else files.set(file, text);
  }
  return files;
};

describe('names in YAML', () => {
  const fate = (value: string) => (value === 'a' ? ('remove' as const) : ('keep' as const));
  it('go from lists in one line and in several, and take an empty list with them', () => {
    expect(editNames('x: [a, b]\ny: [b, a]\nz: [a]\n', fate)).toBe('x: [b]\ny: [b]\n');
    expect(editNames('x:\n  - a # gone\n  - b # stays\n', fate)).toBe('x:\n  - b # stays\n');
    expect(editNames('- { procedure: a, sections: [s] }\n- { procedure: b }\n', fate)).toBe('- { procedure: b }\n');
    expect(editNames('says:\n  a: [mots]\n  b: [mots]\n', fate)).toBe('says:\n  b: [mots]\n');
  });

  it('are replaced where they stand, and stand once in a list', () => {
    const put = (value: string) => (value === 'a' ? { put: 'b' } : ('keep' as const));
    expect(editNames('x: [a, c] # d\n', put)).toBe('x: [b, c] # d\n');
    expect(editNames('x: [a, b]\n', put)).toBe('x: [b]\n');
  });
});

describe('a procedure that goes', () => {
  it('is listed with all that hangs on it', () => {
    const kinds = whatHangs(content, 'couper-l-eau').map(({ what }) => what);
    expect([...new Set(kinds)].toSorted()).toEqual(['families', 'links', 'lists', 'paper', 'search']);
  });

  it('has what led to it lead to the one in its place, in every language', () => {
    const files = after(withdrawProcedure(content, 'couper-l-eau', 'prevenir-l-assurance'));
    expect([...files.keys()].filter((file) => file.includes('couper-l-eau'))).toEqual([]);
    expect(files.get('fr/pages/tout-voir.md')).toContain('[lien](procedure:prevenir-l-assurance)');
    expect(files.get('es/pages/tout-voir.md')).toContain('(procedure:prevenir-l-assurance)');
    expect(files.get('personas/fuite-la-nuit.yaml')).toContain('anywhere: [prevenir-l-assurance]');
    expect(files.get('paper.yaml')).toContain('{ procedure: prevenir-l-assurance, sections: [summary, steps] }');
    const { issues } = compilePack(files, 'fr');
    // what is left is for somebody to decide: a family, and words that people type
    const left = issues.filter(({ code }) => !code.startsWith('persona-') && !/^(?:query|unused|idle)/.test(code));
    expect(left.map(({ file, code, message }) => [file, code, message])).toEqual([]);
  });

  it('leaves no fault where another is its like: letter, promise and the way on from a refusal are the other’s', () => {
    const twins = translateFixture(withTwin(good), 'es');
    const files = after(withdrawProcedure(twins, ...TWINS), twins);
    for (const locale of ['fr', 'es'])
      expect(compilePack(files, locale).issues.map(({ file, code }) => [file, code])).toEqual(
        compilePack(twins, locale).issues.map(({ file, code }) => [file, code]),
      );
    expect(files.get('procedures/declarer-le-sinistre.yaml')).toContain('letters: [declaration]');
    expect(files.get('coverage.yaml')?.match(/procedure:declarer-le-sinistre/g)).toHaveLength(1);
  });

  it('does not have the other lead to itself, and takes a topic with it that was its own alone', () => {
    const files = after(withdrawProcedure(content, 'prevenir-l-assurance', 'appeler-les-secours'));
    const other = files.get('procedures/appeler-les-secours.yaml');
    expect(other).toContain('last-resort: true');
    expect(other).not.toContain('if-refused');
    expect(files.get('fr/procedures/appeler-les-secours.md')).not.toContain('procedure:');
    for (const file of ['pack.yaml', 'fr/pack.yaml', 'es/pack.yaml']) expect(files.get(file)).not.toContain('suites');
    const codes = compilePack(files, 'fr').issues.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['unsafe-no-one-to-reach']));
    expect(codes.filter((code) => /^(?:unused|refusal|missing|covered)/.test(code))).toEqual([]);
  });

  it('leaves words without a link when nothing takes its place, and a translation that still says the same', () => {
    const changes = withdrawProcedure(content, 'couper-l-eau', null);
    const files = after(changes);
    expect(files.get('fr/pages/tout-voir.md')).toContain('un lien et un [mot](term:constat)');
    const stale = compilePack(files, 'es').figures.translation?.toTranslate ?? [];
    expect(stale.map(({ unit, why }) => [unit, why])).toEqual([]);
    expect(changes.get('procedures/couper-l-eau.yaml')).toBeNull();
  });

  it('keeps its published ids, as ids that no edition has any more', () => {
    const published = new Map([...content, ['published.yaml', 'procedures:\n  couper-l-eau: [fermer]\n']]);
    expect(withdrawProcedure(published, 'couper-l-eau', null).get('published.yaml')).toContain(
      'retired: [procedures/couper-l-eau]',
    );
  });

  it('lets the check tell which demand nothing meets any more', () => {
    const files = after(withdrawProcedure(content, 'appeler-les-secours', null));
    const { issues } = compilePack(files, 'fr');
    expect(issues.some(({ file, code }) => file === 'must.yaml' && code === 'unknown-procedure')).toBe(true);
  });

  it('lets a refusal lead on to where it led, and keeps what stands without it', () => {
    const files = new Map([...content, ['procedures/prevenir-l-assurance.yaml', 'if-refused: couper-l-eau\n']]);
    const changes = withdrawProcedure(files, 'prevenir-l-assurance', null);
    expect(changes.get('procedures/appeler-les-secours.yaml')).toContain('if-refused: couper-l-eau');
    // whom a letter comes from is somebody without a procedure too
    const senders = withdrawProcedure(content, 'couper-l-eau', null).get('senders.yaml');
    expect(senders).toBe('- id: assurance\n  picture: paper\n- id: sans-lettre\n');
  });

  it('leaves a letter and a word of the glossary that are called as it is', () => {
    const files = new Map([
      ...content,
      ['glossary.yaml', '- couper-l-eau\n- constat\n'],
      ['fr/glossary.yaml', 'couper-l-eau:\n  says: Fermer.\n'],
      ['letters.yaml', '- letter: couper-l-eau\n'],
    ]);
    const changes = withdrawProcedure(files, 'couper-l-eau', null);
    for (const file of ['glossary.yaml', 'fr/glossary.yaml', 'letters.yaml']) expect(changes.has(file)).toBe(false);
  });

  it('leaves a part of the booklet that holds another, whose words go with the last', () => {
    const part = (...held: readonly string[]): string =>
      `booklet:\n  - id: faire\n    more: procedure:couper-l-eau\n    holds:\n${held
        .map((one) => `      - { procedure: ${one}, sections: [summary] }\n`)
        .join('')}`;
    const words = 'faire:\n  title: Que faire\nautre:\n  title: Autre\n';
    const withdrawn = (paper: string) =>
      withdrawProcedure(new Map([...content, ['paper.yaml', paper], ['fr/paper.yaml', words]]), 'couper-l-eau', null);
    const two = withdrawn(part('couper-l-eau', 'appeler-les-secours'));
    expect(two.get('paper.yaml')).toContain('more: procedure:appeler-les-secours');
    expect(two.has('fr/paper.yaml')).toBe(false);
    expect(withdrawn(part('couper-l-eau')).get('fr/paper.yaml')).toBe('autre:\n  title: Autre\n');
  });

  it('leaves families that expect it as they are, until somebody says that they do so no more', () => {
    const faultsOf = (options: { readonly fromFamilies?: boolean }): readonly string[] =>
      compilePack(after(withdrawProcedure(content, 'couper-l-eau', null, options)), 'fr')
        .issues.filter(({ file }) => file.startsWith('personas/'))
        .map(({ code }) => code);
    expect(faultsOf({})).not.toEqual([]);
    expect(faultsOf({ fromFamilies: true })).toEqual([]);
    const both = withdrawProcedure(content, 'couper-l-eau', 'prevenir-l-assurance', { fromFamilies: true });
    expect(both.get('personas/fuite-la-nuit.yaml')).toContain('holds: { today: [prevenir-l-assurance] }');
  });

  it('is refused when it is not there, or is to take its own place', () => {
    expect(() => withdrawProcedure(content, 'rien', null)).toThrow('no procedure');
    expect(() => withdrawProcedure(content, 'couper-l-eau', 'couper-l-eau')).toThrow('its own place');
  });
});

describe('a new sign', () => {
  const sign = {
    group: 'plafond',
    label: 'Une goutte tombe la nuit',
    also: 'la pluie',
    strength: 'with-others',
    noticed: 'stain',
    sources: ['guide-eau'],
  };
  it('stands in its group with its words, without a fault in the source language', () => {
    const { id, files } = addSign(content, sign);
    expect(id).toBe('une-goutte-tombe-la');
    const { issues, content: guide } = compilePack(after(files), 'fr');
    expect(issues).toEqual([]);
    expect(guide?.signs[0]?.signs.at(-1)?.label).toBe('Une goutte tombe la nuit');
  });

  it('needs words, a source and a group that is there', () => {
    expect(() => addSign(content, { ...sign, label: ' ' })).toThrow('says nothing');
    expect(() => addSign(content, { ...sign, sources: [] })).toThrow('needs a source');
    expect(() => addSign(content, { ...sign, group: 'rien' })).toThrow('no group');
  });
});
