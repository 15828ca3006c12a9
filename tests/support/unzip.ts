import { inflateRawSync } from 'node:zlib';

/** The text of one file in a zip archive, read by its local header. */
export function unzip(archive: Buffer, name: string): string {
  for (
    let at = archive.indexOf('PK\u0003\u0004', 0, 'latin1');
    at >= 0;
    at = archive.indexOf('PK\u0003\u0004', at + 4, 'latin1')
  ) {
    const nameLength = archive.readUInt16LE(at + 26);
    const start = at + 30 + nameLength + archive.readUInt16LE(at + 28);
    if (archive.toString('utf8', at + 30, at + 30 + nameLength) === name)
      return inflateRawSync(archive.subarray(start), { finishFlush: 2 }).toString('utf8');
  }
  throw new Error(`the archive has no ${name}`);
}
