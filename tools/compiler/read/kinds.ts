import * as v from 'valibot';
import type { ContentKind, Named } from './kind.ts';
import { LOCALE } from './locale.ts';
import { id } from './schema/common.ts';
import { conditionsSchema } from './schema/conditions.ts';
import { contactSchema, contactWordsSchema } from './schema/contacts.ts';
import { countrySchema, countryWordsSchema } from './schema/country.ts';
import { coverageSchemaOf } from './schema/coverage.ts';
import { deadlineSchema, deadlineWordsSchema } from './schema/deadlines.ts';
import { directorySchema } from './schema/directory.ts';
import { figureSchema, figureWordsSchema } from './schema/figure.ts';
import { fitSchema } from './schema/fits.ts';
import { questionSchema, questionWordsSchema } from './schema/flow.ts';
import { termWordsSchema } from './schema/glossary.ts';
import { interfaceSchema } from './schema/interface.ts';
import { interpreterSchema, interpreterWordsSchema } from './schema/interpreter.ts';
import { letterFieldSchema, letterFieldWordsSchema, letterSchema } from './schema/letter.ts';
import { limitSchema } from './schema/limits.ts';
import { manifestSchema, packWordsSchema, topicWordsSchema } from './schema/manifest.ts';
import { mustSchema } from './schema/must.ts';
import { newsSchema } from './schema/news.ts';
import { paperSchema, paperWordsSchema } from './schema/paper.ts';
import { personaSchema } from './schema/persona.ts';
import { procedureSchema } from './schema/procedure.ts';
import { publishedSchema } from './schema/published.ts';
import { querySchema, searchSchema } from './schema/search.ts';
import {
  groupPictureSchema,
  signGroupSchema,
  signGroupWordsSchema,
  signSchema,
  signWordsSchema,
} from './schema/signs.ts';
import { sourceSchema } from './schema/sources.ts';

const byId = (words: v.GenericSchema): v.GenericSchema => v.record(v.string(), words);

/** A list of things with ids, alone in the file or under one key (see `readListFile`). */
const listUnder = (key: string, item: v.GenericSchema): v.GenericSchema =>
  v.union([v.array(item), v.strictObject({ [key]: v.array(item) })]);

const titles = v.record(v.string(), topicWordsSchema);

/** The kinds whose things are named elsewhere, in the order in which messages list them. */
const NAMED_KINDS = {
  procedure: {
    title: 'A procedure: when, band, contacts, what comes after a refusal, sources',
    structure: { path: 'procedures/*.yaml', schema: procedureSchema },
    words: { path: '{locale}/procedures/*.md' },
    made: 'procedure',
    named: {
      as: 'procedure',
      what: 'procedure',
      where: 'a file of procedures/',
      code: 'unknown-procedure',
      isTarget: true,
    },
  },
  contacts: {
    title: 'Whom to call or write to: channels, hours, cost',
    structure: { path: 'contacts.yaml', schema: listUnder('contacts', contactSchema) },
    words: { path: '{locale}/contacts.yaml', schema: byId(contactWordsSchema) },
    made: 'contact',
    named: {
      as: 'contact',
      what: 'contact',
      where: 'an entry of contacts.yaml',
      code: 'unknown-contact',
      isTarget: true,
    },
  },
  page: {
    title: 'A page to read',
    words: { path: '{locale}/pages/*.md' },
    made: 'page',
    named: {
      as: 'page',
      what: 'page',
      where: 'a file of pages/ in the folder of each language',
      code: 'unknown-page',
      isTarget: true,
    },
  },
  signs: {
    title: 'Signs to notice, in groups',
    structure: {
      path: 'signs.yaml',
      schema: listUnder(
        'groups',
        v.strictObject({ ...signGroupSchema.entries, ...groupPictureSchema.entries, signs: v.array(signSchema) }),
      ),
    },
    words: {
      path: '{locale}/signs.yaml',
      schema: v.strictObject({ groups: byId(signGroupWordsSchema), signs: byId(signWordsSchema) }),
    },
    made: 'sign',
    named: {
      as: 'signs',
      what: 'group of signs',
      where: 'a group of signs.yaml',
      code: 'unknown-sign-group',
      isTarget: true,
    },
  },
  letter: {
    title: 'A letter to fill in: its fields and sources',
    structure: { path: 'letters/*.yaml', schema: letterSchema },
    words: { path: '{locale}/letters/*.md' },
    made: 'letter',
    named: { as: 'letter', what: 'letter', where: 'a file of letters/', code: 'unknown-letter', isTarget: true },
  },
  glossary: {
    title: 'Words to explain',
    structure: { path: 'glossary.yaml', schema: v.array(id) },
    words: { path: '{locale}/glossary.yaml', schema: byId(termWordsSchema) },
    made: 'term',
    named: {
      as: 'term',
      what: 'word of the glossary',
      where: 'an entry of glossary.yaml',
      code: 'unknown-term',
      isTarget: true,
    },
  },
  sources: {
    title: 'Where facts come from',
    structure: { path: 'sources.yaml', schema: listUnder('sources', sourceSchema) },
    named: { as: 'source', what: 'source', where: 'an entry of sources.yaml', code: 'unknown-source', isTarget: false },
  },
  figure: {
    title: 'A drawing: boxes and arrows',
    structure: { path: 'figures/*.yaml', schema: figureSchema },
    words: { path: '{locale}/figures/*.yaml', schema: figureWordsSchema },
    named: { as: 'figure', what: 'figure', where: 'a file of figures/', code: 'unknown-figure', isTarget: false },
  },
  pack: {
    title: 'Edition, caps, order of the procedures, groups of pages',
    structure: { path: 'pack.yaml', schema: manifestSchema },
    words: {
      path: '{locale}/pack.yaml',
      schema: v.strictObject({ ...packWordsSchema.entries, topics: titles, pages: v.optional(titles) }),
    },
    named: {
      as: 'topic',
      what: 'topic',
      where: 'an entry of "topics" in pack.yaml',
      code: 'unknown-topic',
      isTarget: false,
    },
  },
} as const satisfies Readonly<Record<string, ContentKind>>;

