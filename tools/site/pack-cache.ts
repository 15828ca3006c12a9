import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { localesOf, sourceLocaleOf } from '../compiler/index.ts';
import { compileLocale, withFiles, type CompiledPack, type ToldPack } from './compile-locale.ts';
import type { Guide } from './open-guide.ts';

/** Beside the packages: it goes with them, and no release holds it. */
const FOLDER = 'node_modules/.cache/reperes/packs';
/** In milliseconds: a pack that nothing has asked for since is taken out. */
const KEPT_FOR = 7 * 86_400_000;

/** All code that decides what a pack holds. */
const CODE = [
  'tools/compiler',
  'src/engine',
  'src/languages',
  'src/pack',
  'tools/site/compile-locale.ts',
  'tools/site/pack-cache.ts',
  'tools/site/short-hash.ts',
];

let code: string | undefined;

/** A digest of the code as it was loaded, of the packages that it takes, and of Node, whose ICU knows the languages. */
function codeDigest(): string {
  if (code !== undefined) return code;
  const hash = createHash('sha256').update(JSON.stringify(process.versions));
  for (const path of [...CODE.flatMap(listCode), 'package-lock.json'])
    hash.update(JSON.stringify([path, readFileSync(path, 'utf8')]));
  return (code = hash.digest('hex'));
}

function listCode(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const files = readdirSync(path, { recursive: true, encoding: 'utf8' }).map((name) => join(path, name));
  return files.filter((name) => /\.(?:ts|json)$/.test(name)).toSorted();
}

/**
 * What the compiler is given for one language: no words of the others, but for the source, and for the names by which
 * they call themselves. A language that pack.yaml does not list is there, so that this is told.
 */
function filesFor(locale: string, { files }: Guide): ReadonlyMap<string, string> {
  const source = sourceLocaleOf(files);
  const others = localesOf(files).filter((one) => one !== locale && one !== source);
  const isOfAnother = (path: string): boolean =>
    others.some((one) => path.startsWith(`${one}/`) && path !== `${one}/interface.yaml`);
  return new Map([...files].filter(([path]) => !isOfAnother(path)));
}

/** Where a pack is kept: at another place as soon as anything that decides what it holds is another. */
export function placeOf(locale: string, guide: Guide): string {
  const hash = createHash('sha256').update(JSON.stringify([codeDigest(), locale, guide.file, guide.content]));
  for (const file of filesFor(locale, guide)) hash.update(JSON.stringify(file));
  return join(FOLDER, `${locale}-${hash.digest('hex').slice(0, 32)}.json`);
}

/** Whether the pack of a language need not be compiled. */
export const isKept = (locale: string, guide: Guide): boolean => existsSync(placeOf(locale, guide));

/**
 * The pack of a language: from the cache, or compiled now and kept; `anew` compiles it all the same. Throws
 * `ContentFaults`.
 */
export function packOf(locale: string, guide: Guide, anew = false): CompiledPack {
  const place = placeOf(locale, guide);
  const kept = anew ? undefined : takeKept(place);
  const text = kept ?? JSON.stringify(compileLocale(locale, guide.content, guide.file, filesFor(locale, guide)));
  if (kept === undefined) keep(place, text);
  // as it is read from the cache, also when it was not
  return withFiles(JSON.parse(text) as ToldPack, guide.edition.locales);
}

function takeKept(place: string): string | undefined {
  try {
    const text = readFileSync(place, 'utf8');
    utimesSync(place, new Date(), new Date());
    return text;
  } catch {
    // it was never made, or another process has just taken it out
    return undefined;
  }
}

/** Keeps a pack, and takes out what nothing has asked for in a week. */
function keep(place: string, text: string): void {
  mkdirSync(FOLDER, { recursive: true });
  // another process may be writing the same: the last one puts the same text in its place
  const mine = `${place}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(mine, text);
  renameSync(mine, place);
  for (const name of readdirSync(FOLDER)) {
    const path = join(FOLDER, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && Date.now() - mtimeMs > KEPT_FOR) rmSync(path, { force: true });
  }
}
