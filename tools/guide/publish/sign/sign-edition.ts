import { createHash } from 'node:crypto';
import { checkSignature, KeyFault, writeSignature, type PublicKey, type SecretKey } from './minisign.ts';

/** The list of all files of an edition, in the form that `sha256sum -c` reads. It is what is signed. */
export const EDITION_LIST = 'edition.sha256';
/** The list of what phones store, as the build wrote it: a build that was changed since then is not signed. */
const COPY_LIST = 'copy.sha256';
const SIGNATURE = '.minisig';

/** A folder of a built guide: the names of its files, with `/` between folders, and what stands in one. */
export interface BuiltFolder {
  readonly names: readonly string[];
  readonly read: (name: string) => Buffer;
}

export const sha256 = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** The guide of a language in one file: signed by itself too, since it travels alone. */
const isOneFile = (name: string): boolean => /^guide-[\w-]+\.html$/.test(name);

/** Which files are there, by name, but for the list and the signatures. */
const listed = ({ names }: BuiltFolder): readonly string[] =>
  names.filter((name) => name !== EDITION_LIST && !name.endsWith(SIGNATURE)).toSorted();

/** The hashes of a list by name, as `sha256sum` writes it. */
const readList = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split('\n').flatMap((line) => (line === '' ? [] : [[line.slice(66), line.slice(0, 64)]])));

const differing = (list: ReadonlyMap<string, string>, { names, read }: BuiltFolder): readonly string[] => {
  const there = new Set(names);
  return [...list].flatMap(([name, hash]) =>
    !there.has(name) ? [`${name} is missing.`] : sha256(read(name)) === hash ? [] : [`${name} is not what was listed.`],
  );
};

/**
 * What signing an edition writes, by name: the list of all its files, its signature, and one of each guide in one file.
 * `faults`: why it cannot be signed, a sentence each; then nothing is to be written.
 * `edition` gives the day of the edition, of a folder that is a guide's.
 */
export function signEdition(
  folder: BuiltFolder,
  key: SecretKey,
  edition: () => string,
): { readonly written: ReadonlyMap<string, string>; readonly faults: readonly string[] } {
  if (!folder.names.includes(COPY_LIST))
    return {
      written: new Map(),
      faults: [`It has no ${COPY_LIST}: it is no folder of a built guide (npm run build).`],
    };
  const faults = differing(readList(folder.read(COPY_LIST).toString()), folder);
  if (faults.length > 0) return { written: new Map(), faults };
  const day = edition();
  const list = listed(folder)
    .map((name) => `${sha256(folder.read(name))}  ${name}\n`)
    .join('');
  const sign = (name: string, content: Buffer): readonly [string, string] => [
    `${name}${SIGNATURE}`,
    writeSignature(content, key, `${name}, edition ${day}`),
  ];
  const files = listed(folder).filter(isOneFile);
  const signatures = [sign(EDITION_LIST, Buffer.from(list)), ...files.map((name) => sign(name, folder.read(name)))];
  return { written: new Map([[EDITION_LIST, list], ...signatures]), faults };
}

/**
 * Whether a folder is what was signed: `signed` has the comment of each signature that fits, `faults` a sentence for
 * each file that is unsigned, changed, missing, or not of the list.
 */
export function checkEdition(
  folder: BuiltFolder,
  key: PublicKey,
): { readonly signed: readonly string[]; readonly faults: readonly string[] } {
  const there = new Set(folder.names);
  const signed: string[] = [];
  const faults: string[] = [];
  for (const name of [EDITION_LIST, ...listed(folder).filter(isOneFile)]) {
    if (!there.has(name)) faults.push(`${name} is missing: this edition was not signed.`);
    else if (!there.has(`${name}${SIGNATURE}`)) faults.push(`${name} is not signed: ${name}${SIGNATURE} is missing.`);
    else
      try {
        const signature = folder.read(`${name}${SIGNATURE}`).toString();
        const comment = checkSignature(folder.read(name), signature, key);
        if (comment.startsWith(`${name}, `)) signed.push(comment);
        else faults.push(`${name} has the signature of another file: ${comment}.`);
      } catch (error) {
        if (!(error instanceof KeyFault)) throw error;
        faults.push(`${name} ${error.message}.`);
      }
  }
  if (!there.has(EDITION_LIST)) return { signed, faults };
  const list = readList(folder.read(EDITION_LIST).toString());
  const strange = listed(folder).filter((name) => !list.has(name));
  return {
    signed,
    faults: [...faults, ...differing(list, folder), ...strange.map((name) => `${name} is in no list.`)],
  };
}