type AnyNamed = (typeof NAMED_KINDS)[keyof typeof NAMED_KINDS]['named'];

/** What the content names by an id. */
export type ReferenceKind = AnyNamed['as'];
/** What a link, a search or coverage.yaml may lead to. */
export type TargetKind = Extract<AnyNamed, { isTarget: true }>['as'];

const ALL_NAMED: readonly AnyNamed[] = Object.values(NAMED_KINDS).map(({ named }) => named);
export const NAMED = Object.fromEntries(ALL_NAMED.map((named) => [named.as, named])) as Readonly<
  Record<ReferenceKind, Named>
>;
export const TARGETS = ALL_NAMED.filter(({ isTarget }) => isTarget).map(({ as }) => as) as readonly TargetKind[];

/**
 * Every kind of file of the content, by the name of its schema. All lists of kinds come from here: what the check
 * reads, the schemas and what an editor is told, what `new` makes, what links lead to.
 */
export const KINDS = {
  ...NAMED_KINDS,
  flow: {
    title: 'Questions, options, conditions',
    structure: { path: 'flow.yaml', schema: listUnder('questions', questionSchema) },
    words: { path: '{locale}/flow.yaml', schema: byId(questionWordsSchema) },
  },
  country: {
    title: 'The country: its clocks, telephones and holidays',
    structure: { path: 'country.yaml', schema: countrySchema },
    words: { path: '{locale}/country.yaml', schema: countryWordsSchema },
  },
  conditions: {
    title: 'Conditions with a name, which several rules share',
    structure: { path: 'conditions.yaml', schema: conditionsSchema },
  },
  must: {
    title: 'What every plan must hold, and from which source',
    structure: { path: 'must.yaml', schema: v.array(mustSchema) },
  },
  limits: {
    title: 'What no plan of some people may hold, and what some of theirs must',
    structure: { path: 'limits.yaml', schema: v.array(limitSchema) },
  },
  'letter-fields': {
    title: 'What letters ask for',
    structure: { path: 'letter-fields.yaml', schema: listUnder('fields', letterFieldSchema) },
    words: { path: '{locale}/letter-fields.yaml', schema: byId(letterFieldWordsSchema) },
  },
  deadlines: {
    title: 'Time limits to count from a day',
    structure: { path: 'deadlines.yaml', schema: listUnder('deadlines', deadlineSchema) },
    words: { path: '{locale}/deadlines.yaml', schema: byId(deadlineWordsSchema) },
  },
  coverage: {
    title: 'What the guide promised to hold, and where it stands',
    structure: { path: 'coverage.yaml', schema: coverageSchemaOf(TARGETS) },
  },
  published: {
    title: 'Ids that an edition has published, which stay',
    structure: { path: 'published.yaml', schema: publishedSchema },
  },
  persona: {
    title: 'A family, and what its plan must hold',
    structure: { path: 'personas/*.yaml', schema: personaSchema },
    made: 'persona',
  },
  directory: {
    title: 'Local data',
    structure: { path: 'directory/directory.yaml', schema: directorySchema },
    beside: ['directory/areas.csv', 'directory/courts.csv'],
  },
  paper: {
    title: 'What is printed of the guide',
    structure: { path: 'paper.yaml', schema: paperSchema },
    words: { path: '{locale}/paper.yaml', schema: byId(paperWordsSchema) },
  },
  interface: { title: 'What the interface says', words: { path: '{locale}/interface.yaml', schema: interfaceSchema } },
  translated: {
    title: 'Of which line of the source each line of a translation is',
    words: {
      path: '{locale}/translated.yaml',
      schema: v.record(v.string(), v.pipe(v.string(), v.regex(/^(?:[0-9a-f]{6}|-)(?: (?:[0-9a-f]{6}|-))*$/))),
    },
  },
  interpreter: {
    title: 'What is shown or said to be understood',
    structure: { path: 'interpreter.yaml', schema: listUnder('cases', interpreterSchema) },
    words: { path: '{locale}/interpreter.yaml', schema: byId(interpreterWordsSchema) },
  },
  news: { title: 'What changed between editions', words: { path: '{locale}/news.yaml', schema: newsSchema } },
  search: { title: 'What people type', words: { path: '{locale}/search.yaml', schema: searchSchema } },
  fits: {
    title: 'What a person who answered so must never read',
    words: { path: '{locale}/fits.yaml', schema: v.array(fitSchema) },
  },
  queries: {
    title: 'What real queries must find',
    words: { path: '{locale}/queries.yaml', schema: v.array(querySchema) },
  },
} as const satisfies Readonly<Record<string, ContentKind>>;

type Kinds = typeof KINDS;

/** What `npm run guide -- new` makes. A kind of thing without a skeleton does not compile. */
export type Made = Extract<Kinds[keyof Kinds], { made: string }>['made'];

/** Every kind, as a list. */
export const ALL_KINDS: readonly (ContentKind & { readonly name: string })[] = Object.entries(KINDS).map(
  ([name, kind]) => ({ name, ...kind }),
);

/** What the paths of a place look like. */
export const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll('.', '\\.').replaceAll('*', '[^/]+').replaceAll('{locale}', LOCALE)}$`);
