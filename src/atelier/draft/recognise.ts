import { LineCounter, parse, parseDocument } from 'yaml';
import type { Files, Opened } from './files.ts';

/** Why what was opened is no guide that can be worked on. */
export type NoGuide =
  | { readonly why: 'empty' | 'no-guide' }
  /** a guide, but for these parts */
  | { readonly why: 'half'; readonly missing: readonly GuidePart[] }
  /** written for another version of this program */
  | { readonly why: 'format'; readonly format: string }
  /** its pack does not read as YAML from this line on; the file is named as it lies in what was opened */
  | { readonly why: 'yaml'; readonly file: string; readonly line: number }
  /** its edition takes the words of the screens from a folder that was not opened */
  | { readonly why: 'shared'; readonly folder: string };

/** What a guide is made of, as somebody misses it. */
export type GuidePart = (typeof PARTS)[number]['part'] | (typeof TEXTS)[number];

/** The file of an edition. */
interface EditionText {
  readonly file: string;
  readonly text: string;
}

/** What every guide has, by the files of each part: of all languages, and of the source language. */
const PARTS = [
  { part: 'start', facts: [], words: ['pack.yaml'] },
  { part: 'contacts', facts: ['contacts.yaml'], words: ['contacts.yaml'] },
  { part: 'questions', facts: ['flow.yaml'], words: ['flow.yaml'] },
  { part: 'signs', facts: ['signs.yaml'], words: [] },
  { part: 'sources', facts: ['sources.yaml'], words: [] },
  { part: 'country', facts: ['country.yaml'], words: [] },
] as const;

/** Folders with a file for each text: where one side has some, the other has them too. */
const TEXTS = ['procedures', 'letters'] as const;

/**
 * Finds the guide in what was opened: a content folder, or a whole project with editions/. In: path → text, and the
 * editions that this program knows, of which one is taken where none was opened. Out: the guide, or why there is none.
 */
export function recognise(name: string, all: Files, known: readonly EditionText[] = []): Opened | NoGuide {
  if (all.size === 0) return { why: 'empty' };
  const own = [...all].flatMap(([file, text]) => (/(?:^|\/)editions\/[^/]+\.yaml$/.test(file) ? [{ file, text }] : []));
  const root = findRoot(all, own);
  if (root === null) return { why: 'no-guide' };
  const files = new Map(
    [...all].flatMap(([file, text]) => (file.startsWith(root) ? [[file.slice(root.length), text] as const] : [])),
  );
  const text = files.get('pack.yaml') ?? '';
  const line = brokenLine(text);
  if (line !== null) return { why: 'yaml', file: `${root}pack.yaml`, line };
  const pack = read(text);
  const format = pack['format'];
  if (format !== undefined && format !== FORMAT) return { why: 'format', format: JSON.stringify(format) };
  const missing = missingIn(files, String(pack['source-locale']));
  if (missing.length > 0) return { why: 'half', missing };
  const edition =
    own.find((edition) => folderNamed(all, edition, 'content', isPack) === root) ??
    known.filter(({ text }) => read(text)['id'] === pack['id']).map((edition) => narrow(edition, pack['locales']))[0] ??
    null;
  const shares = edition && read(edition.text)['interface'];
  const shared = edition && sharedBy(edition, all);
  if (typeof shares === 'string' && shared === null) return { why: 'shared', folder: shares };
  return { name, folder: root, files, shared, edition };
}

/** The line on which a text stops being YAML; null where all of it is. */
function brokenLine(text: string): number | null {
  const lines = new LineCounter();
  const [error] = parseDocument(text, { lineCounter: lines, prettyErrors: false }).errors;
  return error === undefined ? null : lines.linePos(error.pos[0]).line;
}

/** An edition that this program knows, in those of its languages that the guide is in: it may have lost one. */
function narrow({ file, text }: EditionText, locales: unknown): EditionText {
  const known = read(text)['locales'];
  if (!Array.isArray(known) || !Array.isArray(locales)) return { file, text };
  const both = known.filter((locale) => locales.includes(locale));
  return { file, text: text.replace(/^locales: .*$/m, `locales: [${both.join(', ')}]`) };
}

/** The parts of which something is not there. */
function missingIn(files: Files, source: string): readonly GuidePart[] {
  const hasSome = (folder: string): boolean => [...files.keys()].some((file) => file.startsWith(`${folder}/`));
  return [
    ...TEXTS.filter((part) => hasSome(part) !== hasSome(`${source}/${part}`)),
    ...PARTS.filter(({ facts, words }) =>
      [...facts, ...words.map((file) => `${source}/${file}`)].some((file) => !files.has(file)),
    ).map(({ part }) => part),
  ];
}

/** The folder whose interface words an edition takes, where it lies beside it. */
function sharedBy(edition: EditionText, all: Files): Files | null {
  const root = folderNamed(all, edition, 'interface', isWords);
  if (root === null) return null;
  return new Map(
    [...all].flatMap(([path, said]) =>
      path.startsWith(root) && isWords(path.slice(root.length)) ? [[path.slice(root.length), said] as const] : [],
    ),
  );
}

/** Files by which a folder is known, by their paths in it. */
const isPack = (path: string): boolean => path === 'pack.yaml';
const isWords = (path: string): boolean => path.endsWith('/interface.yaml');

/** The format of content that this program reads; a guide that names none is of this one. */
const FORMAT = 1;

/** The folder of the content, with its slash: the one that an edition names, else the one that lies least deep. */
function findRoot(all: Files, editions: readonly EditionText[]): string | null {
  for (const edition of editions) {
    const named = folderNamed(all, edition, 'content', isPack);
    if (named !== null) return named;
  }
  const found = [...all]
    .filter(([file, text]) => /(?:^|\/)pack\.yaml$/.test(file) && /^\s*source-locale:/m.test(text))
    .map(([file]) => file.slice(0, -'pack.yaml'.length))
    .toSorted((a, b) => a.split('/').length - b.split('/').length);
  return found[0] ?? null;
}

/**
 * The folder, with its slash, that an edition names under a key: its paths begin at the root of a project, which is one
 * of the folders around it. `isThere`: whether a path in the folder is that of a file by which it is known. Null where
 * it is nowhere.
 */
function folderNamed(
  all: Files,
  { file, text }: EditionText,
  key: string,
  isThere: (path: string) => boolean,
): string | null {
  const named = read(text)[key];
  if (typeof named !== 'string') return null;
  const parts = file.split('/').slice(0, -1);
  const roots = parts.map((_, at) =>
    parts
      .slice(0, parts.length - at - 1)
      .map((part) => `${part}/`)
      .join(''),
  );
  const folders = roots.map((root) => `${root}${named}/`);
  const holds = (folder: string): boolean =>
    [...all.keys()].some((path) => path.startsWith(folder) && isThere(path.slice(folder.length)));
  return folders.find(holds) ?? null;
}

function read(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
