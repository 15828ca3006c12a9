import { cutCore, PACK_FILES, shorten, type Issue, type Part, type WholePack } from '../../src/pack/index.ts';
import { compileTold, type EditionFile } from '../compiler/index.ts';
import { languageOf } from '../compiler/languages/index.ts';
import { ContentFaults, sayFault } from '../content-faults.ts';
import { shortHash } from './short-hash.ts';

/** A pack as the compiler leaves it. */
export interface ToldPack {
  readonly pack: WholePack;
  /** faults of a translation, to be told: what has them is shown in the source language */
  readonly told: readonly string[];
}

/** With its files. */
export interface CompiledPack extends ToldPack, Readonly<Record<Part, PackFile>> {
  /** the phone's own font draws it */
  readonly hasSystemFont: boolean;
}

/** Where it is inside dist, with its hash, and what it holds. */
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
): ToldPack {
  const { pack, faults, told } = compileTold(files, locale, edition);
  const say = (issue: Issue): string =>
    sayFault(issue, issue.file === edition.file ? edition.file : `${content}/${issue.file}`);
  if (!pack || faults.length > 0) throw new ContentFaults([...faults, ...told].map(say));
  return { pack, told: told.map(say) };
}

/** The pack of an edition that is built in these languages, with its files. */
export function withFiles({ pack: whole, told }: ToldPack, locales: readonly string[]): CompiledPack {
  const languages = whole.core.languages.filter(({ locale }) => locales.includes(locale));
  const core = { ...whole.core, languages };
  const pack = { ...whole, core };
  const { locale } = core;
  const { first, rest } = cutCore(core);
  const texts = shorten(pack.texts);
  // one hash for both: what the next question waits for has no other one to carry (decision 0059)
  const together = shortHash(JSON.stringify([texts, pack.search]));
  const values: Readonly<Record<Part, unknown>> = { ...pack, first, core: rest, texts };
  const hashes: Readonly<Partial<Record<Part, string>>> = { texts: together, search: together };
  const files = PACK_FILES.map((part) => [part, toFile(`${part}.${locale}`, values[part], hashes[part])]);
  return {
    pack,
    told,
    hasSystemFont: languageOf(locale)?.systemFont === true,
    ...(Object.fromEntries(files) as Record<Part, PackFile>),
  };
}

function toFile(name: string, value: unknown, hash?: string): PackFile {
  const json = JSON.stringify(value);
  return { fileName: `assets/${name}.${hash ?? shortHash(json)}.json`, json };
}
