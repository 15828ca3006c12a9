import { strToU8, zipSync } from 'fflate';
import { changedFiles, type Draft } from '../draft/draft.ts';

/** A file to download. */
export interface Download {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => strToU8(text) as Uint8Array<ArrayBuffer>;

const zipOf = (name: string, files: Readonly<Record<string, Uint8Array>>): Download => ({
  name,
  type: 'application/zip',
  bytes: zipSync(files) as Uint8Array<ArrayBuffer>,
});

/** The files that changed, at the paths at which they were opened; no zip takes away what is gone, so it is listed. */
export function changedZip(draft: Draft, name: string, listOfGone: string): Download {
  const { folder } = draft.opened;
  const changes = changedFiles(draft);
  const gone = changes.filter(({ after }) => after === null).map(({ file }) => `${folder}${file}\n`);
  const here = changes.flatMap(({ file, after }) =>
    after === null ? [] : [[`${folder}${file}`, bytesOf(after)] as const],
  );
  return zipOf(name, {
    ...Object.fromEntries(here),
    ...(gone.length > 0 ? { [listOfGone]: bytesOf(gone.join('')) } : {}),
  });
}

/** The whole guide with its changes, which the atelier opens again; with its edition, where one was opened. */
export function wholeZip({ opened, files }: Draft, name: string): Download {
  const { folder, edition } = opened;
  const own = edition !== null && folder !== '' ? { [edition.file]: bytesOf(edition.text) } : {};
  return zipOf(name, {
    ...own,
    ...Object.fromEntries([...files].map(([file, text]) => [`${folder}${file}`, bytesOf(text)])),
  });
}

export const textFile = (name: string, type: string, text: string): Download => ({ name, type, bytes: bytesOf(text) });

/** All of them in one. */
export const together = (name: string, all: readonly Download[]): Download =>
  zipOf(name, Object.fromEntries(all.map((one) => [one.name, one.bytes])));

/** Has the browser save a file. */
export function save({ name, type, bytes }: Download): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // the browser reads it after the tap
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
