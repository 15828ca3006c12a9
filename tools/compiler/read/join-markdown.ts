import type { Blockquote, Heading, Paragraph, Root, RootContent } from 'mdast';
import { languageOf, type LetterPart } from '../languages/index.ts';
import type { Beside } from './beside.ts';
import type { Draft } from './draft.ts';
import { createIssueList } from './issue-list.ts';
import { isRecord } from './is-record.ts';
import { joinValues } from './join-yaml.ts';
import { readMarkdown, type MarkdownFile } from './markdown.ts';
import { slug } from './slug.ts';
import type { YamlFile } from './yaml.ts';

/**
 * A page, a procedure or a letter in the words of its language, with what it takes from the source: the words to say at
 * a counter, the letter itself; and the whole text where nobody has translated it, or where the source has changed
 * since. Null, with a fault, when it has no front matter.
 */
export function readWordsOf(draft: Draft, file: string, text: string): MarkdownFile | null {
  const own = readMarkdown(draft, file, text);
  const { beside, locale, files, borrowed } = draft;
  if (own === null || beside === null) return own;
  const name = file.slice(locale.length + 1);
  const sourceText = files.get(`${beside.locale}/${name}`);
  const source =
    sourceText === undefined
      ? null
      : readMarkdown({ ...draft, issues: createIssueList() }, `${beside.locale}/${name}`, sourceText);
  if (source === null) return own;
  const front = joinValues(own.front, name, source.front.value, draft);
  if (name.startsWith('letters/')) return joinLetter({ ...own, front }, source, draft, beside);
  const hasOwn = own.tree.children.length > 0 && !borrowed.has(file);
  const changed = hasOwn && draft.states.get(`${name.slice(0, -'.md'.length)}/text`) === 'changed';
  const joined = joinScripts(own.tree, source.tree, beside);
  const children = name.startsWith('pages/') ? withHeadingIds(joined, source.tree, beside.locale) : joined;
  const ownTree: Root = { ...own.tree, children };
  if (hasOwn && !changed) return { ...own, front, tree: ownTree };
  const inSource = withKeys(front, { lang: beside.locale });
  return { ...source, file, front: inSource, older: changed ? ownTree : null };
}

const withKeys = (yaml: YamlFile, keys: Readonly<Record<string, unknown>>): YamlFile =>
  isRecord(yaml.value) ? { ...yaml, value: { ...yaml.value, ...keys } } : yaml;

const startOf = (quote: Blockquote): string => {
  const [first] = quote.children;
  const [words] = first?.type === 'paragraph' ? first.children : [];
  return words?.type === 'text' ? words.value : '';
};

/** A blockquote is a script to say, unless it begins as a notice does. */
const isScript = (node: RootContent): node is Blockquote =>
  node.type === 'blockquote' && !startOf(node).startsWith('[!');

/** Each script of the source, paragraph by paragraph, above what it means. */
function joinScripts(own: Root, source: Root, beside: Beside): RootContent[] {
  if (beside.isSameLanguage) return own.children;
  const scripts = source.children.filter(isScript);
  return own.children.map((node) => {
    if (!isScript(node)) return node;
    const said = scripts.shift();
    const isJoined = startOf(node).startsWith('[lang=');
    return said === undefined || isJoined ? node : joinScript(node, said, beside.locale);
  });
}

function joinScript(own: Blockquote, source: Blockquote, lang: string): Blockquote {
  if (own.children.length !== source.children.length) return own;
  const pairs = source.children.flatMap((said, at) => [said, own.children[at] ?? said]);
  const [first, ...rest] = pairs;
  if (first?.type !== 'paragraph') return own;
  const marked: Paragraph = { ...first, children: [{ type: 'text', value: `[lang=${lang}]\n` }, ...first.children] };
  return { ...own, children: [marked, ...rest] };
}

const isTitle = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 2;

const wordsOf = (node: Heading): string => node.children.map((child) => ('value' in child ? child.value : '')).join('');

const ID = /\s*\{#([^}]*)\}\s*$/;

/** A heading of a page keeps the anchor of the source's, which links lead to. */
function withHeadingIds(own: readonly RootContent[], source: Root, locale: string): RootContent[] {
  const { spelledOut } = languageOf(locale) ?? { spelledOut: {} };
  const titles = source.children.filter(isTitle).map(wordsOf);
  return own.map((node) => {
    const title = isTitle(node) ? titles.shift() : undefined;
    if (!isTitle(node) || title === undefined || ID.test(wordsOf(node))) return node;
    const id = ID.exec(title)?.[1] ?? slug(title.replace(ID, ''), { spelledOut });
    return { ...node, children: [...node.children, { type: 'text', value: ` {#${id}}` }] };
  });
}

const plain = (words: string): string => words.replaceAll('\u2019', "'").replaceAll(/\s+/g, ' ').trim();

/** The parts of a letter that an office reads, and that stay in its language. */
const STAY: readonly LetterPart[] = ['sender', 'recipient', 'object', 'body', 'attachments'];

/** The letter of the source under the headings of the language, then what is told about it. */
function joinLetter(own: MarkdownFile, source: MarkdownFile, draft: Draft, beside: Beside): MarkdownFile {
  const isWhole = isRecord(own.front.value) && 'lang' in own.front.value;
  const from = languageOf(beside.locale);
  if (beside.isSameLanguage || isWhole || from === null) return own;
  const letter: RootContent[] = [];
  let part: LetterPart | undefined;
  for (const node of source.tree.children) {
    if (isTitle(node)) {
      part = STAY.find((one) => plain(from.letterTitles[one]) === plain(wordsOf(node)));
      if (part) letter.push({ ...node, children: [{ type: 'text', value: draft.language.letterTitles[part] }] });
    } else if (part) letter.push(node);
  }
  const told = own.tree.children;
  return {
    ...own,
    front: withKeys(own.front, { lang: beside.locale }),
    tree: { ...own.tree, children: [...letter, ...told] },
  };
}
