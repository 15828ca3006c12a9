import type { Heading, RootContent } from 'mdast';
import { SECTIONS, type Block, type Section, type SectionId } from '../../../src/pack/index.ts';
import { compileAvoid } from '../prose/avoid.ts';
import { compileBlock } from '../prose/blocks.ts';
import type { BlockScope } from '../prose/block-scope.ts';
import { lineOf } from '../prose/markdown-scope.ts';
import { compileWords, unwrap } from '../prose/inlines.ts';
import type { MarkdownFile } from '../read/markdown.ts';

/**
 * What no procedure does without, and what one that needs a service has besides. Their headings are those of the
 * language.
 */
const REQUIRED: readonly SectionId[] = ['summary', 'who', 'steps', 'next', 'avoid'];
const REQUIRED_OF_SERVICE: readonly SectionId[] = ['say', 'refused'];
/** What an easier version of the source does not do without. */
const REQUIRED_OF_EASY: readonly SectionId[] = ['summary', 'steps', 'avoid'];

type Titles = Readonly<Record<SectionId, string>>;
type SectionPart = { readonly id: SectionId | null; readonly line: number; readonly nodes: RootContent[] };

/**
 * `titles`: the headings of the page, where its text may be in another language. `isWhole`: false for an easier version
 * of the source, which says less.
 */
export interface SectionsScope extends BlockScope {
  readonly titles: Titles;
  readonly isWhole: boolean;
}

/** Compiles the body of a procedure: always the same headings, in the same order. */
export function compileSections(markdown: MarkdownFile, service: boolean, scope: SectionsScope): readonly Section[] {
  const titles = scope.language.sectionTitles;
  const parts = splitAtHeadings(markdown, titles, scope);
  checkOrder(parts, titles, scope);
  const required = scope.isWhole ? [...REQUIRED, ...(service ? REQUIRED_OF_SERVICE : [])] : REQUIRED_OF_EASY;
  checkMissing(parts, titles, required, markdown.lastLine, scope);
  const sections = parts.flatMap(({ id, line, nodes }): readonly Section[] => {
    const blocks = nodes.length === 0 ? [] : compileSection(id, nodes, scope);
    if (id === null) return [];
    checkContent(id, titles[id], blocks, line, nodes, scope);
    return [{ id, title: scope.titles[id], blocks }];
  });
  return sections;
}

function splitAtHeadings({ tree }: MarkdownFile, titles: Titles, scope: BlockScope): readonly SectionPart[] {
  const parts: SectionPart[] = [];
  for (const node of tree.children) {
    if (node.type === 'heading' && node.depth <= 2) {
      parts.push({ id: findSection(node, titles, scope), line: lineOf(node), nodes: [] });
    } else {
      const part = parts.at(-1);
      if (part) part.nodes.push(node);
      else
        scope.add(
          'text-before-heading',
          lineOf(node),
          'This stands before the first heading.',
          `Put it under "## ${titles.summary}".`,
        );
    }
  }
  return parts;
}

function findSection(node: Heading, titles: Titles, scope: BlockScope): SectionId | null {
  const { typed } = compileWords(node.children, scope);
  const id = node.depth === 2 ? SECTIONS.find((candidate) => sameWords(titles[candidate], typed)) : undefined;
  if (id === undefined) {
    scope.add(
      'unknown-heading',
      lineOf(node),
      `"${typed}" is not a heading of a procedure.`,
      `The headings are, with ##: ${SECTIONS.map((candidate) => titles[candidate]).join(' · ')}.`,
    );
  }
  return id ?? null;
}

