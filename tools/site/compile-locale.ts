import { cutCore, shorten, type WholePack } from '../../src/pack/index.ts';
import { compilePack, type EditionFile } from '../compiler/index.ts';
import { languageOf } from '../compiler/languages/index.ts';
import { ContentFaults, sayFault } from '../content-faults.ts';
import { shortHash } from './short-hash.ts';

export interface CompiledPack {
  readonly pack: WholePack;
  /** the phone's own font draws it */
  readonly hasSystemFont: boolean;
  /** its files: where each is inside dist, with its hash, and what it holds */
  readonly first: PackFile;
  readonly core: PackFile;
  readonly texts: PackFile;
  readonly kit: PackFile;
}

export interface PackFile {
  readonly fileName: string;
  readonly json: string;
}

/**
 * Compiles the files of a content folder in one language, for an edition. Throws `ContentFaults` with every issue, when
 * there is any.
 */
export function compileLocale(
  locale: string,
  content: string,
  edition: EditionFile,
  files: ReadonlyMap<string, string>,
): CompiledPack {
  const { pack, issues } = compilePack(files, locale, edition);
  if (!pack || issues.length > 0)
    throw new ContentFaults(
      issues.map((issue) => sayFault(issue, issue.file === edition.file ? edition.file : `${content}/${issue.file}`)),
    );
  const { first, rest } = cutCore(pack.core);
  return {
    pack,
    hasSystemFont: languageOf(locale)?.systemFont === true,
    first: toFile(`first.${locale}`, first),
    core: toFile(`core.${locale}`, rest),
    texts: toFile(`texts.${locale}`, shorten(pack.texts)),
    kit: toFile(`kit.${locale}`, pack.kit),
  };
}

function toFile(name: string, value: unknown): PackFile {
  const json = JSON.stringify(value);
  return { fileName: `assets/${name}.${shortHash(json)}.json`, json };
}
