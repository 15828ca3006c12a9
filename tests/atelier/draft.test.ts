import { describe, expect, it } from 'vitest';
import {
  addEdit,
  changedFiles,
  redo,
  resumeDraft,
  startDraft,
  undo,
  type Draft,
} from '../../src/atelier/draft/draft.ts';
import type { Opened } from '../../src/atelier/draft/files.ts';

const opened: Opened = {
  name: 'guide.zip',
  folder: 'guide-content/',
  shared: null,
  files: new Map([
    ['a.yaml', 'un'],
    ['b.yaml', 'deux'],
  ]),
  edition: null,
};

const edit = { at: '2026-11-30T10:00:00Z', by: '', what: { key: 'k', values: {} }, place: '#/text', go: null };
const write = (draft: Draft, file: string, text: string | null, go: string | null = null): Draft =>
  addEdit(draft, { ...edit, go }, new Map([[file, text]]));

describe('a draft', () => {
  it('keeps what was opened, and knows what changed since', () => {
    const draft = write(write(startDraft(opened), 'a.yaml', 'autre'), 'c.yaml', 'neuf');
    expect(draft.files.get('a.yaml')).toBe('autre');
    expect(opened.files.get('a.yaml')).toBe('un');
    expect(changedFiles(draft)).toEqual([
      { file: 'a.yaml', before: 'un', after: 'autre' },
      { file: 'c.yaml', before: null, after: 'neuf' },
    ]);
  });

  it('is the same draft where nothing is other', () => {
    const draft = startDraft(opened);
    expect(write(draft, 'a.yaml', 'un')).toBe(draft);
    expect(write(draft, 'nothing.yaml', null)).toBe(draft);
  });

  it('takes 200 edits back to the beginning, and does them again', () => {
    let draft = startDraft(opened);
    for (let at = 0; at < 200; at += 1) draft = write(draft, at % 2 ? 'a.yaml' : 'b.yaml', `texte ${at}`);
    const last = draft.files;
    for (let at = 0; at < 200; at += 1) draft = undo(draft);
    expect(draft.files).toEqual(opened.files);
    expect(changedFiles(draft)).toEqual([]);
    expect(undo(draft)).toBe(draft);
    for (let at = 0; at < 200; at += 1) draft = redo(draft);
    expect(draft.files).toEqual(last);
    expect(redo(draft)).toBe(draft);
  });

  it('brings back a file that was taken away', () => {
    const gone = write(startDraft(opened), 'b.yaml', null);
    expect(gone.files.has('b.yaml')).toBe(false);
    expect(undo(gone).files.get('b.yaml')).toBe('deux');
  });

  it('holds what is typed in one go as one edit, and none where it ends as it began', () => {
    const typed = write(write(startDraft(opened), 'a.yaml', 'u', 'line 1'), 'a.yaml', 'uni', 'line 1');
    expect(typed.edits).toHaveLength(1);
    expect(typed.edits[0]?.changes).toEqual([{ file: 'a.yaml', before: 'un', after: 'uni' }]);
    expect(write(typed, 'a.yaml', 'un', 'line 1').edits).toEqual([]);
    expect(write(typed, 'a.yaml', 'unie', 'line 2').edits).toHaveLength(2);
  });

  it('forgets what was taken back once something else is done', () => {
    const other = write(undo(write(startDraft(opened), 'a.yaml', 'x')), 'b.yaml', 'y');
    expect(other.undone).toEqual([]);
  });

  it('is the same when it was kept and is read again', () => {
    const draft = write(write(startDraft(opened), 'a.yaml', 'x'), 'b.yaml', null);
    const again = resumeDraft(opened, draft.edits);
    expect(again.files).toEqual(draft.files);
    expect(undo(undo(again)).files).toEqual(opened.files);
  });
});
