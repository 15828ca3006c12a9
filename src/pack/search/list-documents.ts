import {
  textOf,
  textOfBlocks,
  type Block,
  type InterfaceWords,
  type Letter,
  type OtherName,
  type SignGroup,
  type Term,
  type WholeContact,
  type WholePage,
  type WholeProcedure,
} from '../index.ts';
import type { Analyser } from './analyser.ts';
import type { ResultKind } from './types.ts';

/**
 * One thing to find, with its words by weight. Where `of` stands, results of the same one are
 * shown as one: the signs of a group.
 */
export interface SearchDocument {
  /** `kind:id`, or `signs:group/sign` */
  readonly key: string;
  readonly kind: ResultKind;
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** the words that name it and nothing else */
  readonly names: readonly string[];
  /** it may be something to do at once */
  readonly isUrgent?: boolean;
  readonly fields: Readonly<Partial<Record<Field, string>>>;
}

/** name: what it is called; lead: what it is for, in short; heads: headings and names of steps; body: the rest. */
export const FIELDS = ['name', 'lead', 'heads', 'body'] as const;
export type Field = (typeof FIELDS)[number];

/** What a search can lead to, each with all that is said of it. */
export interface Searched {
  readonly procedures: readonly WholeProcedure[];
  readonly contacts: readonly WholeContact[];
  readonly signs: readonly SignGroup[];
  readonly pages: readonly WholePage[];
  readonly letters: readonly Letter[];
  readonly terms: readonly Term[];
  readonly words: InterfaceWords;
  /** the edition has no other language to choose */
  readonly hasOneLanguage?: boolean;
}

/** Everything that a search can lead to. */
export function listDocuments(
  things: Searched,
  { firstSentence }: Pick<Analyser, 'firstSentence'>,
): readonly SearchDocument[] {
  return [
    ...things.procedures.map(ofProcedure),
    ...things.contacts.map(ofContact),
    ...things.signs.flatMap(ofSigns),
    ...things.pages.map((page) => ofPage(page, firstSentence)),
    ...things.letters.map(({ id, title, short, lead }): SearchDocument => ({
      key: `letter:${id}`,
      kind: 'letter',
      id,
      title,
      detail: lead,
      names: [title, short],
      fields: { name: `${title} ${short}`, lead },
    })),
    ...things.terms.map(ofTerm),
    ...SCREENS.filter((id) => id !== 'languages' || !things.hasOneLanguage).map((id) => ofScreen(id, things.words)),
  ];
}

function ofProcedure({ id, title, short, why, situation, band, sections }: WholeProcedure): SearchDocument {
  const body = sections.map(({ blocks }) => textOfBlocks(blocks)).join('\n');
  const heads = sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.kind === 'steps' ? (block.title ?? []) : []))
    .join('\n');
  return {
    key: `procedure:${id}`,
    kind: 'procedure',
    id,
    title,
    detail: situation,
    names: [title, short, situation],
    isUrgent: band.some((rule) => rule.band === 'now'),
    fields: { name: `${title} ${short}`, lead: `${situation} ${why}`, heads, body },
  };
}

/** Without what one can say there: it holds examples, such as the age of a child. */
function ofContact(contact: WholeContact): SearchDocument {
  const { id, kind, name, nameIn, short, purpose, who, before, after, channels } = contact;
  const lines = channels
    .map((channel) => ('number' in channel ? channel.number : 'url' in channel ? channel.shown : ''))
    .join(' ');
  return {
    key: `contact:${id}`,
    kind: 'contact',
    id,
    title: name,
    detail: short,
    names: namesIn(name, nameIn),
    isUrgent: kind === 'emergency',
    fields: {
      name: nameIn?.means ?? name,
      lead: `${short} ${purpose}`,
      heads: nameIn === undefined ? who : `${who}\n${name}`,
      body: [...[before, after].map((paragraphs = []) => paragraphs.map(textOf).join('\n')), lines].join('\n'),
    },
  };
}

function ofSigns({ id, title, intro = '', signs }: SignGroup): readonly SearchDocument[] {
  return [
    {
      key: `signs:${id}`,
      kind: 'signs',
      id,
      title,
      detail: intro,
      names: [title],
      fields: { name: title, lead: intro },
    },
    ...signs.map(({ id: sign, label, also }): SearchDocument => ({
      key: `signs:${id}/${sign}`,
      kind: 'signs',
      id,
      title: label,
      detail: title,
      names: [label],
      fields: { name: label, body: also },
    })),
  ];
}

function ofPage({ id, title, short, blocks }: WholePage, firstSentence: Analyser['firstSentence']): SearchDocument {
  const heads = blocks.map((block) => (block.kind === 'heading' ? block.text : '')).join('\n');
  return {
    key: `page:${id}`,
    kind: 'page',
    id,
    title,
    detail: firstSentence(firstParagraph(blocks)),
    names: [title, short],
    fields: { name: `${title} ${short}`, heads, body: textOfBlocks(blocks) },
  };
}

function ofTerm({ id, name, nameIn, definition }: Term): SearchDocument {
  return {
    key: `term:${id}`,
    kind: 'term',
    id,
    title: name,
    detail: definition,
    names: namesIn(name, nameIn),
    fields: { name: nameIn?.means ?? name, lead: definition, ...(nameIn && { heads: name }) },
  };
}

/**
 * Screens of the guide itself that a search leads to, each with what names it among the words of the interface:
 * `topic.word`.
 */
const NAMES = {
  settings: 'settings.title',
  letters: 'letters.title',
  plan: 'nav.plan',
  follow: 'follow.title',
  notes: 'notes.title',
  stored: 'stored.title',
  install: 'install.title',
  'pass-on': 'passOn.title',
  'hand-over': 'handOver.title',
  'all-questions': 'allQuestions.title',
  'plan-code': 'planCode.title',
  interpreter: 'interpreter.title',
  leaves: 'leaves.title',
  report: 'report.title',
  glossary: 'glossary.title',
  local: 'local.title',
  news: 'news.title',
  languages: 'languages.label',
} as const;
type Screen = keyof typeof NAMES;
export const SCREENS = Object.keys(NAMES) as readonly Screen[];

/** All words of a topic, one to a line. */
const wordsOf = (words: InterfaceWords[string] | undefined): string =>
  typeof words === 'object' ? Object.values(words).map(wordsOf).join('\n') : (words ?? '');

/** Found by what stands on it: its title and its buttons. */
function ofScreen(id: Screen, words: InterfaceWords): SearchDocument {
  const [about = '', word = ''] = NAMES[id].split('.');
  const { [about]: topic, more } = words;
  const title = typeof topic === 'object' ? wordsOf(topic[word]) : '';
  const own = typeof topic === 'object' ? topic['hint'] : undefined;
  const detail = wordsOf(own) || (typeof more === 'object' ? wordsOf(more[about]) : '');
  return {
    key: `screen:${id}`,
    kind: 'screen',
    id,
    title,
    detail,
    names: [title],
    // the menu and the name of the language are not about these screens
    fields: { name: title, lead: detail, body: word === 'title' ? wordsOf(topic) : '' },
  };
}

/**
 * "ASE, aide sociale à l’enfance" is called ASE too, and "119, enfance en danger" 119; a name in
 * another language by its meaning too.
 */
const namesIn = (name: string, other: OtherName | undefined): readonly string[] =>
  [name, other?.means ?? []].flat().flatMap((named) => [named, named.split(/[,\u060C\u3001]/)[0] ?? named]);

function firstParagraph(blocks: readonly Block[]): string {
  const first = blocks.find((block) => block.kind === 'paragraph');
  return first ? textOf(first.text) : '';
}
