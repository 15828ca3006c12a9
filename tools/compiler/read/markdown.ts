import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { holdsHidden, refuseHidden, WHERE_ESCAPED } from './characters.ts';
import type { IssueList } from './issue-list.ts';
import { remember } from './remember.ts';
import { readYaml, type YamlFile } from './yaml.ts';

interface WithIssues {
  readonly issues: IssueList;
}

export interface MarkdownFile {
  readonly file: string;
  /** the front matter; its lines are those of the file */
  readonly front: YamlFile;
  /** the rest; its lines are those of the file */
  readonly tree: Root;
  /** the last line that holds something */
  readonly lastLine: number;
}

const FRONT_MATTER = /^\uFEFF?---\r?\n([\s\S]*?\r?\n)---[ \t]*(?:\r?\n|$)/;

/** The front matter of a file, its lines those of the file; null when there is none. */
export function frontMatterOf(text: string): string | null {
  const [, inner] = FRONT_MATTER.exec(text) ?? [];
  return inner === undefined ? null : `\n${inner}`;
}

/** Reads one Markdown file with front matter; null, with an issue, when there is none. */
export function readMarkdown(draft: WithIssues, file: string, text: string): MarkdownFile | null {
  const match = FRONT_MATTER.exec(text);
  if (match === null) {
    draft.issues.add(
      'missing-front-matter',
      { file, line: 1 },
      'The file does not begin with its front matter.',
      'Begin with a line "---", then title: and the others, then a line "---".',
    );
    return null;
  }
  // both halves keep the lines of the file: what is cut off leaves its line breaks
  const front = readYaml(file, frontMatterOf(text) ?? '', draft.issues);
  if (front === null) return null;
  const tree = parseBody(text);
  if (!holdsHidden(file, text)) checkEntities(draft, file, tree);
  return { file, front: withWaivers(front), tree, lastLine: text.trimEnd().split('\n').length };
}

/** What stands below the front matter; its lines are those of the file. */
export const parseBody = remember((text): Root => parse(blankFront(text)));

/** A text whose front matter is nothing but its line breaks: its places are those of `parseBody`. */
export const blankFront = (text: string): string =>
  text.replace(FRONT_MATTER, (matter) => matter.replaceAll(/[^\n]/g, ''));

const parse = remember((text) =>
  fromMarkdown(text, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] }),
);

/** An entity such as &#8203; is a character too. */
function checkEntities(draft: WithIssues, file: string, node: Nodes): void {
  if ('value' in node) refuseHidden(draft.issues, file, node.position?.start.line ?? 1, node.value, WHERE_ESCAPED);
  if ('children' in node) for (const child of node.children) checkEntities(draft, file, child);
}

/** "waivers: [word]" in the front matter holds for the whole file. */
function withWaivers(front: YamlFile): YamlFile {
  const { waivers } = (front.value ?? {}) as { readonly waivers?: unknown };
  const everywhere = Array.isArray(waivers) ? waivers.map(String) : [];
  return { ...front, waiversOn: (line) => new Set([...everywhere, ...front.waiversOn(line)]) };
}
