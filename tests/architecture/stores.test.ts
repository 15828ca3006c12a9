import { describe, expect, it } from 'vitest';
import { sourceFiles, withoutComments, type SourceFile } from '../support/source-files.ts';

/** Files of storage/ and app/ that make a store of their own, and why nothing of a visit can hide in it. */
const OWN_STORES: Readonly<Record<string, string>> = {
  'src/app/open.ts': 'what there is to show of the guide: the pack, as far as it has come',
  'src/app/translated/facing-store.ts': 'what the guide says in its source language',
  'src/storage/registry.ts':
    'what defineStore gives; whether the tab holds a code; what an update would take, as codes',
  'src/storage/device-store.ts':
    'what defineStore gives for the phone; why it is not kept, and that something was damaged, as codes',
  'src/storage/combine.ts': 'several registered stores read as one',
  'src/storage/vault/held.ts': 'whether the notes are locked: a code',
  'src/storage/vault/patience.ts': 'until when one waits',
};

/** Modules that remember something between two calls, and why it is nothing of a visit. */
const REMEMBERING: Readonly<Record<string, string>> = {
  'src/app/notes/guard.ts': 'what ends the watch over open notes',
  'src/app/notes/journal.ts': 'the last change, so that the next one waits for it',
  'src/app/notes/told-calls.ts': 'the last call that was noted, so that what is typed of it waits for it',
  'src/app/plan/mark-card.ts': 'a timer',
  'src/app/say.ts': 'the language that is spoken with its words, and the languages of letters',
  'src/app/search/use-search.ts': 'the search of the pack, made once',
  'src/app/translated/mark-untranslated.ts': 'the texts of the pack that stand in the source language',
  'src/app/ui/use-late.ts': 'scripts that have come',
  'src/app/ui/update-banner.tsx': 'the script that says what is new in an edition',
  'src/app/ui/update-offer.tsx': 'what a newer edition says otherwise than this one',
  'src/storage/database.ts': 'how many requests another tab holds up',
  'src/storage/device.ts': 'the last request, so that the next one waits for it',
  'src/storage/open-kept.ts': 'whether the database was held against its second copy, and mended from it',
};

// a model is pure: what it lists is no value of a visit
const files = ['src/storage', 'src/app']
  .flatMap((folder) => sourceFiles(folder, ['.ts', '.tsx']))
  .filter(({ path }) => !path.includes('/model/'));
const making = (pattern: RegExp, among: readonly SourceFile[]): readonly string[] =>
  among.filter(({ text }) => pattern.test(withoutComments(text))).map(({ path }) => path);

const STORE = /\bcreateStore\s*[<(]/;
const REMEMBERS = /^(?:export )?(?:let\b|(?:const|var) [^=\n]+= (?:new (?:Map|Set|WeakMap)\b|\[\];))/m;

describe('what a visit holds', () => {
  it('is declared with defineStore, so that nothing can be forgotten by those who forget', () => {
    expect([...making(STORE, files)].sort()).toEqual(Object.keys(OWN_STORES).sort());
  });

  it('hides in no module either', () => {
    expect([...making(REMEMBERS, files)].sort()).toEqual(Object.keys(REMEMBERING).sort());
  });

  it('is caught where it is made by hand', () => {
    const file = (text: string): readonly SourceFile[] => [{ path: 'a.ts', text }];
    expect(making(STORE, file("const notes = createStore<string>('');"))).toEqual(['a.ts']);
    for (const text of [
      'let note: string;',
      'export let note = 1;',
      'const seen: Set<string> = new Set();',
      'const all: string[] = [];',
    ])
      expect(making(REMEMBERS, file(text)), text).toEqual(['a.ts']);
  });
});
