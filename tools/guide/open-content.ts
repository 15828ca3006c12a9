import { resolve } from 'node:path';
import { parse } from 'yaml';
import type { Content } from '../compiler/index.ts';
import { compilePack, sourceLocaleOf, type Compilation, type EditionFile, type Figures } from '../compiler/index.ts';
import { readContent } from '../read-content.ts';
import { editionPath, readEditionFile } from '../read-edition.ts';
import { Refusal, type Given } from './command.ts';

export interface OpenContent {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
  /** the edition that is built, where this folder is its content: its roles name things of it */
  readonly edition: EditionFile | null;
}

/** What of the edition that is built says where its content lies. A shape that is wrong is told by the check. */
interface Ground {
  readonly edition: EditionFile;
  readonly content?: string;
  /** the folder whose interface words it shares */
  readonly shared?: string;
}

export interface Folders {
  readonly content: string;
  /** the folder whose interface words it shares: that of the edition, where this is the edition's content */
  readonly shared: string | undefined;
}

/**
 * The content folder that was named, or that of the edition, and what it shares. Throws a Refusal when neither says
 * one.
 */
export function foldersOf(given: Given): Folders {
  const { content, shared } = readGround();
  const folder = given.value('--content') ?? content;
  if (folder === undefined)
    throw new Refusal(`${editionPath()} does not say where its content is. Write "content: <folder>" there.`);
  const isEditions = content !== undefined && resolve(content) === resolve(folder);
  return { content: folder, shared: isEditions ? shared : undefined };
}

/** Reads the content folder that was named, or that of the edition. Throws a Refusal when it is not there. */
export function openContent(given: Given): OpenContent {
  const { content: folder, shared } = foldersOf(given);
  const { edition, content } = readGround();
  const isEditions = content !== undefined && resolve(content) === resolve(folder);
  try {
    return {
      folder,
      files: readContent(folder, shared),
      edition: isEditions ? edition : null,
    };
  } catch (error) {
    throw new Refusal(`The folder "${folder}" cannot be read: ${messageOf(error)}.`);
  }
}

function readGround(): Ground {
  try {
    const edition = readEditionFile();
    const value = (parse(edition.text) ?? {}) as { readonly content?: unknown; readonly interface?: unknown };
    const { content, interface: shared } = value;
    return {
      edition,
      ...(typeof content === 'string' ? { content } : {}),
      ...(typeof shared === 'string' ? { shared } : {}),
    };
  } catch (error) {
    throw new Refusal(`The edition "${editionPath()}" cannot be read: ${messageOf(error)}.`);
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** Each of these languages compiled, with the edition. `note`: is told which one is being read. */
export function compileAll(
  { files, edition }: OpenContent,
  locales: readonly string[],
  note: (what: string) => void,
): readonly (Compilation & { readonly locale: string })[] {
  const all = locales.map((locale, at) => {
    note(`Reading ${locale} (${at + 1} of ${locales.length}) …`);
    return { locale, ...compilePack(files, locale, edition) };
  });
  note('');
  return all;
}

/**
 * The pack in the source language, and what its content demands of every plan and of its words. Throws a Refusal when
 * the content has faults that leave none.
 */
export function openPack(content: OpenContent): {
  readonly pack: Content;
  readonly musts: Figures['musts'];
  readonly fits: Figures['fits'];
} {
  const { content: pack, issues, figures } = compilePack(content.files, sourceLocaleOf(content.files));
  if (pack === null)
    throw new Refusal(
      `The content of "${content.folder}" has faults that leave no pack; there are ${issues.length} in all. ` +
        'npm run guide -- check lists them.',
    );
  return { pack, musts: figures.musts, fits: figures.fits };
}
