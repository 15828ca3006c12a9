import type { Blockquote, Node, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { languageOf, type LetterPart } from '../languages/index.ts';
import type { Beside } from './locale.ts';
import { bodyLines, isScript, isTitle, plain, splitLine, wordsOf, type LineNode } from './body-lines.ts';
import type { Draft } from './draft.ts';
import { createIssueList } from './issue-list.ts';
import { isRecord } from './is-record.ts';
import { joinValues } from './join-yaml.ts';
import { isOfText, MEANS, pathInText } from './lines.ts';
import { readMarkdown, type MarkdownFile } from './markdown.ts';
import { slug } from './slug.ts';
import { keyOf, type Match } from './translated.ts';
import type { YamlFile } from './yaml.ts';

/** Words of the source in the place of a translation. */
export interface Untranslated extends Node {
  readonly type: 'untranslated';
  readonly lang: string;
  readonly children: PhrasingContent[];
}

declare module 'mdast' {
  interface PhrasingContentMap {
    untranslated: Untranslated;
  }
  interface RootContentMap {
    untranslated: Untranslated;
  }
}

/**
 * A page, a procedure or a letter in the words of its language, with what it takes from the source: its structure, the
 * words to say at a counter, the letter itself, and each line that has no translation that holds. Null, with a fault,
 * when it has no front matter.
 */
export function readWordsOf(draft: Draft, file: string, text: string): MarkdownFile | null {
  const { beside, locale, files, borrowed, matches } = draft;
  const isBorrowed = borrowed.has(file);
  const own = readMarkdown(isBorrowed ? { ...draft, issues: createIssueList() } : draft, file, text);
  if (own === null || beside === null) return own;
  const name = file.slice(locale.length + 1);
  const sourceText = files.get(`${beside.locale}/${name}`);
  const source =
    sourceText === undefined
      ? null
      : readMarkdown({ ...draft, issues: createIssueList() }, `${beside.locale}/${name}`, sourceText);
  if (source === null) return own;
  const front = joinValues(draft, own.front, file, source.front.value, beside);
  const lines = matches.get(name) ?? new Map<string, Match>();
  const joined = { ...own, front };
  const ofText = [...lines.values()].filter(({ source: line }) => isOfText(line));
  const inSourceAlone = { ...source, file, front: withKeys(front, { lang: beside.locale }) };
  if (name.startsWith('letters/') && beside.isOfficial) {
    // an office reads it: never half in one language
    if (ofText.some(({ why }) => why !== null))
      return joinLetter(joined, source, { lines: new Map(), draft, beside }, {});
    return { ...joined, tree: joinTree(own.tree, source.tree, { hasTitles: true, told: null, lines, draft, beside }) };
  }
  if (name.startsWith('letters/')) {
    const { means } = isRecord(own.front.value) ? own.front.value : {};
    if (beside.isSameLanguage) return joinEasierLetter(joined, source, draft, beside, isBorrowed ? {} : { means });
    const isFresh = lines.get(keyOf(MEANS))?.why === null;
    return joinLetter(joined, source, { lines, draft, beside }, isFresh ? { means } : {});
  }
  if (ofText.length > 0 && ofText.every(({ why }) => why !== null)) return inSourceAlone;
  if (beside.isSameLanguage) return { ...joined, tree: withHeadingIds(own.tree, source.tree, name, beside) };
  const hasTitles = !name.startsWith('pages/');
  const kind = { hasTitles, told: null };
  return { ...joined, tree: joinTree(own.tree, source.tree, { ...kind, lines, draft, beside }) };
}

const withKeys = (yaml: YamlFile, keys: Readonly<Record<string, unknown>>): YamlFile =>
  isRecord(yaml.value) ? { ...yaml, value: { ...yaml.value, ...keys } } : yaml;

interface Given {
  /** its ## headings are those of every such text */
  readonly hasTitles: boolean;
  /** the parts that are translated, by their headings in the source and in the translation; null: all */
  readonly told: Readonly<Record<'source' | 'own', readonly string[]>> | null;
  readonly lines: ReadonlyMap<string, Match>;
  readonly draft: Draft;
  readonly beside: Beside;
}

/** The text as the source has it, each line in the words of the translation where that has some that hold. */
function joinTree(own: Root, source: Root, { hasTitles, told, lines, draft, beside }: Given): Root {
  const nodesOf = (tree: Root, side: 'source' | 'own'): readonly LineNode[] =>
    bodyLines(tree, { hasTitles, told: told?.[side] ?? null }).lines.map(({ node }) => node);
  const mine = nodesOf(own, 'own');
  const places = new Map(nodesOf(source, 'source').map((node, at) => [node, at]));
  // a fault of what is joined is told where the translation stands last
  let position = own.children[0]?.position;
  const titleOf = createTitles(draft, beside);

  /** The line of the translation for a line of the source; null for none that holds. */
  function ownOf(node: LineNode): LineNode | null {
    const at = places.get(node);
    const match = at === undefined ? undefined : lines.get(keyOf(pathInText(at)));
    const index = match?.own?.path[1];
    return (typeof index === 'number' && mine[index]) || null;
  }
  function joinLine(node: LineNode): LineNode {
    const found = ownOf(node);
    position = found?.position ?? position;
    const { mark, words, id } = splitLine(node);
    const heading = node.type === 'heading' && node.depth === 2 ? ` {#${headingId(node, beside)}}` : '';
    const children: PhrasingContent[] = [
      ...textOf(mark),
      ...(found ? splitLine(found).words : inSource(words, beside)),
      ...textOf(heading || (id && ` ${id}`)),
    ];
    return { ...node, children, ...(position ? { position } : {}) } as LineNode;
  }
  /** Each paragraph of the source, above what it means; above nothing where nobody has said it. */
  function joinScript(node: Blockquote): Blockquote {
    const pairs = node.children.flatMap((said) => {
      const found = said.type === 'paragraph' ? ownOf(said) : null;
      position = found?.position ?? position;
      const means: Paragraph = {
        type: 'paragraph',
        children: found ? ([...splitLine(found).words] as PhrasingContent[]) : [],
      };
      return [
        { ...said, ...(position ? { position } : {}) },
        { ...means, ...(position ? { position } : {}) },
      ];
    });
    const [first, ...rest] = pairs;
    if (first?.type !== 'paragraph') return node;
    const marked: Paragraph = { ...first, children: [...textOf(`[lang=${beside.locale}]\n`), ...first.children] };
    return { ...node, children: [marked, ...rest] };
  }
  function joinNode<T extends Node>(node: T): T {
    const given = node as unknown as RootContent;
    if (isScript(given) && !beside.isOfficial) return joinScript(given) as unknown as T;
    if (given.type === 'paragraph' || given.type === 'heading' || (given.type as string) === 'tableCell')
      return joinLine(node as unknown as LineNode) as unknown as T;
    if (!('children' in given)) return node;
    const children = (given.children as readonly Node[]).map((child) => joinNode(child));
    return { ...given, children, ...(position ? { position } : {}) } as unknown as T;
  }
  let isTold = told === null;
  const children = source.children.map((block): RootContent => {
    if (!hasTitles || !isTitle(block)) return isTold ? joinNode(block) : block;
    const title = wordsOf(block);
    isTold = told === null || told.source.map(plain).includes(plain(title));
    return { ...block, children: textOf(titleOf(title)) };
  });
  return { ...source, children };
}

const inSource = (words: readonly PhrasingContent[], { locale: lang }: Beside): readonly Untranslated[] =>
  words.length === 0 ? [] : [{ type: 'untranslated', lang, children: [...words] }];

const textOf = (value: string): Text[] => (value === '' ? [] : [{ type: 'text', value }]);

/** The heading of the language for a heading of the source that every such text has. */
function createTitles({ language }: Draft, { locale }: Beside): (title: string) => string {
  const from = languageOf(locale);
  const pairs = (['sectionTitles', 'letterTitles'] as const).flatMap((key) =>
    Object.entries(from?.[key] ?? {}).map(
      ([id, title]) => [plain(title), (language[key] as Readonly<Record<string, string>>)[id] ?? title] as const,
    ),
  );
  const titles = new Map(pairs);
  return (title) => titles.get(plain(title)) ?? title;
}

/** A heading of a page keeps the anchor of the source's, which links lead to. */
function headingId(node: LineNode, { locale }: Beside): string {
  const { spelledOut } = languageOf(locale) ?? { spelledOut: {} };
  const { words, id } = splitLine(node);
  return (
    /^\{#(.*)\}$/.exec(id)?.[1] ??
    slug(words.map((word) => ('value' in word ? word.value : '')).join(''), { spelledOut })
  );
}

/** The headings of an easier page are those of the source, one for one. */
function withHeadingIds(own: Root, source: Root, name: string, beside: Beside): Root {
  if (!name.startsWith('pages/')) return own;
  const titles = source.children.filter(isTitle);
  const children = own.children.map((node): RootContent => {
    const title = isTitle(node) ? titles.shift() : undefined;
    if (!isTitle(node) || title === undefined || splitLine(node).id !== '') return node;
    return { ...node, children: [...node.children, ...textOf(` {#${headingId(title, beside)}}`)] };
  });
  return { ...own, children };
}

/** The letter of the source under the headings of the language, then what is told about it. */
function joinLetter(
  own: MarkdownFile,
  source: MarkdownFile,
  given: Pick<Given, 'lines' | 'draft' | 'beside'>,
  means: Readonly<Record<string, unknown>>,
): MarkdownFile {
  const { beside, draft } = given;
  const from = languageOf(beside.locale);
  if (from === null) return own;
  const told = ({ basis, sending }: Readonly<Record<LetterPart, string>>): readonly string[] => [basis, sending];
  const parts = { source: told(from.letterTitles), own: told(draft.language.letterTitles) };
  return {
    ...own,
    front: withKeys(own.front, { lang: beside.locale, ...means }),
    tree: joinTree(own.tree, source.tree, { ...given, hasTitles: true, told: parts }),
  };
}

/** The letter as the office reads it, then what an easier version tells about it, in lines of its own. */
function joinEasierLetter(
  own: MarkdownFile,
  source: MarkdownFile,
  { language: { letterTitles } }: Draft,
  { locale: lang }: Beside,
  means: Readonly<Record<string, unknown>>,
): MarkdownFile {
  const told = [letterTitles.basis, letterTitles.sending].map(plain);
  const isTold = (node: RootContent): boolean => isTitle(node) && told.includes(plain(wordsOf(node)));
  const before = ({ children }: Root): RootContent[] => children.slice(0, children.findIndex(isTold));
  const tree =
    means['means'] === undefined ? own.tree : { ...own.tree, children: [...before(source.tree), ...own.tree.children] };
  return { ...own, front: withKeys(own.front, { lang, ...means }), tree };
}
