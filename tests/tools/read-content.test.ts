import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { compilePack } from '../../tools/compiler/index.ts';
import { readContent } from '../../tools/read-content.ts';
import { shareInterface } from '../../tools/share-interface.ts';

const SHARED = `core:
  home:
    title: Bonjour # waiver: bonjour
    count:
      one: "{{count}} page"
      other: "{{count}} pages"
`;

/** Reads a guide with this interface.yaml, or none, that shares the one above. */
function interfaceWith(own?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'content-'));
  for (const name of ['own', 'shared']) mkdirSync(join(folder, name, 'fr'), { recursive: true });
  writeFileSync(join(folder, 'shared/fr/interface.yaml'), SHARED);
  writeFileSync(join(folder, 'own/pack.yaml'), 'id: own\n');
  if (own !== undefined) writeFileSync(join(folder, 'own/fr/interface.yaml'), own);
  const files = readContent(join(folder, 'own'), join(folder, 'shared'));
  rmSync(folder, { recursive: true });
  return files.get('fr/interface.yaml') ?? '';
}

it('a guide says lines of the interface in its own words, and shares the others', () => {
  const words = interfaceWith('core:\n  home:\n    count: { other: "{{count}} feuilles" }\n');
  expect(parse(words)).toEqual({
    core: { home: { title: 'Bonjour', count: { one: '{{count}} page', other: '{{count}} feuilles' } } },
  });
  expect(words).toContain('# waiver: bonjour');
});

it('a guide without words of its own has those that it shares', () => {
  expect(parse(interfaceWith())).toEqual(parse(SHARED));
});

it('words that are no YAML stay as they are, for the compiler to tell', () => {
  expect(interfaceWith('core: [')).toBe('core: [');
});

it('shared words hold in each language without a note, but for a line that the source alone says in its own words', () => {
  const shared = readContent('guide-content');
  const own = readContent('tests/fixtures/pack/pesten');
  const withoutOne = new Map(own).set(
    'fr/interface.yaml',
    (own.get('fr/interface.yaml') ?? '').replace('    urgentHint: Danger, menaces\n', ''),
  );
  const toTranslate = (files: ReadonlyMap<string, string>) =>
    compilePack(shareInterface(files, shared), 'fr').figures.translation?.toTranslate.map(({ unit, source }) => [
      unit,
      source,
    ]);
  expect(own.get('fr/translated.yaml')).not.toContain('interface/');
  expect(toTranslate(own)).toEqual([]);
  expect(toTranslate(withoutOne)).toEqual([['interface/core.home', 'Gevaar, bedreigd']]);
});
