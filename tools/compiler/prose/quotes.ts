import type { Blockquote, Paragraph, Text } from 'mdast';
import type { Block, Inline, Tone } from '../../../src/pack/index.ts';
import { SPOKEN } from './braces.ts';
import type { BlockNode, BlockScope } from './block-scope.ts';
import { compileWords } from './inlines.ts';
import { withSounds } from './sounds.ts';
import { lineOf, type MarkdownScope } from './markdown-scope.ts';

const TONES: readonly Tone[] = ['danger', 'caution', 'note', 'keyboard'];
const TONE_LINE = /^\[!([^\]]*)\][ \t]*(?:\n|$)/;

/** The language of a script. */
const LANG_LINE = /^\[lang=([^\]]*)\][ \t]*(?:\n|$)/;

type CompileBlock = (node: BlockNode, scope: BlockScope) => readonly Block[];

/**
 * Compiles a blockquote: a script to say (in another language when its first line is [lang=fr]), or a notice when its
 * first line is [!danger], [!caution], [!note] or [!keyboard]. `compileBlock` compiles what stands in a notice.
 */
export function compileQuote(node: Blockquote, scope: BlockScope, compileBlock: CompileBlock): readonly Block[] {
  const [first] = node.children;
  const start = first?.type === 'paragraph' ? first.children[0] : undefined;
  const tone = start?.type === 'text' ? TONE_LINE.exec(start.value)?.[1] : undefined;
  if (tone !== undefined && first?.type === 'paragraph' && start?.type === 'text')
    return compileNotice(node, first, { start, tone }, scope, compileBlock);
  const lang = start?.type === 'text' ? LANG_LINE.exec(start.value)?.[1] : undefined;
  if (lang !== undefined && first?.type === 'paragraph' && start?.type === 'text')
    return compileForeignScript(node, afterFirstLine(first, start, LANG_LINE), lang, scope);
  return paragraphsOf(node.children, scope).map((child) => ({ kind: 'say', text: compileScript(child, scope) }));
}

function paragraphsOf(children: Blockquote['children'], scope: BlockScope): readonly Paragraph[] {
  return children.flatMap((child): readonly Paragraph[] => {
    if (child.type === 'paragraph') return [child];
    scope.add(
      'unsupported-markup',
      lineOf(child),
      'A script to say holds words only.',
      'Write them as paragraphs beginning with >, or make it a notice: > [!note].',
    );
    return [];
  });
}

function compileScript(child: Paragraph, scope: MarkdownScope): readonly Inline[] {
  const words = compileWords(child.children, { ...scope, braces: SPOKEN });
  scope.take(words, 'say');
  return words.text;
}

/** A script in another language: each paragraph of it is followed by one that says it in the page's. */
function compileForeignScript(
  node: Blockquote,
  first: Paragraph | null,
  lang: string,
  scope: BlockScope,
): readonly Block[] {
  const other = scope.within(lang, lineOf(node));
  const rest = node.children.slice(1);
  const paragraphs = paragraphsOf(first === null ? rest : [first, ...rest], scope);
  if (other === null) return [];
  if (paragraphs.length === 0 || paragraphs.length % 2 === 1)
    scope.add(
      'not-explained',
      lineOf(paragraphs.at(-1) ?? node),
      `This script is in "${lang}", and is not explained in the language of the page.`,
      'Below each paragraph of it write a second one, which says it in the language of the page.',
    );
  return paragraphs.flatMap((child, at): readonly Block[] => {
    const means = paragraphs[at + 1];
    if (at % 2 === 1 || means === undefined) return [];
    const text = compileScript(child, other);
    const foreign = {
      kind: 'foreign',
      lang: other.lang,
      dir: other.dir,
      text,
      // nobody has said it in the language of the page
      ...(means.children.length === 0 ? {} : { means: compileScript(means, scope) }),
    } as const;
    return [{ kind: 'say', text: [withSounds(foreign, scope.language)] }];
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
  const rest = afterFirstLine(first, start, TONE_LINE);
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

/** What stands below a mark on the first line; null for nothing. */
function afterFirstLine(first: Paragraph, start: Text, mark: RegExp): Paragraph | null {
  const value = start.value.replace(mark, '');
  const position = start.position && {
    ...start.position,
    start: { ...start.position.start, line: start.position.start.line + 1 },
  };
  const text: Text = { ...start, value, ...(position ? { position } : {}) };
  const children = value === '' ? first.children.slice(1) : [text, ...first.children.slice(1)];
  return children.length === 0 ? null : { ...first, children };
}
