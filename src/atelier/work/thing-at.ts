import type { Files } from '../draft/files.ts';
import type { ThingKind, ThingName } from './protocol.ts';

/** Files that hold many things, each under its id. */
const LISTS: Readonly<Record<string, ThingKind>> = {
  'contacts.yaml': 'contact',
  'signs.yaml': 'sign',
  'glossary.yaml': 'term',
  'flow.yaml': 'question',
  'sources.yaml': 'source',
  'interface.yaml': 'interface',
};

/** Folders with a file for each thing. */
const FOLDERS: Readonly<Record<string, ThingKind>> = {
  procedures: 'procedure',
  letters: 'letter',
  pages: 'page',
  personas: 'family',
};

/** What a line of a file is about. `locales`: the languages, whose folders hold words. */
export function thingAt(files: Files, locales: readonly string[], file: string, line: number): ThingName {
  const [first = '', ...others] = file.split('/');
  const isWords = others.length > 0 && locales.includes(first);
  const name = isWords ? others.join('/') : file;
  const [folder = '', base = ''] = name.split('/');
  const ofFolder = FOLDERS[folder];
  if (ofFolder !== undefined && base !== '') return { kind: ofFolder, id: base.replace(/\.(?:md|yaml)$/, '') };
  const ofList = LISTS[name];
  if (ofList === undefined) return { kind: 'rest', id: name };
  const above = (files.get(file) ?? '').split('\n').slice(0, line).reverse();
  // a list of things names each by `id:`, words name it by their key
  const named = above.map((text) => (isWords ? /^([\w-]+):/ : /^ {0,2}(?:- +)?(?:id: *["']?)([\w-]+)/).exec(text)?.[1]);
  return { kind: ofList, id: named.find((id) => id !== undefined) ?? '' };
}
