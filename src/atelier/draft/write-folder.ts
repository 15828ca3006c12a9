import type { FileChange } from './files.ts';

/** A file that somebody else changed meanwhile: on the disk it is neither as it was opened nor as it is here. */
export interface Clash extends FileChange {
  /** as it lies on the disk, with the line breaks of Unix; null: it is gone */
  readonly disk: string | null;
}

/** Files that are to be written, and those that somebody else changed. */
export interface Writing {
  /** what differs on the disk from what is to be there */
  readonly write: readonly FileChange[];
  readonly clashes: readonly Clash[];
}

/** Looks at what lies in the folder that was opened, before anything is written there. */
export async function lookBeforeWriting(
  folder: FileSystemDirectoryHandle,
  above: string,
  changes: readonly FileChange[],
): Promise<Writing> {
  const [write, clashes]: [FileChange[], Clash[]] = [[], []];
  for (const change of changes) {
    const disk = unix(await readText(folder, `${above}${change.file}`));
    if (disk === change.after) continue;
    if (disk === change.before) write.push(change);
    else clashes.push({ ...change, disk });
  }
  return { write, clashes };
}

/** Writes files into the folder that was opened; line breaks stay those of the file that lies there. */
export async function writeInto(
  folder: FileSystemDirectoryHandle,
  above: string,
  changes: readonly FileChange[],
): Promise<void> {
  for (const { file, after } of changes) {
    const path = `${above}${file}`;
    const { parent, name } = await find(folder, path, after !== null);
    if (after === null) {
      await parent?.removeEntry(name).catch(ignoreGone);
      continue;
    }
    if (parent === null) continue;
    const isWindows = (await readText(folder, path))?.includes('\r\n') === true;
    const stream = await (await parent.getFileHandle(name, { create: true })).createWritable();
    await stream.write(isWindows ? after.replaceAll('\n', '\r\n') : after);
    await stream.close();
  }
}

const unix = (text: string | null): string | null => text?.replaceAll('\r\n', '\n') ?? null;

async function readText(folder: FileSystemDirectoryHandle, path: string): Promise<string | null> {
  const { parent, name } = await find(folder, path, false);
  try {
    return (await (await parent?.getFileHandle(name))?.getFile().then((file) => file.text())) ?? null;
  } catch (error) {
    ignoreGone(error);
    return null;
  }
}

/** The folder in which a file lies, and its name there; null where that folder is not there. */
async function find(
  folder: FileSystemDirectoryHandle,
  path: string,
  create: boolean,
): Promise<{ readonly parent: FileSystemDirectoryHandle | null; readonly name: string }> {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  let parent = folder;
  try {
    for (const part of parts) parent = await parent.getDirectoryHandle(part, { create });
  } catch (error) {
    ignoreGone(error);
    return { parent: null, name };
  }
  return { parent, name };
}

/** What is not there needs no reading; everything else is told. */
function ignoreGone(error: unknown): void {
  if (!(error instanceof DOMException) || error.name !== 'NotFoundError') throw error;
}
