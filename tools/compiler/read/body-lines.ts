import type { Blockquote, Heading, Nodes, Paragraph, PhrasingContent, Root, RootContent, TableCell, Text } from 'mdast';

/** What holds the words of one line of a text. */
export type LineNode = Paragraph | Heading | TableCell;

export interface BodyLine {
  readonly node: LineNode;
  readonly words: string;
  readonly isScript: boolean;
}

export interface BodyLines {
  readonly lines: readonly BodyLine[];
  /** the words of the parts that stay, as one */
  readonly stays: string;
}

/** `hasTitles`: its ## headings are those of every such text. `told`: the parts that are translated; null: all. */
interface Kind {
  readonly hasTitles: boolean;
  readonly told: readonly string[] | null;
}

/** The lines of a text in its order: each paragraph, item, step, heading and cell. */
export function bodyLines(tree: Root, { hasTitles, told }: Kind): BodyLines {
  const lines: BodyLine[] = [];
  const stays: string[] = [];
  let isTold = told === null;
  for (const block of tree.children) {
    if (hasTitles && isTitle(block)) isTold = told === null || told.map(plain).includes(plain(wordsOf(block)));
    else
      for (const line of linesIn(block, isScript(block))) {
        if (isTold) lines.push(line);
        else stays.push(line.words);
      }
  }
  return { lines, stays: stays.join('\n') };
}

const linesIn = (node: Nodes, isScript: boolean): readonly BodyLine[] => {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
    const words = typedOf(splitLine(node).words).replaceAll(/\s+/g, ' ').trim();
    return words === '' || isPlace(node) ? [] : [{ node, words, isScript }];
  }
  return 'children' in node ? node.children.flatMap((child) => linesIn(child, isScript)) : [];
};

/** A paragraph that is nothing but a link to a contact or a drawing stands for it, and its words are not shown. */
const isPlace = ({ children: [only, ...more] }: LineNode): boolean =>
  more.length === 0 && only?.type === 'link' && /^(?:contact|figure):/.test(only.url);

export const isTitle = (node: RootContent): node is Heading => node.type === 'heading' && node.depth === 2;

/** A blockquote is a script to say, unless it begins as a notice does. */
export function isScript(node: Nodes): node is Blockquote {
  if (node.type !== 'blockquote') return false;
  const [first] = node.children;
  const [words] = first?.type === 'paragraph' ? first.children : [];
  return !(words?.type === 'text' && words.value.startsWith('[!'));
}

export const wordsOf = (node: Heading): string =>
  node.children.map((child) => ('value' in child ? child.value : '')).join('');

/** Words as they are compared: their apostrophes and spaces are those of the keyboard. */
export const plain = (words: string): string => words.replaceAll('\u2019', "'").replaceAll(/\s+/g, ' ').trim();

/** The words as they were typed. */
function typedOf(nodes: readonly PhrasingContent[]): string {
  return nodes
    .map((node) => {
      if ('value' in node) return node.value;
      if (node.type === 'link') return `[${typedOf(node.children)}](${node.url})`;
      return 'children' in node ? typedOf(node.children) : '';
    })
    .join('');
}

const MARK = /^\[![^\]]*\][ \t]*(?:\n|$)/;
const ID = /\s*\{#[^{}]*\}\s*$/;

/** A line without the kind of a notice before it and without the id behind it, and these two. */
export function splitLine({ children }: LineNode): {
  readonly mark: string;
  readonly words: readonly PhrasingContent[];
  readonly id: string;
} {
  const [first] = children;
  const mark = first?.type === 'text' ? (MARK.exec(first.value)?.[0] ?? '') : '';
  const unmarked = first?.type === 'text' ? [cut(first, mark.length, first.value.length), ...children.slice(1)] : children;
  const last = unmarked.at(-1);
  const id = last?.type === 'text' ? (ID.exec(last.value)?.[0] ?? '') : '';
  const words =
    last?.type === 'text' ? [...unmarked.slice(0, -1), cut(last, 0, last.value.length - id.length)] : unmarked;
  return { mark, words: words.filter((node) => node.type !== 'text' || node.value !== ''), id: id.trim() };
}

/** A part of a text; its line is that of what is left. */
function cut(text: Text, from: number, to: number): Text {
  const skipped = text.value.slice(0, from).split('\n').length - 1;
  const { position } = text;
  const moved = position && {
    ...position,
    start: { ...position.start, line: position.start.line + skipped },
  };
  return { ...text, value: text.value.slice(from, to), ...(moved ? { position: moved } : {}) };
}
