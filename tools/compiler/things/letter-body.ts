import type { Heading, List, RootContent } from 'mdast';
import type { Inline, LetterBlock, LetterLine, LetterText, LetterTexts } from '../../../src/pack/index.ts';
import { compileItem } from '../prose/blocks.ts';
import { lineOf } from '../prose/markdown-scope.ts';
import { NO_BRACES } from '../prose/braces.ts';
import { compileWords } from '../prose/inlines.ts';
import type { CompiledWords } from '../prose/compiled-words.ts';
import type { LetterPart } from '../languages/index.ts';
import { plainWords, readLetterText, type LetterScope } from './letter-scope.ts';
import type { MarkdownFile } from '../read/markdown.ts';

/** The parts of a letter's file, in this order. Their headings are those of the language. */
const LETTER_PARTS: readonly LetterPart[] = [
  'sender',
  'recipient',
  'object',
  'body',
  'attachments',
  'basis',
  'sending',
];

const REQUIRED_PARTS: readonly LetterPart[] = ['sender', 'recipient', 'object', 'body', 'basis', 'sending'];

export type LetterParts = Omit<LetterTexts, 'in' | 'fields' | 'sources'>;

/**
 * Compiles the body of a letter's file: fixed headings in a fixed order, plain words with the places of the fields.
 * `page`: of the headings, and of what is told about the letter; `scope`: of the letter itself.
 */
export function compileLetterBody(markdown: MarkdownFile, page: LetterScope, scope: LetterScope): LetterParts {
  const titles = page.language.letterTitles;
  const parts = splitParts(markdown, titles, page);
  const nodes = (part: LetterPart): readonly RootContent[] => parts.get(part) ?? [];
  const body = nodes('body').flatMap((node) => compileBlock(node, scope));
  const attachments = nodes('attachments').flatMap((node) => compileBlock(node, scope));
  return {
    sender: nodes('sender').flatMap((node) => compileLines(node, scope)),
    recipient: nodes('recipient').flatMap((node) => compileLines(node, scope)),
    object: nodes('object').flatMap((node) => compileObject(node, scope)),
    body,
    attachments: attachments.flatMap((block) =>
      block.kind === 'list' ? block.items : [{ text: block.text, ...(block.when ? { when: block.when } : {}) }],
    ),
    basis: nodes('basis').flatMap((node) => compileProse(node, page)),
    sending: nodes('sending').flatMap((node) => compileProse(node, page)),
  };
}

function splitParts(
  { tree, lastLine }: MarkdownFile,
  titles: Readonly<Record<LetterPart, string>>,
  scope: LetterScope,
): ReadonlyMap<LetterPart, readonly RootContent[]> {
  const parts = new Map<LetterPart, RootContent[]>();
  let current: RootContent[] | null = null;
  for (const node of tree.children) {
    if (node.type === 'heading') current = openPart(node, titles, parts, scope);
    else if (current !== null) current.push(node);
    else if (parts.size === 0)
      scope.add(
        'text-before-heading',
        lineOf(node),
        'This stands before the first heading.',
        `Put it under "## ${titles.body}".`,
      );
  }
  for (const part of REQUIRED_PARTS) {
    if ((parts.get(part)?.length ?? 0) === 0)
      scope.add(
        'missing-section',
        lastLine,
        `"${titles[part]}" is missing or empty.`,
        `Add "## ${titles[part]}", and what it has to say.`,
      );
  }
  return parts;
}

function openPart(
  node: Heading,
  titles: Readonly<Record<LetterPart, string>>,
  parts: Map<LetterPart, RootContent[]>,
  scope: LetterScope,
): RootContent[] | null {
  const { typed } = compileWords(node.children, scope);
  const part =
    node.depth === 2 ? LETTER_PARTS.find((part) => titles[part] === typed.replaceAll("'", '\u2019').trim()) : undefined;
  if (part === undefined) {
    scope.add(
      'unknown-heading',
      lineOf(node),
      `"${typed}" is not a heading of a letter.`,
      `The headings are, with ##: ${LETTER_PARTS.map((part) => titles[part]).join(' · ')}.`,
    );
    return null;
  }
  const last = [...parts.keys()].at(-1);
  if (parts.has(part))
    scope.add('duplicate-heading', lineOf(node), `The heading "${titles[part]}" stands twice.`, 'Join the two parts.');
  else if (last !== undefined && LETTER_PARTS.indexOf(last) > LETTER_PARTS.indexOf(part))
    scope.add(
      'heading-order',
      lineOf(node),
      `"${titles[part]}" comes after "${titles[last]}".`,
      `The order is: ${LETTER_PARTS.map((part) => titles[part]).join(' · ')}.`,
    );
  const nodes = parts.get(part) ?? [];
  parts.set(part, nodes);
  return nodes;
}

/** Lines of an address: each line of the file is one. */
function compileLines(node: RootContent, scope: LetterScope): readonly LetterLine[] {
  if (node.type !== 'paragraph') return refuse(node, scope);
  const words = compileWords(node.children, scope);
  const typed = plainWords(words, scope);
  scope.take(words, 'label');
  return typed
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line, index) => readLetterText(line, words.line + index, scope));
}

/** One line, which is always there. */
function compileObject(node: RootContent, scope: LetterScope): LetterText {
  const lines = compileLines(node, scope);
  if (lines.length > 1 || lines.some(({ when }) => when !== undefined))
    scope.add(
      'unsupported-markup',
      lineOf(node),
      'The object of a letter is one line without a condition.',
      'Join the lines, and take the condition out.',
    );
  return lines.flatMap(({ text }) => text);
}

function compileBlock(node: RootContent, scope: LetterScope): readonly LetterBlock[] {
  if (node.type === 'list')
    return [{ kind: 'list', items: node.children.map((item) => compileLine(compileItem(item, scope), scope)) }];
  if (node.type !== 'paragraph') return refuse(node, scope);
  return [{ kind: 'paragraph', ...compileLine(compileWords(node.children, scope), scope) }];
}

function compileLine(words: CompiledWords, scope: LetterScope): LetterLine {
  const typed = plainWords(words, scope);
  scope.take({ ...words, typed: typed.replaceAll(/\s*\{\?[^}]*\}/g, '') }, 'text');
  return readLetterText(typed.replaceAll(/\s*\n\s*/g, ' '), words.line, scope);
}

/** Words for the reader, not for the letter: with links and citations. */
function compileProse(node: RootContent, scope: LetterScope): readonly (readonly Inline[])[] {
  if (node.type !== 'paragraph' && node.type !== 'list') return refuse(node, scope);
  const prose = { ...scope, braces: NO_BRACES };
  const all =
    node.type === 'list'
      ? (node satisfies List).children.map((item) => compileItem(item, prose))
      : [compileWords(node.children, prose)];
  return all.map((words) => {
    scope.take(words, 'text');
    return words.text;
  });
}

function refuse(node: RootContent, scope: LetterScope): readonly never[] {
  scope.add(
    'unsupported-markup',
    lineOf(node),
    `This markup (${node.type}) is not allowed here.`,
    'A letter holds paragraphs and lists of plain words.',
  );
  return [];
}
