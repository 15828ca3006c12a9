import { cutCore, shorten, type Issue, type WholePack } from '../../src/pack/index.ts';
import { compileTold, type EditionFile } from '../compiler/index.ts';
import { languageOf } from '../compiler/languages/index.ts';
import { ContentFaults, sayFault } from '../content-faults.ts';
import { shortHash } from './short-hash.ts';

export interface CompiledPack {
  readonly pack: WholePack;
  /** faults of a translation, to be told: what has them is shown in the source language */
  readonly told: readonly string[];
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
 * Compiles the files of a content folder in one language, for an edition. Throws `ContentFaults` with every fault of
 * the source, when there is any.
 */
export function compileLocale(
  locale: string,
  content: string,
  edition: EditionFile,
  files: ReadonlyMap<string, string>,
): CompiledPack {
  const { pack, faults, told } = compileTold(files, locale, edition);
  const say = (issue: Issue): string =>
    sayFault(issue, issue.file === edition.file ? edition.file : `${content}/${issue.file}`);
  if (!pack || faults.length > 0) throw new ContentFaults([...faults, ...told].map(say));
  const { first, rest } = cutCore(pack.core);
  return {
    pack,
    told: told.map(say),
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
