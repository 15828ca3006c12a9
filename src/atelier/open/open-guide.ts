import { editions } from 'virtual:editions';
import type { Files } from '../draft/files.ts';
import { readFolder, readList } from '../draft/read-folder.ts';
import { readZip, type Unreadable } from '../draft/read-zip.ts';
import { recognise } from '../draft/recognise.ts';
import { begin, close, current, resume } from '../draft/session.ts';
import { go, place } from '../place.ts';
import { t, type Values } from '../say.ts';
import { openWork } from '../work/work.ts';

/** Why nothing was opened: the end of a key of the words, and what stands in its places. */
export interface OpenFailure {
  readonly why: string;
  readonly values?: Values;
}

/** Opens what was read. Out: why it cannot be; null when it is open. */
async function openFiles(
  name: string,
  files: Files | Unreadable,
  handle: FileSystemDirectoryHandle | null,
): Promise<OpenFailure | null> {
  if ('why' in files) return { why: files.why, values: { name: files.name ?? name } };
  const opened = recognise(name, files, editions);
  if ('why' in opened) {
    if (opened.why === 'half')
      return { why: 'half', values: { missing: opened.missing.map((part) => t(`open.part.${part}`)).join(', ') } };
    const { why, ...values } = opened;
    return { why, values };
  }
  await begin(opened, handle);
  return start();
}

async function start(isResumed = false): Promise<OpenFailure | null> {
  const session = current.get();
  if (session === null) return { why: 'gone' };
  // at once: whoever goes somewhere while the guide is read stays there
  if (!isResumed || place.get().length === 0) go('home');
  try {
    await openWork(session.draft);
  } catch {
    await close(false);
    return { why: 'broken' };
  }
  return null;
}

export async function fromZip(file: File): Promise<OpenFailure | null> {
  return openFiles(file.name, await readZip(new Uint8Array(await file.arrayBuffer())), null);
}

/** Has the person choose a folder. To be called from a tap. */
export async function fromFolder(): Promise<OpenFailure | null> {
  const choose = (window as unknown as { showDirectoryPicker: () => Promise<FileSystemDirectoryHandle> })
    .showDirectoryPicker;
  try {
    const folder = await choose.call(window);
    return await openFiles(folder.name, await readFolder(folder), folder);
  } catch (error) {
    // closed without a choice
    if (error instanceof DOMException && error.name === 'AbortError') return null;
    return { why: 'refused' };
  }
}

export async function fromList(list: FileList): Promise<OpenFailure | null> {
  const name = list[0]?.webkitRelativePath.split('/')[0] ?? '';
  return openFiles(name, await readList(list), null);
}

/** What was dropped: a folder where the browser gives one, or a zip. Out: what opens it; null where it is neither. */
export function dropped(transfer: DataTransfer): (() => Promise<OpenFailure | null>) | null {
  const [item] = transfer.items;
  const [file] = transfer.files;
  if (item === undefined) return null;
  const asHandle = (item as unknown as { getAsFileSystemHandle?: () => Promise<FileSystemHandle | null> })
    .getAsFileSystemHandle;
  const handle = asHandle?.call(item) ?? Promise.resolve(null);
  return async () => {
    const found = await handle;
    if (found?.kind === 'directory') {
      const folder = found as FileSystemDirectoryHandle;
      return openFiles(folder.name, await readFolder(folder), folder);
    }
    return file === undefined ? { why: 'refused' } : fromZip(file);
  };
}

/** Goes on with the kept draft. */
export const goOn = async (): Promise<OpenFailure | null> => ((await resume()) ? start(true) : { why: 'gone' });
