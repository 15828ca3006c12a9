import { readContent } from '../read-content.ts';
import { editionPath, openEdition, readEditionFile } from '../read-edition.ts';
import type { Edition, EditionFile } from '../compiler/index.ts';

/** An edition as it is built: what it says of itself, and the content that it is made of. */
export interface Guide {
  readonly edition: Edition;
  readonly file: EditionFile;
  /** the folder of the content */
  readonly content: string;
  /** path → text */
  readonly files: ReadonlyMap<string, string>;
}

/**
 * Reads an edition and its content: by default those that are built, which REPERES_EDITION, REPERES_LOCALES and
 * REPERES_CONTENT (other content under the same edition) name. Throws `ContentFaults` where the edition's file has
 * faults.
 */
export function openGuide(path = editionPath(), folder = process.env['REPERES_CONTENT']): Guide {
  const file = readEditionFile(path);
  const edition = openEdition(file);
  const content = folder ?? edition.content;
  return { edition, file, content, files: readContent(content, edition.interface) };
}
