import { cutCore, shorten, type Issue, type WholePack } from '../../src/pack/index.ts';
import { compileTold, type EditionFile } from '../compiler/index.ts';
import { languageOf } from '../compiler/languages/index.ts';
import { readContent } from '../read-content.ts';
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
 * Compiles the content of a locale for an edition; `shared` is the folder whose interface words it takes. Throws with
 * every fault of the source, one per line, when there is any.
 */
export function compileLocale(locale: string, content: string, edition: EditionFile, shared?: string): CompiledPack {
  const { pack, faults, told } = compileTold(readContent(content, shared), locale, edition);
  const show = ({ file, line, code, message, hint }: Issue): string =>
    `${file === edition.file ? file : `${content}/${file}`}:${line} ${code}: ${message} → ${hint}`;
  if (!pack || faults.length > 0) {
    const issues = [...faults, ...told].map(show);
    throw new Error(`the content has ${issues.length} issues\n${issues.join('\n')}`);
  }
  const { first, rest } = cutCore(pack.core);
  return {
    pack,
    told: told.map(show),
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
