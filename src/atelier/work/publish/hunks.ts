import { structuredPatch, type StructuredPatch } from 'diff';
import type { FileChange, Files } from '../../draft/files.ts';
import type { ThingKind, ThingName } from '../protocol.ts';
import { thingAt } from '../thing-at.ts';

/** Which thing a unit of a list of records is: `contacts/acpe`. */
const UNITS: Readonly<Record<string, ThingKind>> = {
  contacts: 'contact',
  procedures: 'procedure',
  letters: 'letter',
  pages: 'page',
  signs: 'sign',
  glossary: 'term',
  flow: 'question',
  interface: 'interface',
  sources: 'source',
};

/** Some lines of a file that are other than when the guide was opened, and the things that they are about. */
export interface Hunk {
  readonly at: StructuredPatch['hunks'][number];
  readonly things: readonly ThingName[];
  /** lines that are new or other */
  readonly lines: number;
}

/** A file that changed. `hunks` lead from the text as it stands back to the text as it was opened. */
export interface ChangedFile extends FileChange {
  /** the language whose words it holds; null: none alone */
  readonly locale: string | null;
  readonly hunks: readonly Hunk[];
}

/** What changed, file by file, and what each change is about. */
export function findHunks(opened: Files, files: Files, locales: readonly string[]): readonly ChangedFile[] {
  const paths = [...new Set([...opened.keys(), ...files.keys()])].toSorted();
  return paths.flatMap((file): readonly ChangedFile[] => {
    const [before, after] = [opened.get(file) ?? null, files.get(file) ?? null];
    if (before === after) return [];
    const [first = ''] = file.split('/');
    const { hunks } = structuredPatch(file, file, after ?? '', before ?? '', '', '', { context: 0 });
    return [
      {
        file,
        before,
        after,
        locale: locales.includes(first) ? first : null,
        hunks: hunks.map((at) => ({
          at,
          things: thingsIn(at, file, { opened, files, locales }),
          lines: Math.max(at.oldLines, at.newLines),
        })),
      },
    ];
  });
}

export const keyOf = ({ kind, id }: ThingName): string => `${kind}:${id}`;

interface Versions {
  readonly opened: Files;
  readonly files: Files;
  readonly locales: readonly string[];
}

/** The things of every line of a hunk, on both sides. */
function thingsIn(at: Hunk['at'], file: string, { opened, files, locales }: Versions): readonly ThingName[] {
  const side = (texts: Files, start: number, count: number): readonly ThingName[] => {
    const lines = (texts.get(file) ?? '').split('\n');
    return Array.from({ length: count }, (_, more) => start + more)
      .filter((line) => (lines[line - 1] ?? '').trim() !== '')
      .map((line) => unitAt(lines, file, line) ?? thingAt(texts, locales, file, line));
  };
  const all = [...side(files, at.oldStart, at.oldLines), ...side(opened, at.newStart, at.newLines)];
  const named = all.filter(({ id }) => id !== '');
  const found = named.length > 0 ? named : [{ kind: 'rest' as const, id: file }];
  return [...new Map(found.map((thing) => [keyOf(thing), thing])).values()];
}

/** What a line of a translation's records is about; null: it is no such line. */
function unitAt(lines: readonly string[], file: string, line: number): ThingName | null {
  if (!file.endsWith('/translated.yaml')) return null;
  for (let at = line; at > 0; at -= 1) {
    const [, list = '', id = ''] = /^([a-z-]+)\/([\w-]+)/.exec(lines[at - 1] ?? '') ?? [];
    const kind = UNITS[list];
    if (kind !== undefined) return { kind, id };
  }
  return null;
}
