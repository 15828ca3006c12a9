import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { editionPath, readEditionFile } from '../../../read-edition.ts';
import { Refusal, type Given, type Option, type Terminal } from '../../command.ts';
import { KeyFault, makeKey, nameOf, readPublic, readSecret, writePublic } from './minisign.ts';
import { signingKeyOf } from './signing-key.ts';
import { checkEdition, EDITION_LIST, signEdition, type BuiltFolder } from './sign-edition.ts';

type Print = Terminal['print'];

/** The options of `publish` that sign an edition; with one of them it does that alone. */
export const SIGNING: Readonly<Record<string, Option>> = {
  '--new-key': {
    value: '<file>',
    says: 'makes a key pair of minisign: the secret key, without a password, and <file>.pub',
  },
  '--sign': {
    value: '<secret key>',
    says: 'signs the built folder (dist): a list of all its files, and each guide in one file. A key with a password is not read',
  },
  '--verify': { value: '<public key>', says: 'whether that folder is what was signed: a key, its file, or "edition"' },
};

/** What to do of these, or null. Throws a Refusal, a sentence for the person. */
export function runSigning(given: Given, { print }: Terminal): number | null {
  const [folder = 'dist'] = given.words;
  const [fresh, secret, key] = ['--new-key', '--sign', '--verify'].map((name) => given.value(name));
  if (fresh !== undefined) return writeKey(fresh, print);
  if (secret !== undefined) return signFolder(secret, folder, print);
  if (key !== undefined) return verifyFolder(key, folder, print);
  return null;
}

const keyOfEdition = (): string | undefined => signingKeyOf(readEditionFile());

function writeKey(file: string, print: Print): number {
  for (const one of [file, `${file}.pub`])
    if (existsSync(one)) throw new Refusal(`${one} is there already, and a key is never written over.`);
  const { key, secret, publicText } = makeKey();
  writeFileSync(file, secret, { mode: 0o600, flag: 'wx' });
  writeFileSync(`${file}.pub`, publicText);
  print(`${file}: the secret key. Whoever has it can sign: keep it off every host and out of the repository.`);
  print(`${file}.pub: the public key. In ${editionPath()}, so that "--verify edition" knows it:`);
  print(`signing-key: ${writePublic(key)}`);
  return 0;
}

function signFolder(file: string, folder: string, print: Print): number {
  const key = orRefuse(file, () => readSecret(readText(file)));
  const named = keyOfEdition();
  if (named !== undefined && named !== writePublic(key))
    throw new Refusal(`${editionPath()} names another public key (${named}). Nothing was signed.`);
  const built = openFolder(folder);
  const { written, faults } = signEdition(built, key, () => editionOf(built));
  if (faults.length > 0) throw new Refusal(`"${folder}" cannot be signed:\n${faults.join('\n')}`);
  for (const [name, text] of written) writeFileSync(join(folder, name), text);
  for (const name of written.keys()) print(join(folder, name));
  print(`Signed with ${nameOf(key)}.`);
  if (named === undefined) print(`No key is named yet. In ${editionPath()}: signing-key: ${writePublic(key)}`);
  print(`To check it: minisign -Vm ${EDITION_LIST} -P ${writePublic(key)} && sha256sum -c ${EDITION_LIST}`);
  return 0;
}

function verifyFolder(asked: string, folder: string, print: Print): number {
  const said = asked === 'edition' ? keyOfEdition() : existsSync(asked) ? readText(asked) : asked;
  if (said === undefined) throw new Refusal(`${editionPath()} names no public key ("signing-key").`);
  const key = orRefuse(asked, () => readPublic(said));
  const { signed, faults } = checkEdition(openFolder(folder), key);
  for (const comment of signed) print(`signed: ${comment}`);
  for (const fault of faults) print(fault);
  print(faults.length === 0 ? `"${folder}" is what was signed with ${nameOf(key)}.` : `${faults.length} faults.`);
  return faults.length === 0 ? 0 : 1;
}

function orRefuse<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof KeyFault) throw new Refusal(`"${file}" ${error.message}.`);
    throw error;
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Refusal(`"${file}" cannot be read.`);
  }
}

function openFolder(folder: string): BuiltFolder {
  if (!existsSync(folder)) throw new Refusal(`There is no folder "${folder}". npm run build makes one.`);
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'));
  return { names, read: (name) => readFileSync(join(folder, name)) };
}

/** The day of the edition that a folder is of, by the first part of its pack. */
function editionOf({ names, read }: BuiltFolder): string {
  const first = names.find((name) => /^assets\/first\..*\.json$/.test(name));
  if (first === undefined) throw new Refusal('The folder has no pack of a guide. npm run build makes one.');
  return (JSON.parse(read(first).toString()) as { readonly edition: string }).edition;
}
