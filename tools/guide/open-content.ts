import { parse } from 'yaml';
import type { Content } from '../compiler/index.ts';
import { compilePack, localesOf, type Compilation, type EditionFile, type Figures } from '../compiler/index.ts';
import { readContent } from '../read-content.ts';
import { readEditionFile } from '../read-edition.ts';
import { Refusal, type Given } from './command.ts';

export interface OpenContent {
  readonly folder: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Reads the content folder that was named. Throws a Refusal when it is not there. */
export function openContent(given: Given): OpenContent {
  const folder = given.value('--content') ?? 'guide-content';
  try {
    return { folder, files: readContent(folder) };
  } catch (error) {
    throw new Refusal(
      `The folder "${folder}" cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
    );
  }
}

/**
 * The edition that is built, where this folder is its content: its roles name things of it. A shape that
 * is wrong is told by the check.
 */
function editionOf(folder: string): EditionFile | null {
  const edition = readEditionFile();
  return (parse(edition.text) as { readonly content?: unknown } | null)?.content === folder ? edition : null;
}

/** The languages of the content, each compiled, with the edition. */
export function compileAll({ folder, files }: OpenContent): readonly (Compilation & { readonly locale: string })[] {
  const edition = editionOf(folder);
  return localesOf(files).map((locale) => ({ locale, ...compilePack(files, locale, edition) }));
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
  const [locale = ''] = localesOf(content.files);
  const { content: pack, issues, figures } = compilePack(content.files, locale);
  if (pack === null)
    throw new Refusal(
      `The content of "${content.folder}" has faults that leave no pack; there are ${issues.length} in all. ` +
        'npm run guide -- check lists them.',
    );
  return { pack, musts: figures.musts, fits: figures.fits };
}
