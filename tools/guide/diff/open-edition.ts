import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readCore, readFirst, readKit, readSearch, readTexts } from '../../../src/pack/index.ts';
import { compilePack, contentOf, sourceLocaleOf, type Content } from '../../compiler/index.ts';
import { isContentFile } from '../../content-files.ts';
import { readContent } from '../../read-content.ts';
import { shareInterface } from '../../share-interface.ts';
import { Refusal } from '../command.ts';
import type { Folders } from '../open-content.ts';
import type { Edition } from './edition-difference.ts';

/**
 * Opens an edition: a compiled `core.*.json`, a content folder, or a git revision of the folder `content`, with the
 * interface words that it shares. Throws a Refusal when it is none.
 */
export function openEdition(name: string, { content, shared }: Folders): Edition {
  const kind = statSync(name, { throwIfNoEntry: false });
  if (kind?.isFile()) return { name, pack: openJson(name) };
  const files = kind?.isDirectory() ? readContent(name, shared) : readShared(name, content, shared);
  return { name, pack: compileSource(name, files, content) };
}

/** The content in a revision. Where that revision shared nothing yet, the interface words that are shared today. */
function readShared(revision: string, content: string, shared: string | undefined): ReadonlyMap<string, string> {
  const files = readRevision(revision, content);
  if (files === null) throw new Refusal(`The revision "${revision}" has no folder "${basename(resolve(content))}".`);
  if (shared === undefined) return files;
  return shareInterface(files, readRevision(revision, shared) ?? readContent(shared));
}

/**
 * A built pack lies in five files side by side, and is named by its core; one that was written whole,
 * `{ core, texts, kit }`, is read as it is.
 */
function openJson(name: string): Content {
  const value = parseFile(name);
  const written = isWhole(value) ? value : null;
  const beside = (part: string): readonly unknown[] =>
    readdirSync(dirname(name))
      .filter((file) => file.startsWith(`${part}.`) && file.endsWith('.json'))
      .map((file) => parseFile(join(dirname(name), file)));
  const firsts = written ? [written.core] : beside('first');
  const core = firsts
    .map((candidate) => readFirst(candidate))
    .flatMap((read) => (read.ok ? [readCore(read.first, written ? written.core : value)] : []))
    .find((candidate) => candidate !== null);
  if (!core) throw new Refusal(`"${name}" is not a pack that this version reads, or its first file is not beside it.`);
  const candidates = written ? [written.texts] : beside('texts');
  const texts = candidates.map((candidate) => readTexts(core, candidate)).find((candidate) => candidate !== null);
  if (!texts)
    throw new Refusal(
      `"${name}" is the core of a pack, and its texts, texts.${core.locale}.<hash>.json of the same edition, ` +
        'are not beside it.',
    );
  // editions from before the kit have none
  const kits = written ? [written.kit] : beside('kit');
  const kit = kits.map((candidate) => readKit(core, candidate)).find((candidate) => candidate !== null);
  const words = written ? [written.search] : beside('search');
  const search = words.map((candidate) => readSearch(core, candidate)).find((candidate) => candidate !== null);
  return contentOf({ core, texts, ...(kit ? { kit } : {}), ...(search ? { search } : {}) });
}

interface Written {
  readonly core: unknown;
  readonly texts: unknown;
  readonly kit?: unknown;
  readonly search?: unknown;
}

const isWhole = (value: unknown): value is Written =>
  typeof value === 'object' && value !== null && 'core' in value && 'texts' in value;

function parseFile(name: string): unknown {
  try {
    return JSON.parse(readFileSync(name, 'utf8'));
  } catch {
    throw new Refusal(`"${name}" is not JSON. A compiled pack is a file such as dist/assets/core.fr.<hash>.json.`);
  }
}

function compileSource(name: string, files: ReadonlyMap<string, string>, folder: string): Content {
  const locale = sourceLocaleOf(files);
  const { content, issues } = compilePack(withInterface(files, locale, folder), locale);
  if (content) return content;
  const [first] = issues;
  throw new Refusal(
    `The content of "${name}" leaves no pack: ${issues.length} faults, ` +
      `the first in ${first?.file ?? '?'}:${first?.line ?? 1}: ${first?.message ?? ''}`,
  );
}

/**
 * An edition from before the interface's words were content had them in its code: those of the content folder
 * stand in, and none has changed.
 */
function withInterface(
  files: ReadonlyMap<string, string>,
  locale: string,
  folder: string,
): ReadonlyMap<string, string> {
  const file = `${locale}/interface.yaml`;
  const path = join(folder, file);
  return files.has(file) || !existsSync(path) ? files : new Map([...files, [file, readFileSync(path, 'utf8')]]);
}

/** A content folder as it was in a revision, in one go; null where the revision has none. */
function readRevision(revision: string, content: string): ReadonlyMap<string, string> | null {
  const folder = basename(resolve(content));
  const git = (words: readonly string[], input?: string) => runGit(dirname(resolve(content)), words, input);
  const listed = git(['ls-tree', '-r', '-z', '--end-of-options', revision, '--', `${folder}/`]);
  if (listed === null) throw new Refusal(`"${revision}" is no file, no folder and no revision of git.`);
  const entries = listed
    .toString('utf8')
    .split('\0')
    .flatMap((entry): readonly { path: string; hash: string }[] => {
      const [, hash = '', path = ''] = /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(entry) ?? [];
      const inside = path.slice(folder.length + 1);
      return isContentFile(inside) ? [{ path: inside, hash }] : [];
    });
  if (entries.length === 0) return null;
  const texts = splitBlobs(
    git(['cat-file', '--batch'], entries.map(({ hash }) => `${hash}\n`).join('')) ?? Buffer.alloc(0),
    entries.length,
  );
  return new Map(entries.map(({ path }, index) => [path, (texts[index] ?? '').replaceAll('\r\n', '\n')]));
}

/** `git cat-file --batch` writes a head that ends with the length, the text and a line break, for each. */
function splitBlobs(out: Buffer, count: number): readonly string[] {
  let at = 0;
  return Array.from({ length: count }, () => {
    const start = out.indexOf('\n', at) + 1;
    const length = Number(out.subarray(at, start).toString('utf8').split(' ')[2]);
    at = start + length + 1;
    return out.subarray(start, start + length).toString('utf8');
  });
}

/** Null when git is not there, or does not know what is asked. */
function runGit(cwd: string, words: readonly string[], input: string | undefined): Buffer | null {
  try {
    return execFileSync('git', words, { cwd, input, maxBuffer: 2 ** 28, stdio: ['pipe', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}
