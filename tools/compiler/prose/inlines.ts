import type { PhrasingContent, Text } from 'mdast';
import { foldInlines, gather, wordsInSource, type Inline, type InlineOf } from '../../../src/pack/index.ts';
import { checkBraces, NO_BRACES, splitBraces } from './braces.ts';
import type { IssueCode } from '../read/issue-codes.ts';
import type { CompiledWords } from './compiled-words.ts';
import { compileLink } from './links.ts';
import type { MarkdownScope } from './markdown-scope.ts';
import type { Untranslated } from '../read/join-markdown.ts';
import { typesetParts } from '../languages/index.ts';

/** What is found on the way through one paragraph. */
interface WordsSoFar {
  typed: string;
  readonly cites: string[];
  readonly links: [number, number][];
}

const CITATION = /[ \t]*\[\^([^\]\s]+)\]/g;
/** Words in another language: [guichet unique]{lang=fr} */
const FOREIGN = /\[([^[\]^]+)\]\{lang=([^{}\s]*)\}/g;
/** What stands for them in the words that are linted and measured: no word, and no end of a sentence. */
const IN_PLACE = '___';

/** Compiles the words of one paragraph. Typography is put in across links and bold words. */
export function compileWords(nodes: readonly PhrasingContent[], scope: MarkdownScope): CompiledWords {
  const found: WordsSoFar = { typed: '', cites: [], links: [] };
  const text = nodes.flatMap((node) => compileInline(node, scope, found));
  return {
    text: spoken(trimEnds(typesetTree(text, scope.language.typeset)), scope),
    typed: found.typed,
    line: nodes[0]?.position?.start.line ?? 1,
    cites: found.cites,
    links: found.links,
  };
}

function compileInline(node: PhrasingContent, scope: MarkdownScope, found: WordsSoFar): readonly Inline[] {
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
    case 'untranslated':
      return compileUntranslated(node, scope, found);
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
function compileText(node: Text, scope: MarkdownScope, found: WordsSoFar): readonly Inline[] {
  const parts: Inline[] = [];
  const line = node.position?.start.line ?? 1;
  let from = 0;
  const plain = (words: string): void => {
    found.typed += words;
    if (words !== '') parts.push(words.replaceAll(/\s*\n\s*/g, ' '));
  };
  const keep = (words: string, at: number): void => {
    let done = 0;
    for (const { 0: mark, 1: said = '', 2: lang = '', index } of words.matchAll(FOREIGN)) {
      plain(words.slice(done, index));
      done = index + mark.length;
      parts.push(compileForeign(said, lang, line + countBreaks(node.value.slice(0, at + index)), scope));
      found.typed += IN_PLACE + '\n'.repeat(countBreaks(mark));
    }
    plain(words.slice(done));
  };
  for (const match of node.value.matchAll(CITATION)) {
    const [whole, source = ''] = match;
    keep(node.value.slice(from, match.index), from);
    from = match.index + whole.length;
    scope.cite(source, line + countBreaks(node.value.slice(0, from)));
    found.cites.push(source);
    parts.push({ kind: 'cite', source });
  }
  keep(node.value.slice(from), from);
  if (scope.braces !== null) {
    const own = node.value.replaceAll(FOREIGN, (mark) => mark.replaceAll(/\S/g, '_'));
    const words = scope.braces ? own : own.replace(/\{#[^{}]*\}\s*$/, '');
    checkBraces(words, scope.braces ?? NO_BRACES, (index, message, hint) =>
      scope.add('bad-brace', line + countBreaks(node.value.slice(0, index)), message, hint),
    );
  }
  return parts;
}

/** Words of the source in the place of a translation: checked where they stand, and set as their language is. */
function compileUntranslated(
  { lang, children, position }: Untranslated,
  scope: MarkdownScope,
  found: WordsSoFar,
): readonly Inline[] {
  const other = scope.within(lang, position?.start.line ?? 1);
  if (other === null) return [];
  const { text, cites } = compileWords(children, other);
  found.cites.push(...cites);
  return [{ kind: 'foreign', lang: other.lang, dir: other.dir, text, isUntranslated: true }];
}

/** What some words are, also where they stand in the place of a translation. */
export const unwrap = (text: readonly Inline[]): readonly Inline[] => wordsInSource(text) ?? text;

/** Words in another language, linted and set as that language is. */
function compileForeign(said: string, lang: string, line: number, scope: MarkdownScope): Inline {
  const other = scope.within(lang, line);
  if (other === null) return said;
  other.take({ typed: said, line, cites: [], links: [] }, 'label');
  const text = [other.language.typeset(said.replaceAll(/\s*\n\s*/g, ' '))];
  return { kind: 'foreign', lang: other.lang, dir: other.dir, text };
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

/**
 * Puts something in the place of the words of a sentence, also in bold words, links and words of the glossary. Words in
 * another language stay as they are.
 */
function replaceWords(text: readonly Inline[], make: (words: string) => readonly Inline[]): readonly Inline[] {
  const whole = (part: Inline): readonly Inline[] => [part];
  const inside = (
    part: InlineOf<'strong' | 'link' | 'term'>,
    fold: (inner: readonly Inline[]) => readonly (readonly Inline[])[],
  ): readonly Inline[] => [{ ...part, text: fold(part.text).flat() }];
  return foldInlines<readonly Inline[]>(text, {
    words: make,
    strong: inside,
    link: inside,
    term: inside,
    cite: whole,
    blank: whole,
    foreign: whole,
    'by-child': whole,
  }).flat();
}

/** Sets all texts of a tree as one sentence. */
function typesetTree(tree: readonly Inline[], typeset: (text: string) => string): readonly Inline[] {
  const leaves = foldInlines<readonly string[]>(tree, {
    ...gather<string>(),
    words: (words) => [words],
    foreign: () => [],
  }).flat();
  const set = typesetParts(leaves, typeset)[Symbol.iterator]();
  return replaceWords(tree, () => [set.next().value ?? '']);
}

/** Puts blanks and words by the child in the place of their braces, also in bold words and links. */
const spoken = (words: readonly Inline[], scope: MarkdownScope): readonly Inline[] =>
  scope.braces ? replaceWords(words, splitBraces) : words;

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
