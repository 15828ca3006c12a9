import type { FileChange, Files, Opened } from './files.ts';

/** Something that was done, in one go. */
export interface Edit {
  /** ISO instant */
  readonly at: string;
  /** who did it, as that person wrote it; empty where nobody said */
  readonly by: string;
  /** what was done: a key of the atelier's words, and what stands in its places */
  readonly what: { readonly key: string; readonly values: Readonly<Record<string, string | number>> };
  /** the address at which it was done, to go back there */
  readonly place: string;
  /** edits of one thing in one go have the same one: typing is one edit */
  readonly go: string | null;
  readonly changes: readonly FileChange[];
}

/** What was opened, and all that was done to it since. Nothing in it changes: each step gives another draft. */
export interface Draft {
  readonly opened: Opened;
  readonly edits: readonly Edit[];
  /** taken back, the last first */
  readonly undone: readonly Edit[];
  /** the files as they stand */
  readonly files: Files;
}

export const startDraft = (opened: Opened): Draft => ({ opened, edits: [], undone: [], files: opened.files });

/** A kept draft, read again. */
export function resumeDraft(opened: Opened, edits: readonly Edit[]): Draft {
  const files = new Map(opened.files);
  for (const { changes } of edits) put(files, changes, 'after');
  return { opened, edits, undone: [], files };
}

/**
 * The draft with one more edit. One of the same `go` as the last is part of it. What changes no file changes nothing:
 * then the same draft comes back.
 */
export function addEdit(draft: Draft, edit: Omit<Edit, 'changes'>, texts: ReadonlyMap<string, string | null>): Draft {
  const changes = [...texts].flatMap(([file, after]): readonly FileChange[] => {
    const before = draft.files.get(file) ?? null;
    return before === after ? [] : [{ file, before, after }];
  });
  if (changes.length === 0) return draft;
  const files = new Map(draft.files);
  put(files, changes, 'after');
  const last = draft.edits.at(-1);
  if (edit.go === null || last?.go !== edit.go)
    return { ...draft, edits: [...draft.edits, { ...edit, changes }], undone: [], files };
  const joined = join(last.changes, changes);
  const rest = draft.edits.slice(0, -1);
  return { ...draft, edits: joined.length === 0 ? rest : [...rest, { ...edit, changes: joined }], undone: [], files };
}

/** Takes the last edit back. */
export function undo(draft: Draft): Draft {
  const last = draft.edits.at(-1);
  if (last === undefined) return draft;
  const files = new Map(draft.files);
  put(files, last.changes, 'before');
  return { ...draft, edits: draft.edits.slice(0, -1), undone: [last, ...draft.undone], files };
}

/** Does again what was taken back last. */
export function redo(draft: Draft): Draft {
  const [next, ...undone] = draft.undone;
  if (next === undefined) return draft;
  const files = new Map(draft.files);
  put(files, next.changes, 'after');
  return { ...draft, edits: [...draft.edits, next], undone, files };
}

/** Every file that is another one than when it was opened, in the order of their paths. */
export function changedFiles({ opened, files }: Pick<Draft, 'opened' | 'files'>): readonly FileChange[] {
  const all = [...new Set([...opened.files.keys(), ...files.keys()])].toSorted();
  return all.flatMap((file): readonly FileChange[] => {
    const [before, after] = [opened.files.get(file) ?? null, files.get(file) ?? null];
    return before === after ? [] : [{ file, before, after }];
  });
}

function put(files: Map<string, string>, changes: readonly FileChange[], side: 'before' | 'after'): void {
  for (const change of changes) {
    const text = change[side];
    if (text === null) files.delete(change.file);
    else files.set(change.file, text);
  }
}

/** Two edits as one: what each file was before the first, and is after the second. */
function join(first: readonly FileChange[], second: readonly FileChange[]): readonly FileChange[] {
  const joined = new Map(first.map((change) => [change.file, change]));
  for (const change of second)
    joined.set(change.file, { ...change, before: (joined.get(change.file) ?? change).before });
  return [...joined.values()].filter(({ before, after }) => before !== after);
}
