import type { PhrasingContent, Text } from 'mdast';
import type { Inline } from '../../../src/pack/index.ts';
import { checkBraces, NO_BRACES, splitBraces } from './braces.ts';
import type { IssueCode } from '../read/issue-codes.ts';
import { compileLink } from './links.ts';
import type { MarkdownScope } from './markdown-scope.ts';
import { typesetParts } from './typeset-parts.ts';

/** Words of one paragraph or item, compiled. */
export interface CompiledWords {
  readonly text: readonly Inline[];
  /** the same as the author typed them, without citations, line breaks kept */
  readonly typed: string;
  /** the line of the first word */
  readonly line: number;
  readonly cites: readonly string[];
  /** what of `typed` is the words of a link, but for a bare number that leads elsewhere than to a contact: from, to */
  readonly links: readonly (readonly [number, number])[];
}

/** What is found on the way through one paragraph. */
interface Found {
  typed: string;
  readonly cites: string[];
  readonly links: [number, number][];
}

const CITATION = /[ \t]*\[\^([^\]\s]+)\]/g;

/** Compiles the words of one paragraph. Typography is put in across links and bold words. */
export function compileWords(nodes: readonly PhrasingContent[], scope: MarkdownScope): CompiledWords {
  const found: Found = { typed: '', cites: [], links: [] };
  const text = nodes.flatMap((node) => compileInline(node, scope, found));
  return {
    text: spoken(trimEnds(typesetTree(text, scope.language.typeset)), scope),
    typed: found.typed,
    line: nodes[0]?.position?.start.line ?? 1,
    cites: found.cites,
    links: found.links,
  };
}

function compileInline(node: PhrasingContent, scope: MarkdownScope, found: Found): readonly Inline[] {
  const inside = (children: readonly PhrasingContent[]): readonly Inline[] =>
    children.flatMap((child) => compileInline(child, scope, found));
  switch (node.type) {
    case 'text':
      return compileText(node, scope, found);
    case 'strong':
      return [{ kind: 'strong', text: inside(node.children) }];
    case 'link': {
      const start = found.typed.length;
      const text = inside(node.children);
      // a number that leads elsewhere than to its contact calls nobody
      if (node.url.startsWith('contact:') || !/^[\d\s]+$/.test(found.typed.slice(start)))
        found.links.push([start, found.typed.length]);
      return [compileLink(node, text, found.typed.slice(start), scope)];
    }
    case 'emphasis':
      refuse(scope, node, 'italics', 'Italics are hard to read.', 'Use **bold**, or no mark at all.');
      return inside(node.children);
    case 'html':
      refuse(
        scope,
        node,
        'raw-html',
        'Raw HTML is not allowed.',
        'Write it in Markdown; the manual lists what there is.',
      );
      return [];
    case 'image':
    case 'imageReference':
      refuse(scope, node, 'image', 'Images are not allowed.', 'Say it in words.');
      return [];
    case 'inlineCode':
      refuse(scope, node, 'code', 'Code marks are not allowed.', 'Take the ` signs out.');
      return [];
    case 'break':
      refuse(
        scope,
        node,
        'unsupported-markup',
        'A forced line break is not allowed.',
        'Begin a new paragraph, and leave no spaces at the end of a line.',
      );
      found.typed += '\n';
      return [' '];
    case 'delete':
    case 'footnoteReference':
    case 'linkReference':
      refuse(
        scope,
        node,
        'unsupported-markup',
        `This markup (${node.type}) is not allowed.`,
        'Write it as the manual shows.',
      );
      return [];
    default:
      return node satisfies never;
  }
}

/** Cuts the citations [^id] out of a text; the space before one goes with it. */
function compileText(node: Text, scope: MarkdownScope, found: Found): readonly Inline[] {
  const parts: Inline[] = [];
  const line = node.position?.start.line ?? 1;
  let from = 0;
  const keep = (words: string): void => {
    found.typed += words;
    if (words !== '') parts.push(words.replaceAll(/\s*\n\s*/g, ' '));
  };
  for (const match of node.value.matchAll(CITATION)) {
    const [whole, source = ''] = match;
    keep(node.value.slice(from, match.index));
    from = match.index + whole.length;
    scope.cite(source, line + countBreaks(node.value.slice(0, from)));
    found.cites.push(source);
    parts.push({ kind: 'cite', source });
  }
  keep(node.value.slice(from));
  if (scope.braces !== null) {
    const words = scope.braces ? node.value : node.value.replace(/\{#[^{}]*\}\s*$/, '');
    checkBraces(words, scope.braces ?? NO_BRACES, (index, message, hint) =>
      scope.add('bad-brace', line + countBreaks(node.value.slice(0, index)), message, hint),
    );
  }
  return parts;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

function refuse(
  scope: MarkdownScope,
  node: { position?: Text['position'] },
  code: IssueCode,
  message: string,
  hint: string,
): void {
  scope.add(code, node.position?.start.line ?? 1, message, hint);
}

/** Sets all texts of a tree as one sentence, then joins neighbours. */
function typesetTree(tree: readonly Inline[], typeset: (text: string) => string): readonly Inline[] {
  const leaves: string[] = [];
  const collect = (inline: Inline): void => {
    if (typeof inline === 'string') leaves.push(inline);
    else if ('text' in inline) inline.text.forEach(collect);
  };
  tree.forEach(collect);
  const set = typesetParts(leaves, typeset)[Symbol.iterator]();
  const rebuild = (inline: Inline): Inline => {
    if (typeof inline === 'string') return set.next().value ?? '';
    return 'text' in inline ? { ...inline, text: inline.text.map(rebuild) } : inline;
  };
  return tree.map(rebuild);
}

/** Puts blanks and words by the child in the place of their braces, also in bold words and links. */
function spoken(words: readonly Inline[], scope: MarkdownScope): readonly Inline[] {
  if (!scope.braces) return words;
  return words.flatMap((inline): readonly Inline[] => {
    if (typeof inline === 'string') return splitBraces(inline);
    return 'text' in inline ? [{ ...inline, text: spoken(inline.text, scope) }] : [inline];
  });
}

function trimEnds(words: readonly Inline[]): readonly Inline[] {
  const last = words.length - 1;
  return words
    .map((inline, index) => {
      if (typeof inline !== 'string') return inline;
      const start = index === 0 ? inline.trimStart() : inline;
      return index === last ? start.trimEnd() : start;
    })
    .filter((inline) => inline !== '');
}
