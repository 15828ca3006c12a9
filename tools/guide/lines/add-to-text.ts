import type { Nodes, Root } from 'mdast';
import { isTitle, plain, wordsOf } from '../../compiler/read/body-lines.ts';
import { hasTitles } from '../../compiler/read/lines.ts';
import { parseBody } from '../../compiler/read/markdown.ts';
import { languageOf } from '../../compiler/languages/index.ts';
import { linesInText, placeInText, shiftOf, type WordsFile } from './place.ts';

/** `own` of each line of the source: its place among the lines of the translation; -1 for one that has none. */
export interface Beside {
  readonly source: WordsFile;
  readonly own: WordsFile;
  readonly places: readonly number[];
}

/**
 * Texts of a translation with one more line, in the place that it has in the source: between the same lines, with the
 * same marks of a list, a quote or a notice. The first that reads as it should is the right one (`isLikeSource`).
 */
export function waysToAdd({ source, own, places }: Beside, at: number, words: string): readonly string[] {
  const gap = (from: number): string | null => {
    const [end, start] = [endOf(source, from), startOf(source, from + 1)];
    return end === undefined || start === undefined ? null : source.text.slice(end, start);
  };
  const titled = (text: string): boolean => hasTitles(source.name) && /^## /m.test(text);
  const put = (offset: number, text: string): string => own.text.slice(0, offset) + text + own.text.slice(offset);
  const [before, behind] = [gap(at - 1), gap(at)];
  const above = endOf(own, places[at - 1] ?? -1);
  const below = startOf(own, places[at + 1] ?? -1);
  const told = before !== null && titled(before) ? inLanguage(before, source.locale, own) : before;
  return [
    ...(above === undefined || before === null || titled(before) ? [] : [put(above, before + words)]),
    ...(below === undefined || behind === null || titled(behind) ? [] : [put(below, words + behind)]),
    ...(above === undefined || told === null || !titled(told) ? [] : [put(above, told + words)]),
  ];
}

/** Where the words of a line begin, behind the kind of a notice. */
const startOf = (file: WordsFile, at: number): number | undefined => placeInText(file, at)[0]?.start;

/** Where a line ends, behind its id; a cell ends with its words. */
function endOf(file: WordsFile, at: number): number | undefined {
  const node = linesInText(file)[at]?.node;
  if (node?.type === 'tableCell') return placeInText(file, at)[0]?.end;
  const end = node?.position?.end.offset;
  return end === undefined ? undefined : end + shiftOf(file);
}

/** What begins a part, under the heading of the language; null where the translation has that part already. */
function inLanguage(gap: string, from: string, own: WordsFile): string | null {
  const [theirs, ours] = [languageOf(from), languageOf(own.locale)];
  const titles = new Map(
    (['sectionTitles', 'letterTitles'] as const).flatMap((key) =>
      Object.entries(theirs?.[key] ?? {}).map(
        ([id, title]) => [plain(title), (ours?.[key] as Readonly<Record<string, string>> | undefined)?.[id]] as const,
      ),
    ),
  );
  const there = new Set(
    parseBody(own.text)
      .children.filter(isTitle)
      .map((title) => plain(wordsOf(title))),
  );
  let isNew = true;
  const told = gap.replaceAll(/^## (.*)$/gm, (whole, title: string) => {
    const name = titles.get(plain(title));
    if (name === undefined || there.has(plain(name))) isNew = false;
    return name === undefined ? whole : `## ${name}`;
  });
  return isNew ? told : null;
}

/** Of each line of a text what it stands in: "list listItem paragraph". */
export function shapesOf(file: WordsFile): readonly string[] {
  const tree: Root = parseBody(file.text);
  const found = new Map<Nodes, string>();
  const walk = (node: Nodes, above: string): void => {
    const here = `${above} ${node.type}`;
    found.set(node, here);
    if ('children' in node) for (const child of node.children) walk(child, here);
  };
  walk(tree, '');
  return linesInText(file).map(({ node }) => found.get(node) ?? '');
}
