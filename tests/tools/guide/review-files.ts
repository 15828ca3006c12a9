import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { expect, onTestFinished } from 'vitest';
import { compilePack, listReviewable, type Reviewable } from '../../../tools/compiler/index.ts';
import type { Returned } from '../../../tools/guide/review/form/returned.ts';
import { readContent } from '../../../tools/read-content.ts';
import { runGuide } from './run-guide.ts';

/** What can be reviewed in a content folder, as it stands. */
export function reviewableIn(folder: string): readonly Reviewable[] {
  const { content } = compilePack(readContent(folder), 'fr');
  if (content === null) throw new Error(`${folder} leaves no pack`);
  return listReviewable(content);
}

export function reviewableOf(folder: string, kind: string, id: string): Reviewable {
  const found = reviewableIn(folder).find((thing) => thing.kind === kind && thing.id === id);
  if (!found) throw new Error(`${folder} has no ${kind} ${id}`);
  return found;
}

/** What the form of a dossier saves when all is right; `other`: what is not so. */
export const returnedOf = ({ kind, id, digest, statements }: Reviewable, other: Partial<Returned> = {}): Returned => ({
  form: 'guide-review',
  version: 1,
  kind,
  id,
  edition: '2026-11-24',
  of: digest,
  by: 'Camille Essai',
  role: 'avocate',
  on: '2026-11-24',
  reserves: '',
  lacks: '',
  judged: statements.map(() => ({ is: 'right', remark: '' })),
  ...other,
});

/** A folder that is gone when the test is over. */
export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'review-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes what came back: a text as it is, anything else as JSON. */
export function writeReturned(value: unknown): string {
  const path = join(makeFolder(), 'back.json');
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

/** A dossier as a document, without its script running. */
export const openDossier = (path: string) =>
  new new Window().DOMParser().parseFromString(readFileSync(path, 'utf8'), 'text/html');

/** Makes the dossier of one thing. */
export const makeDossier = async (folder: string, word: string, kind = 'procedure') => {
  const out = makeFolder();
  const { code, text } = await runGuide(['review', word, '--content', folder, '--out', out, '--html']);
  expect(text).toContain('HTML');
  expect(code).toBe(0);
  const path = join(out, kind, `${word.replace(/^.*:/, '')}.html`);
  return { path, html: readFileSync(path, 'utf8'), page: openDossier(path) };
};

/** Sends a file back that says this. */
export const take = (folder: string, value: unknown, ...more: readonly string[]) =>
  runGuide(['review', '--take', writeReturned(value), '--content', folder, ...more]);

export const plain = (text: string | null | undefined): string =>
  (text ?? '').replaceAll(/[\s\u00A0\u202F]+/g, ' ').trim();
