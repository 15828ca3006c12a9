import { describe, expect, it } from 'vitest';
import { lookBeforeWriting, writeInto } from '../../src/atelier/draft/write-folder.ts';

/** A folder in memory, with the parts of a browser's that are used; `files`: path → text. */
function folderOf(files: Map<string, string>, above = ''): FileSystemDirectoryHandle {
  const gone = (): never => {
    throw new DOMException('gone', 'NotFoundError');
  };
  const isFolder = (path: string): boolean => [...files.keys()].some((file) => file.startsWith(`${path}/`));
  return {
    getDirectoryHandle: async (name: string, { create = false } = {}) =>
      create || isFolder(above + name) ? folderOf(files, `${above}${name}/`) : gone(),
    getFileHandle: async (name: string, { create = false } = {}) => {
      const path = above + name;
      if (!files.has(path) && !create) gone();
      return {
        getFile: async () => new Blob([files.get(path) ?? '']),
        createWritable: async () => ({
          write: async (text: string) => void files.set(path, text),
          close: async () => undefined,
        }),
      };
    },
    removeEntry: async (name: string) => void (files.delete(above + name) || gone()),
  } as unknown as FileSystemDirectoryHandle;
}

const change = (file: string, before: string | null, after: string | null) => ({ file, before, after });
const ABOVE = 'guide-content/';

describe('writing into the folder that was opened', () => {
  it('writes what is as it was opened: other, new and gone', async () => {
    const disk = new Map([
      ['guide-content/a.yaml', 'un\n'],
      ['guide-content/fr/parti.md', 'adieu\n'],
    ]);
    const changes = [
      change('a.yaml', 'un\n', 'deux\n'),
      change('fr/pages/neuf.md', null, 'bonjour\n'),
      change('fr/parti.md', 'adieu\n', null),
    ];
    const found = await lookBeforeWriting(folderOf(disk), ABOVE, changes);
    expect(found).toEqual({ write: changes, clashes: [] });
    await writeInto(folderOf(disk), ABOVE, found.write);
    expect([...disk]).toEqual([
      ['guide-content/a.yaml', 'deux\n'],
      ['guide-content/fr/pages/neuf.md', 'bonjour\n'],
    ]);
    expect(await lookBeforeWriting(folderOf(disk), ABOVE, changes)).toEqual({ write: [], clashes: [] });
  });

  it('shows what somebody else changed, and does not count it as to be written', async () => {
    const disk = new Map([['guide-content/a.yaml', 'autre\n']]);
    const changes = [change('a.yaml', 'un\n', 'deux\n'), change('b.yaml', 'x\n', 'y\n')];
    const { write, clashes } = await lookBeforeWriting(folderOf(disk), ABOVE, changes);
    expect(write).toEqual([]);
    expect(clashes.map(({ file, disk: there }) => [file, there])).toEqual([
      ['a.yaml', 'autre\n'],
      ['b.yaml', null],
    ]);
  });

  it('keeps the line breaks of the file that lies there', async () => {
    const disk = new Map([['a.yaml', 'un\r\ndeux\r\n']]);
    const changes = [change('a.yaml', 'un\ndeux\n', 'un\ntrois\n')];
    const { write, clashes } = await lookBeforeWriting(folderOf(disk), '', changes);
    expect(clashes).toEqual([]);
    await writeInto(folderOf(disk), '', write);
    expect(disk.get('a.yaml')).toBe('un\r\ntrois\r\n');
  });

  it('tells when it fails', async () => {
    const folder = {
      getFileHandle: async () => {
        throw new DOMException('no', 'NotAllowedError');
      },
    } as unknown as FileSystemDirectoryHandle;
    await expect(writeInto(folder, '', [change('a.yaml', 'un', 'deux')])).rejects.toThrow('no');
  });
});
