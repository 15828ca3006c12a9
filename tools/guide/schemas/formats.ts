import type * as v from 'valibot';
import { editionSchema } from '../../compiler/read/schema/edition.ts';
import { patternOf, type FilePlace } from '../../compiler/read/kind.ts';
import { KINDS } from '../../compiler/join/kinds.ts';

/** A kind of YAML file of the content: where such files stand, and what they must be. */
export interface Format extends FilePlace {
  /** of its schema: of the kind, or of its words where the kind has both */
  readonly name: string;
  readonly title: string;
  readonly schema: v.GenericSchema;
}

/** Every kind of YAML file, from the table of kinds. */
export const FORMATS: readonly Format[] = KINDS.flatMap(({ name, title, structure, words }) => [
  ...formatOf(name, title, structure),
  ...formatOf(structure ? `words-${name}` : name, structure ? `${title}: its words` : title, words),
]);

function formatOf(name: string, title: string, place: FilePlace | undefined): readonly Format[] {
  return place?.schema ? [{ name, title, path: place.path, schema: place.schema }] : [];
}

/** The formats that a file of the content has: one, when all is well. */
export function formatsOf(file: string): readonly Format[] {
  return FORMATS.filter(({ path }) => patternOf(path).test(file));
}

/** The file of an edition, which stands beside the content and names it: its path is from the folder of the project. */
export const EDITION: Format = {
  name: 'edition',
  title: 'An edition: content, languages, name, colours, exit and roles',
  path: 'editions/*.yaml',
  schema: editionSchema,
};
