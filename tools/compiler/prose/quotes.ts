import type { Blockquote, Paragraph, Text } from 'mdast';
import type { Block, Tone } from '../../../src/pack/index.ts';
import { SPOKEN } from './braces.ts';
import type { BlockNode, BlockScope } from './blocks.ts';
import { compileWords } from './inlines.ts';
import { lineOf } from './markdown-scope.ts';

const TONES: readonly Tone[] = ['danger', 'caution', 'note', 'keyboard'];
const TONE_LINE = /^\[!([^\]]*)\][ \t]*(?:\n|$)/;

type CompileBlock = (node: BlockNode, scope: BlockScope) => readonly Block[];

/**
 * Compiles a blockquote: a script to say, or a notice when its first line is [!danger], [!caution], [!note] or
 * [!keyboard]. `compileBlock` compiles what stands in a notice.
 */
export function compileQuote(node: Blockquote, scope: BlockScope, compileBlock: CompileBlock): readonly Block[] {
  const [first] = node.children;
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  const tone = start?.type === 'text' ? TONE_LINE.exec(start.value)?.[1] : undefined;
  if (tone !== undefined && first?.type === 'paragraph' && start?.type === 'text')
    return compileNotice(node, first, { start, tone }, scope, compileBlock);
  return node.children.flatMap((child): readonly Block[] => {
    if (child.type !== 'paragraph') {
      scope.add(
        'unsupported-markup',
        lineOf(child),
        'A script to say holds words only.',
        'Write them as paragraphs beginning with >, or make it a notice: > [!note].',
      );
      return [];
    }
    const words = compileWords(child.children, { ...scope, braces: SPOKEN });
    scope.take(words, 'say');
    return [{ kind: 'say', text: words.text }];
  });
}

function compileNotice(
  node: Blockquote,
  first: Paragraph,
  { start, tone }: { readonly start: Text; readonly tone: string },
  scope: BlockScope,
  compileBlock: CompileBlock,
): readonly Block[] {
  const known = TONES.find((candidate) => candidate === tone);
  if (known === undefined)
    scope.add(
      'unknown-tone',
      lineOf(node),
      `There is no notice "${tone}".`,
      `Write one of: ${TONES.map((name) => `[!${name}]`).join(', ')}.`,
    );
  const rest = afterFirstLine(first, start);
  const children = rest === null ? node.children.slice(1) : [rest, ...node.children.slice(1)];
  const blocks = children.flatMap((child): readonly Block[] => {
    if (child.type === 'paragraph' || (child.type === 'list' && child.ordered !== true))
      return compileBlock(child, scope);
    if (child.type === 'html' || child.type === 'code') return compileBlock(child, scope);
    scope.add(
      'unsupported-markup',
      lineOf(child),
      'A notice holds paragraphs and lists only.',
      'Take this out of the notice.',
    );
    return [];
  });
  if (blocks.length === 0)
    scope.add(
      'empty-section',
      lineOf(node),
      'This notice has no words.',
      'Write them on the lines below, each beginning with >.',
    );
  return [{ kind: 'notice', tone: known ?? 'note', blocks }];
}

function afterFirstLine(first: Paragraph, start: Text): Paragraph | null {
  const value = start.value.replace(TONE_LINE, '');
  const position = start.position && {
    ...start.position,
    start: { ...start.position.start, line: start.position.start.line + 1 },
  };
  const text: Text = { ...start, value, ...(position ? { position } : {}) };
  const children = value === '' ? first.children.slice(1) : [text, ...first.children.slice(1)];
  return children.length === 0 ? null : { ...first, children };
}
