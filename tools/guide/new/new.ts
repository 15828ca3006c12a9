import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createDraft } from '../../compiler/read/draft.ts';
import { sourceLocaleOf } from '../../compiler/things/locales.ts';
import { readManifest } from '../../compiler/things/manifest.ts';
import type { Made } from '../../compiler/join/kinds.ts';
import { ID_PATTERN } from '../../compiler/read/schema/common.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent } from '../open-content.ts';
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
  usage: `<${Object.keys(KINDS).join('|')}> <id>`,
  says:
    'Writes the skeleton of a new thing, with hints; the check then says what is left to write. ' +
    'A sign is given as <group>/<id>. It overwrites nothing.',
  words: [2, 2],
  options: CONTENT,
  run: runNew,
};

function runNew(given: Given, { print, today }: Terminal): number {
  const [kind = '', id = ''] = given.words;
  const skeleton = Object.hasOwn(KINDS, kind) ? KINDS[kind as keyof typeof KINDS] : undefined;
  if (!skeleton) throw new Refusal(`There is no kind "${kind}". The kinds are: ${Object.keys(KINDS).join(', ')}.`);
  const parts = id.split('/');
  if (parts.length > (kind === 'sign' ? 2 : 1) || !parts.every((part) => ID_PATTERN.test(part)))
    throw new Refusal(`"${id}" is not an id: lower case letters and digits without accents, words joined by hyphens.`);
  const { folder, files } = openContent(given);
  const { value: manifest } = readManifest(createDraft(files, ''));
  const { created, grown } = skeleton({ id, files, manifest, locale: sourceLocaleOf(files), today });
  const standing = [...created.keys()].filter((file) => files.has(file));
  if (standing.length > 0) throw new Refusal(`There already: ${standing.join(', ')}. Nothing was written.`);
  for (const [file, text] of [...created, ...grown]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
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
