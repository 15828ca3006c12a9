/** Rises when an app cannot read the files of another one; a file of another format is refused (read-first.ts). */
export const PACK_FORMAT = 12;
