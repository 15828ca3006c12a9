import type { Files } from './files.ts';
import { isOfUse, readTexts, type Unreadable } from './read-zip.ts';

type Found = readonly (readonly [path: string, file: File])[];

/** Folders of a project in which no content lies, and which may be very large. */
const SKIPPED = /^(?:\.|node_modules$|dist|src$|tests$|test-results$)/;

/** Reads the texts of a folder that the person chose, with all that lies in it. Rejects when the browser may not. */
export async function readFolder(folder: FileSystemDirectoryHandle): Promise<Files | Unreadable> {
  return readFiles(await listFiles(folder, ''));
}

/** The same of what an input gave, in browsers that open no folder: the first part of each path is its name. */
export const readList = (list: FileList): Promise<Files | Unreadable> =>
  readFiles(
    [...list].flatMap((file) => {
      const path = file.webkitRelativePath.split('/').slice(1);
      return path.slice(0, -1).some((part) => SKIPPED.test(part)) || !isOfUse(path.join('/'))
        ? []
        : [[path.join('/'), file] as const];
    }),
  );

async function listFiles(folder: FileSystemDirectoryHandle, above: string): Promise<Found> {
  const found: (readonly [string, File])[] = [];
  for await (const entry of folder.values()) {
    const path = `${above}${entry.name}`;
    if (entry.kind === 'directory') {
      if (!SKIPPED.test(entry.name)) found.push(...(await listFiles(entry, `${path}/`)));
    } else if (isOfUse(path)) found.push([path, await entry.getFile()]);
  }
  return found;
}

const readFiles = async (found: Found): Promise<Files | Unreadable> =>
  readTexts(
    await Promise.all(found.map(async ([path, file]) => [path, new Uint8Array(await file.arrayBuffer())] as const)),
  );
