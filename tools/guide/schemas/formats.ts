import * as v from 'valibot';
import { id } from '../../compiler/read/schema/common.ts';
import { conditionsSchema } from '../../compiler/read/schema/conditions.ts';
import { contactSchema, contactWordsSchema } from '../../compiler/read/schema/contacts.ts';
import { coverageSchema } from '../../compiler/read/schema/coverage.ts';
import { directorySchema } from '../../compiler/read/schema/directory.ts';
import { figureSchema, figureWordsSchema } from '../../compiler/read/schema/figure.ts';
import { fitSchema } from '../../compiler/read/schema/fits.ts';
import { questionSchema, questionWordsSchema } from '../../compiler/read/schema/flow.ts';
import { termWordsSchema } from '../../compiler/read/schema/glossary.ts';
import { letterFieldSchema, letterFieldWordsSchema, letterSchema } from '../../compiler/read/schema/letter.ts';
import { manifestSchema, packWordsSchema, topicWordsSchema } from '../../compiler/read/schema/manifest.ts';
import { mustSchema } from '../../compiler/read/schema/must.ts';
import { newsSchema } from '../../compiler/read/schema/news.ts';
import { personaSchema } from '../../compiler/read/schema/persona.ts';
import { procedureSchema } from '../../compiler/read/schema/procedure.ts';
import { querySchema, searchSchema } from '../../compiler/read/schema/search.ts';
import {
  signGroupSchema,
  signGroupWordsSchema,
  signSchema,
  signWordsSchema,
} from '../../compiler/read/schema/signs.ts';
import { sourceSchema } from '../../compiler/read/schema/sources.ts';

/** A kind of YAML file of the content: where such files stand, and what they must be. */
export interface Format {
  readonly name: string;
  /** a path inside the content folder; * stands for a name, {locale} for a language */
  readonly path: string;
  readonly schema: v.GenericSchema;
}

const byId = (words: v.GenericSchema): v.GenericSchema => v.record(v.string(), words);

/** A list of things with ids, alone in the file or under one key (see `readListFile`). */
const listUnder = (key: string, item: v.GenericSchema): v.GenericSchema =>
  v.union([v.array(item), v.strictObject({ [key]: v.array(item) })]);

const titles = v.record(v.string(), topicWordsSchema);

export const FORMATS: readonly Format[] = [
  { name: 'pack', path: 'pack.yaml', schema: manifestSchema },
  { name: 'flow', path: 'flow.yaml', schema: listUnder('questions', questionSchema) },
  { name: 'conditions', path: 'conditions.yaml', schema: conditionsSchema },
  { name: 'must', path: 'must.yaml', schema: v.array(mustSchema) },
  {
    name: 'signs',
    path: 'signs.yaml',
    schema: listUnder('groups', v.strictObject({ ...signGroupSchema.entries, signs: v.array(signSchema) })),
  },
  { name: 'contacts', path: 'contacts.yaml', schema: listUnder('contacts', contactSchema) },
  { name: 'sources', path: 'sources.yaml', schema: listUnder('sources', sourceSchema) },
  { name: 'glossary', path: 'glossary.yaml', schema: v.array(id) },
  { name: 'letter-fields', path: 'letter-fields.yaml', schema: listUnder('fields', letterFieldSchema) },
  { name: 'coverage', path: 'coverage.yaml', schema: coverageSchema },
  { name: 'procedure', path: 'procedures/*.yaml', schema: procedureSchema },
  { name: 'letter', path: 'letters/*.yaml', schema: letterSchema },
  { name: 'persona', path: 'personas/*.yaml', schema: personaSchema },
  { name: 'figure', path: 'figures/*.yaml', schema: figureSchema },
  { name: 'directory', path: 'directory/directory.yaml', schema: directorySchema },
  {
    name: 'words-pack',
    path: '{locale}/pack.yaml',
    schema: v.strictObject({ ...packWordsSchema.entries, topics: titles, pages: v.optional(titles) }),
  },
  { name: 'words-flow', path: '{locale}/flow.yaml', schema: byId(questionWordsSchema) },
  {
    name: 'words-signs',
    path: '{locale}/signs.yaml',
    schema: v.strictObject({ groups: byId(signGroupWordsSchema), signs: byId(signWordsSchema) }),
  },
  { name: 'words-contacts', path: '{locale}/contacts.yaml', schema: byId(contactWordsSchema) },
  { name: 'words-glossary', path: '{locale}/glossary.yaml', schema: byId(termWordsSchema) },
  { name: 'words-letter-fields', path: '{locale}/letter-fields.yaml', schema: byId(letterFieldWordsSchema) },
  { name: 'words-figure', path: '{locale}/figures/*.yaml', schema: figureWordsSchema },
  { name: 'news', path: '{locale}/news.yaml', schema: newsSchema },
  { name: 'search', path: '{locale}/search.yaml', schema: searchSchema },
  { name: 'fits', path: '{locale}/fits.yaml', schema: v.array(fitSchema) },
  { name: 'queries', path: '{locale}/queries.yaml', schema: v.array(querySchema) },
];

/** The formats that a file of the content has: one, when all is well. */
export function formatsOf(file: string): readonly Format[] {
  return FORMATS.filter(({ path }) =>
    new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+').replaceAll('{locale}', '[a-z]{2,3}')}$`).test(
      file,
    ),
  );
}
