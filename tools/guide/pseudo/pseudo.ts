import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { besideOf, sourceLocaleOf, translations } from '../../compiler/index.ts';
import { FALLBACK, languageOf } from '../../compiler/languages/index.ts';
import { PLURALS } from '../../compiler/read/plurals.ts';
import { CONTENT, Refusal, type Command, type Given, type Terminal } from '../command.ts';
import { openContent } from '../open-content.ts';
import { writeRecord } from '../translated/write-record.ts';
import { createTurn, PSEUDO, type Turn } from './pseudo-words.ts';
import { turnLetter, turnMarkdown, type Headings } from './turn-markdown.ts';
import { turnYaml, type Rules } from './turn-yaml.ts';

export const pseudo: Command = {
  name: 'pseudo',
  usage: '<folder>',
  says:
    `Writes a copy of the content with a second language, ${PSEUDO}, which nobody speaks: ` +
    'longer, from right to left, with other digits. It shows what would break in a translation. ' +
    'The folder is written anew.',
  words: [1, 1],
  options: CONTENT,
  run: runPseudo,
};

function runPseudo(given: Given, { print }: Terminal): number {
  const [folder = ''] = given.words;
  const { files, folder: content } = openContent(given);
  if (files.size === 0 || folder === content) throw new Refusal(`"${content}" cannot be copied to "${folder}".`);
  const all = addPseudo(files);
  rmSync(folder, { recursive: true, force: true });
  for (const [file, text] of all) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  print(`written: ${folder}, ${all.size} files, ${all.size - files.size} of them in ${PSEUDO}`);
  return 0;
}

/** The content with the pseudo-language beside its source. The same content gives the same words. */
export function addPseudo(files: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const source = sourceLocaleOf(files);
  const from = languageOf(source) ?? FALLBACK;
  const headings = { names: listNames(files.get(`${source}/contacts.yaml`)), from, to: languageOf(PSEUDO) ?? FALLBACK };
  const own = [...files].flatMap(([file, text]) =>
    file.startsWith(`${source}/`) ? [{ name: file.slice(source.length + 1), text }] : [],
  );
  const said: string[] = [];
  const listen = (text: string): string => {
    said.push(text);
    return text;
  };
  const listener = Object.assign(listen, { typed: listen, knows: () => false });
  for (const { name, text } of own) turnFile(name, text, listener, source, headings);
  const turn = createTurn(source, listNumbers(files.get('contacts.yaml')), said);
  const words = own.map(
    ({ name, text }) => [`${PSEUDO}/${name}`, turnFile(name, text, turn, source, headings)] as const,
  );
  const manifest = (files.get('pack.yaml') ?? '').replace(/^locales: \[(.*)\]$/m, `locales: [$1, ${PSEUDO}]`);
  const all = new Map([...files, ['pack.yaml', manifest], ...words]);
  const beside = besideOf(PSEUDO, source);
  if (beside === null) return all;
  const known = translations(all, PSEUDO, beside);
  return all.set(`${PSEUDO}/translated.yaml`, writeRecord(known, new Set(known.keys()), false).text);
}

const RULES: Readonly<Record<string, Rules>> = {
  'fits.yaml': { keep: ['after', 'says'] },
  'interface.yaml': { forms: PLURALS, as: 'typed' },
  'search.yaml': { as: 'typed' },
  'queries.yaml': { as: 'typed' },
};

function turnFile(name: string, text: string, turn: Turn, source: string, headings: Headings): string {
  if (name === 'queries.yaml') return turnYaml(keepQueries(text, turn.knows), turn, RULES[name]);
  if (name.startsWith('letters/')) return turnLetter(text, turn, source, headings);
  return name.endsWith('.md')
    ? turnMarkdown(text, turn, source, name.startsWith('pages/') ? headings : { ...headings, names: new Set() })
    : turnYaml(text, turn, RULES[name] ?? {});
}

/** How many words a query has at most: sentences lean on what an analyser knows of its own language. */
const FEW = 3;

/** The short queries without a mistake. */
function keepQueries(text: string, knows: Turn['knows']): string {
  const queries = parse(text) as readonly { readonly query: string }[];
  return stringify(queries.filter(({ query }) => query.split(' ').length <= FEW && knows(query)));
}

/** The digits of every number that a contact has, as it is dialled and as it is shown. */
function listNumbers(contacts = '[]'): ReadonlySet<string> {
  const listed = parse(contacts) as readonly { readonly channels: readonly Readonly<Record<string, string>>[] }[];
  return new Set(
    listed
      .flatMap(({ channels }) => channels)
      .flatMap(({ number = '', shown = '' }) => [number, shown])
      .map((number) => number.replaceAll(/\D/g, ''))
      .filter((digits) => digits !== ''),
  );
}

/** The names of the contacts, as they are typed. */
function listNames(contacts = '{}'): ReadonlySet<string> {
  const words = parse(contacts) as Readonly<Record<string, { readonly name: string }>>;
  return new Set(Object.values(words).map(({ name }) => name.replaceAll('’', "'")));
}
