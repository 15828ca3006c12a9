import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { preferences, type Preferences } from '../../src/storage/preferences.ts';
import { sourceFiles, withoutComments } from '../support/source-files.ts';

interface Named {
  /** its words in the interface, under `core.settings` */
  readonly words: string;
  /** as the notes call it, which are in English */
  readonly english: string;
}

const SETTINGS: Readonly<Record<Exclude<keyof Preferences, 'kept'>, Named>> = {
  textSize: { words: 'sizeTitle', english: 'text size' },
  theme: { words: 'themeTitle', english: 'theme' },
  discreet: { words: 'discreet', english: 'discreet mode' },
};

/** What else the phone may keep, by the key of its store: as the page names it, and as the notes do. */
const THINGS: Readonly<Record<string, { readonly page: string; readonly english: string }>> = {
  preferences: { page: 'vos réglages', english: 'settings' },
  textSize: { page: 'taille du texte', english: 'text size' },
  local: { page: 'près de chez vous', english: 'département' },
  handOverContacts: { page: 'contacts d’une feuille à remettre', english: 'services that a professional typed' },
  plans: { page: 'votre plan', english: 'answers' },
};

const read = (file: string): string => readFileSync(file, 'utf8').toLowerCase();
const page = read('guide-content/fr/pages/ce-que-ce-guide-garde.md');
const inDetail = read('guide-content/fr/pages/ce-que-ce-guide-garde-en-detail.md');
const note = read('docs/privacy.md');
const readme = read('README.md').split('## privacy')[1] ?? '';

/** The stores that declare that the phone keeps them, with the part that makes them what they are. */
const kept = sourceFiles('src', ['.ts', '.tsx']).flatMap(({ text }) =>
  [...withoutComments(text).matchAll(/\bkey: '(\w+)',(?:(?!\bkey: ')[\s\S])*?\bkeep: 'device'/g)].map(
    ([, key = '']) => key,
  ),
);

describe('what the guide may keep on a phone', () => {
  it.each(Object.keys(preferences.get()).filter((setting) => setting !== 'kept'))(
    'names the setting "%s"',
    (setting) => {
      const named = Object.entries(SETTINGS).find(([name]) => name === setting)?.[1];
      if (!named) throw new Error('a new setting has a name here, on the page of what is kept, and in both notes');
      const { core } = parse(readFileSync('guide-content/fr/interface.yaml', 'utf8')) as {
        readonly core: { readonly settings: Readonly<Record<string, string>> };
      };
      const words = core.settings[named.words];
      expect(words, named.words).toBeTypeOf('string');
      expect(inDetail, 'ce-que-ce-guide-garde-en-detail.md').toContain((words ?? named.words).toLowerCase());
      expect(note, 'docs/privacy.md').toContain(named.english);
      expect(readme, 'README.md, "Privacy"').toContain(named.english);
    },
  );

  it('names every thing that has a place of its own there', () => {
    expect(kept.toSorted()).toEqual(Object.keys(THINGS).toSorted());
    expect(Object.values(THINGS).filter(({ page: words }) => !page.includes(words))).toEqual([]);
    expect(Object.values(THINGS).filter(({ english }) => !note.includes(english))).toEqual([]);
  });
});
