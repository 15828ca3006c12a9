import type { List, ListItem, Paragraph } from 'mdast';
import type { Block, Step } from '../../../src/pack/index.ts';
import type { BlockNode, BlockScope } from './block-scope.ts';
import { compileWords, unwrap } from './inlines.ts';
import type { CompiledWords } from './compiled-words.ts';
import type { IssueCode } from '../read/issue-codes.ts';
import { lineOf, type MarkdownScope } from './markdown-scope.ts';
import { optional } from './passage.ts';
import { compileQuote } from './quotes.ts';
import { compileTable } from './tables.ts';
import { cutId, cutStepId } from './step-ids.ts';

/** LG-6. */
const MAX_ITEMS = 7;

/** Compiles what is not a heading. An unknown construct is an issue and leaves nothing. */
export function compileBlock(node: BlockNode, scope: BlockScope): readonly Block[] {
  const line = lineOf(node);
  const refuse = (code: IssueCode, message: string, hint: string): readonly Block[] => {
    scope.add(code, line, message, hint);
    return [];
  };
  switch (node.type) {
    case 'paragraph':
      return compileParagraph(node, scope);
    case 'list':
      return node.ordered === true ? [{ kind: 'steps', steps: compileSteps(node, scope) }] : compileList(node, scope);
    case 'blockquote':
      return compileQuote(node, scope, compileBlock);
    case 'table':
      return scope.page === true
        ? compileTable(node, scope)
        : refuse(
            'table',
            'A table can stand on a page only.',
            'Make it a list: it is read aloud, and on small screens.',
          );
    case 'html':
      return refuse('raw-html', 'Raw HTML is not allowed.', 'Write it in Markdown; the manual lists what there is.');
    case 'code':
      return refuse('code', 'A block of code is not allowed.', 'Do not begin a line with four spaces or with ```.');
    case 'thematicBreak':
      return refuse('unsupported-markup', 'A line across the page is not allowed.', 'Use a heading.');
    case 'definition':
      return refuse(
        'unsupported-markup',
        'A definition is not allowed.',
        'A citation [^id] needs no definition: its source stands in sources.yaml.',
      );
    default:
      return refuse(
        'unsupported-markup',
        `This markup (${node.type}) is not allowed.`,
        'Write it as the manual shows.',
      );
  }
}

function compileParagraph(node: Paragraph, scope: BlockScope): readonly Block[] {
  const figure = scope.page === true ? findFigure(node) : null;
  if (figure !== null) {
    scope.refer('figure', figure, lineOf(node), '');
    return [{ kind: 'figure', id: figure }];
  }
  const words = compileWords(node.children, scope);
  if (/^\s*\|.*\|\s*$/m.test(words.typed)) {
    scope.add(
      'bad-table',
      words.line,
      'This looks like a table and cannot be read as one.',
      'Begin with a row of titles, then a row of |---|---|, each on one line. Tables stand on pages only.',
    );
    return [];
  }
  const [first] = node.children;
  if (first?.type === 'text' && /^\[\^[^\]]+\]:/.test(first.value)) {
    scope.add(
      'unsupported-markup',
      words.line,
      'A citation is not defined in the file.',
      'Take this line out: the source stands in sources.yaml.',
    );
    return [];
  }
  refuseId(words, scope);
  scope.take(words, 'text');
  const [only, ...more] = unwrap(words.text);
  if (more.length === 0 && typeof only === 'object' && only.kind === 'link' && only.to.kind === 'contact') {
    return [{ kind: 'contact', id: only.to.id }];
  }
  return [{ kind: 'paragraph', text: words.text }];
}

/** A paragraph that is nothing but a link to a figure stands for it. */
function findFigure({ children }: Paragraph): string | null {
  const [first] = children;
  const [only, ...more] = first?.type === 'untranslated' && children.length === 1 ? first.children : children;
  return more.length === 0 && only?.type === 'link' && only.url.startsWith('figure:')
    ? only.url.slice('figure:'.length)
    : null;
}

function compileList(node: List, scope: BlockScope): readonly Block[] {
  checkLength(node, scope);
  const items = node.children.map((item) => {
    const words = compileItem(item, scope);
    refuseId(words, scope);
    scope.take(words, 'text');
    return words.text;
  });
  return [{ kind: 'list', items }];
}

/** Compiles a numbered list: each item ends with its id. */
export function compileSteps(node: List, scope: BlockScope): readonly Step[] {
  checkLength(node, scope);
  return node.children.map((item) => {
    const { id, words } = cutStepId(compileItem(item, scope), scope);
    scope.take(words, 'text');
    return { id, ...optional('picture', scope.pictures?.[id]), text: words.text };
  });
}

/** Compiles the words of an item: one paragraph, nothing else. */
export function compileItem(item: ListItem, scope: MarkdownScope): CompiledWords {
  for (const child of item.children.slice(1)) {
    if (child.type === 'list')
      scope.add(
        'nested-list',
        lineOf(child),
        'A list inside a list is not allowed.',
        'Make it one list, or two lists under two headings.',
      );
    else
      scope.add(
        'unsupported-markup',
        lineOf(child),
        'An item holds one paragraph only.',
        'Make it an item of its own, or join the two.',
      );
  }
  const [first] = item.children;
  if (first?.type === 'paragraph') return compileWords(first.children, scope);
  scope.add('unsupported-markup', lineOf(item), 'This item has no words.', 'Write them, or take the item out.');
  return { text: [], typed: '', line: lineOf(item), cites: [], links: [] };
}

export function checkLength(node: List, scope: BlockScope): void {
  const { length } = node.children;
  const most = scope.language.most?.items ?? MAX_ITEMS;
  if (length > most) {
    scope.add(
      'long-list',
      lineOf(node),
      `This list has ${length} items; ${most} is the most.`,
      'Join some, or make two lists under two headings.',
    );
  }
}

function refuseId(words: CompiledWords, scope: MarkdownScope): void {
  const { id } = cutId(words);
  if (id !== null)
    scope.add(
      'stray-id',
      words.line,
      `The id "${id}" stands where none is needed.`,
      'Only numbered steps and headings have an id. Take it out, or number the list.',
    );
}
