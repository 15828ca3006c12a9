import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDraft } from '../../compiler/read/draft.ts';
import { sourceLocaleOf } from '../../compiler/things/locales.ts';
import { readManifest } from '../../compiler/things/manifest.ts';
import type { Made } from '../../compiler/join/kinds.ts';
import { ID_PATTERN } from '../../compiler/read/schema/common.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { foldersOf } from '../open-content.ts';
import { readContent } from '../../read-content.ts';
import { createEdition } from './edition.ts';
import { letter, locale, page, persona, procedure } from './pages.ts';
import type { Skeleton } from './skeleton.ts';
import { contact, sign, term } from './things.ts';

/** What can be made: things of the table of kinds, and a language. */
const KINDS: Readonly<Record<Made | 'locale', Skeleton>> = {
  procedure,
  contact,
  sign,
  letter,
  page,
  term,
  persona,
  locale,
};

export const create: Command = {
  name: 'new',
  usage: `<${Object.keys(KINDS).join('|')}|edition> <id>`,
  says:
    'Writes the skeleton of a new thing, with hints; the check then says what is left to write. ' +
    'A sign is given as <group>/<id>. An edition is a guide of its own, small and whole, that is built as it is. ' +
    'It overwrites nothing.',
  words: [2, 2],
  options: {
    '--language': {
      value: '<locale>',
      says: 'of an edition: the language that it is written in first; else that of the shared interface',
    },
    '--to': { value: '<folder>', says: 'of an edition: where editions/ and its content go; else this folder' },
    ...CONTENT,
  },
  run: runNew,
};

function runNew(given: Given, { print, today }: Terminal): number {
  const [kind = '', id = ''] = given.words;
  if (kind === 'edition') return newEdition(given, id, { print, today });
  const skeleton = Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : undefined;
  if (!skeleton)
    throw new Refusal(`There is no kind "${kind}". The kinds are: ${Object.keys(KINDS).join(', ')}, edition.`);
  refuseId(id, kind === 'sign' ? 2 : 1);
  // what it shares with another content is not its own to copy
  const { content: folder } = foldersOf(given);
  const files = readOwn(folder);
  const { value: manifest } = readManifest(createDraft(files, ''));
  const { created, grown } = skeleton({ id, files, manifest, locale: sourceLocaleOf(files), today });
  const standing = [...created.keys()].filter((file) => files.has(file));
  if (standing.length > 0) throw new Refusal(`There already: ${standing.join(', ')}. Nothing was written.`);
  writeAll(folder, [...created, ...grown]);
  const say = (what: string, texts: ReadonlyMap<string, string>) =>
    texts.size > 5
      ? [`${what}: ${texts.size} files`]
      : [...texts.keys()].map((file) => `${what}: ${join(folder, file)}`);
  print(
    [...say('written', created), ...say('added to', grown), 'npm run guide -- check says what is left to write.'].join(
      '\n',
    ),
  );
  return 0;
}

/** What every guide begins as, and the content whose interface it shares. */
const TEMPLATE = 'editions/template';
const SHARED = 'guide-content';

function newEdition(given: Given, id: string, { print, today }: Pick<Terminal, 'print' | 'today'>): number {
  refuseId(id, 1);
  const shared = readContent(SHARED);
  const locale = given.value('--language') ?? sourceLocaleOf(shared);
  const files = createEdition({ id, locale, today, template: readContent(TEMPLATE), shared });
  const folder = given.value('--to') ?? '.';
  const standing = [...files.keys()].filter((file) => existsSync(join(folder, file)));
  if (standing.length > 0) throw new Refusal(`There already: ${standing.join(', ')}. Nothing was written.`);
  writeAll(folder, files);
  const edition = `editions/${id}.yaml`;
  print(
    [
      ...[...files.keys()].map((file) => `written: ${join(folder, file)}`),
      `It has no fault, and can be built: REPERES_EDITION=${edition} npm start`,
      `See it while you write: REPERES_EDITION=${edition} npm run dev. docs/tasks/start-a-guide.md says how to go on.`,
    ].join('\n'),
  );
  return 0;
}

function refuseId(id: string, most: number): void {
  const parts = id.split('/');
  if (parts.length > most || !parts.every((part) => ID_PATTERN.test(part)))
    throw new Refusal(`"${id}" is not an id: lower case letters and digits without accents, words joined by hyphens.`);
}

function writeAll(folder: string, files: Iterable<readonly [string, string]>): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

function readOwn(folder: string): ReadonlyMap<string, string> {
  try {
    return readContent(folder);
  } catch (error) {
    throw new Refusal(
      `The folder "${folder}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}