function sameWords(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\u2019', "'").replaceAll(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

function checkOrder(parts: readonly SectionPart[], titles: Titles, scope: BlockScope): void {
  const seen = new Set<SectionId>();
  let furthest = -1;
  for (const { id, line } of parts) {
    if (id === null) continue;
    const rank = SECTIONS.indexOf(id);
    const after = SECTIONS[furthest];
    if (seen.has(id)) {
      scope.add('duplicate-heading', line, `The heading "${titles[id]}" stands twice.`, 'Join the two parts.');
    } else if (rank < furthest && after !== undefined) {
      scope.add(
        'heading-order',
        line,
        `"${titles[id]}" comes after "${titles[after]}".`,
        `The order is: ${SECTIONS.map((candidate) => titles[candidate]).join(' · ')}.`,
      );
    }
    seen.add(id);
    furthest = Math.max(furthest, rank);
  }
}

function checkMissing(
  parts: readonly SectionPart[],
  titles: Titles,
  required: readonly SectionId[],
  lastLine: number,
  scope: BlockScope,
): void {
  for (const id of required) {
    if (parts.some((part) => part.id === id)) continue;
    const next = parts.find((part) => part.id !== null && SECTIONS.indexOf(part.id) > SECTIONS.indexOf(id));
    scope.add(
      'missing-section',
      next?.line ?? lastLine,
      `The heading "${titles[id]}" is missing.`,
      `Add "## ${titles[id]}" ${next ? 'before this line' : 'at the end'}, and what it has to say.`,
    );
  }
}

function checkContent(
  id: SectionId,
  title: string,
  blocks: readonly Block[],
  line: number,
  nodes: readonly RootContent[],
  scope: BlockScope,
): void {
  if (nodes.length === 0)
    scope.add(
      'empty-section',
      line,
      `Nothing stands under "${title}".`,
      'Write it, or take the heading out if it may be left out.',
    );
  else if (id === 'steps' && !blocks.some(({ kind }) => kind === 'steps'))
    scope.add(
      'missing-steps',
      line,
      `"${title}" holds no numbered step.`,
      `Number them: ${scope.language.examples.step}`,
    );
  else if (id === 'say' && !blocks.some(({ kind }) => kind === 'say'))
    scope.add('missing-script', line, `"${title}" holds no script.`, 'Write the words to say after a > sign.');
}

function compileSection(id: SectionId | null, nodes: readonly RootContent[], scope: BlockScope): readonly Block[] {
  const blocks: Block[] = [];
  let group: { title: string; line: number } | null = null;
  const closeGroup = (): void => {
    if (group)
      scope.add(
        'empty-section',
        group.line,
        `No numbered step follows "${group.title}".`,
        'Number the steps under it, or take the heading out.',
      );
    group = null;
  };
  for (const node of nodes) {
    if (node.type === 'heading') {
      closeGroup();
      group = compileGroupTitle(node, id, scope);
    } else if (node.type === 'list' && node.ordered !== true && id === 'avoid') {
      blocks.push(compileAvoid(node, scope));
    } else {
      const compiled = compileBlock(node, scope);
      const [steps] = compiled;
      const open: { title: string } | null = group;
      if (open && steps?.kind === 'steps') {
        blocks.push({ kind: 'steps', title: open.title, steps: steps.steps });
        group = null;
      } else {
        blocks.push(...compiled);
      }
    }
  }
  closeGroup();
  return blocks;
}

/** "### …" names a group of steps; anywhere else it is no heading of a procedure. */
function compileGroupTitle(
  node: Heading,
  id: SectionId | null,
  scope: BlockScope,
): { title: string; line: number } | null {
  const words = compileWords(node.children, scope);
  if (id === 'steps' && node.depth === 3) {
    scope.take(words, 'label');
    const said = unwrap(words.text);
    const title = said.filter((inline) => typeof inline === 'string').join('');
    if (said !== words.text) scope.untranslated(title);
    return { title, line: words.line };
  }
  scope.add(
    'unknown-heading',
    lineOf(node),
    `"${words.typed}" is a heading that has no place here.`,
    'Only the steps have groups, with ###. Elsewhere write a paragraph.',
  );
  return null;
}
