import { describe, expect, it } from 'vitest';
import { compilePack } from '../../../tools/compiler/index.ts';
import { addSign } from '../../../tools/guide/sign/add-sign.ts';
import { whatHangs } from '../../../tools/guide/withdraw/what-hangs.ts';
import { withdrawProcedure } from '../../../tools/guide/withdraw/withdraw-procedure.ts';
import { editNames } from '../../../tools/guide/withdraw/yaml-edits.ts';
import { readContent } from '../../../tools/read-content.ts';

const content = readContent('guide-content');
const after = (changes: ReadonlyMap<string, string | null>): Map<string, string> => {
  const files = new Map(content);
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
  it('leaves no fault when another takes its place, but where families or words expected its own', () => {
    const hanging = whatHangs(content, 'groupe-de-parents');
    expect(hanging.length).toBeGreaterThan(5);
    const files = after(withdrawProcedure(content, 'groupe-de-parents', 'prendre-soin-de-vous'));
    expect([...files.keys()].filter((file) => file.includes('/groupe-de-parents.'))).toEqual([]);
    const { issues } = compilePack(files, 'fr');
    expect(
      issues.map(({ code }) => code).filter((code) => !code.startsWith('persona-') && code !== 'query-unmet'),
    ).toEqual([]);
    expect(files.get('published.yaml')).toContain('procedures/groupe-de-parents');
  });

  it('tells what breaks when nothing takes its place', () => {
    const files = after(withdrawProcedure(content, 'signaler-la-disparition', null));
    const { issues } = compilePack(files, 'fr');
    expect(issues.some(({ file }) => file === 'must.yaml')).toBe(true);
  });

  it('is refused when it is not there', () => {
    expect(() => withdrawProcedure(content, 'rien', null)).toThrow('no procedure');
  });
});

describe('a new sign', () => {
  const sign = {
    group: 'absences',
    label: 'Dort chez des inconnus',
    also: 'une fête, un ami récent',
    strength: 'with-others',
    noticed: 'changes',
    sources: ['116-vibration'],
  };
  it('stands in its group with its words, without a fault in the source language', () => {
    const { id, files } = addSign(content, sign);
    expect(id).toBe('dort-chez-des-inconnus');
    const { issues, content: guide } = compilePack(after(files), 'fr');
    expect(issues).toEqual([]);
    expect(guide?.signs.find((group) => group.id === 'absences')?.signs.at(-1)?.label).toBe('Dort chez des inconnus');
  });

  it('needs words, a source and a group that is there', () => {
    expect(() => addSign(content, { ...sign, label: ' ' })).toThrow('says nothing');
    expect(() => addSign(content, { ...sign, sources: [] })).toThrow('needs a source');
    expect(() => addSign(content, { ...sign, group: 'rien' })).toThrow('no group');
  });
});
