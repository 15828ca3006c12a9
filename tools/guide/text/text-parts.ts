import type { Nodes } from 'mdast';
import { diffArrays } from 'diff';
import { isScript, isTitle, plain, wordsOf } from '../../compiler/read/body-lines.ts';
import { isOfText, type Line } from '../../compiler/read/lines.ts';
import { parseBody } from '../../compiler/read/markdown.ts';
import type { Path } from '../../compiler/read/path.ts';
import { linesInText, placesOf, typedOf, type WordsFile } from '../lines/place.ts';
import { linesIn } from '../lines/write-words.ts';

/** What a line is, as a reader sees it. */
export type LineShape = 'field' | 'heading' | 'step' | 'item' | 'script' | 'note' | 'cell' | 'paragraph';

/** A line of a text, as its author edits it. */
export interface TextLine {
  readonly path: Path;
  /** as they were typed, on one line */
  readonly words: string;
  /** what stood there when the guide was opened; null: the same. "" for a new line */
  readonly was: string | null;
  readonly shape: LineShape;
  /** of a step: 1 is the first of its list */
  readonly number: number | null;
  /** the lines of its file over which it goes; 1 is the first */
  readonly from: number;
  readonly to: number;
}

/** Lines under one heading. Fields, which stand above the text, have `title` null. */
export interface TextPart {
  readonly title: string | null;
  readonly lines: readonly TextLine[];
}

/**
 * The lines of a file of words in its order, by the headings of its text. In: the file; the same as it was when the
 * guide was opened, null where it is new; and which of its lines: those of a unit, or of what several units are part of
 * (`contacts/samu`).
 */
export function textParts(file: WordsFile, before: WordsFile | null, of: string): readonly TextPart[] {
  const isWanted = ({ unit }: Line): boolean => unit === of || unit.startsWith(`${of}/`) || unit.startsWith(`${of}.`);
  const lines = linesIn(file).filter(isWanted);
  const was =
    before === null ? new Map<Line, string>() : wordsBefore(file, lines, before, linesIn(before).filter(isWanted));
  const shapes = file.name.endsWith('.md') ? readShapes(file) : [];
  const parts: { title: string | null; lines: TextLine[] }[] = [];
  for (const line of lines) {
    const shape = isOfText(line) ? shapes[Number(line.path[1])] : undefined;
    const title = shape?.title ?? null;
    const words = typedOf(file, line);
    const old = before === null ? '' : was.get(line);
    const place = placesOf(file, line).at(0);
    const lineAt = (index: number): number => file.text.slice(0, index).split('\n').length;
    const told: TextLine = {
      path: line.path,
      words,
      was: old === undefined || old === words ? null : old,
      shape: shape?.shape ?? 'field',
      number: shape?.number ?? null,
      from: place ? lineAt(place.start) : line.line,
      to: place ? lineAt(place.end) : line.line,
    };
    const last = parts.at(-1);
    if (last !== undefined && last.title === title) last.lines.push(told);
    else parts.push({ title, lines: [told] });
  }
  return parts;
}

/** What each line said before: lines are paired by their order between those that stayed. "" for a new one. */
function wordsBefore(
  file: WordsFile,
  lines: readonly Line[],
  before: WordsFile,
  old: readonly Line[],
): ReadonlyMap<Line, string> {
  const was = new Map<Line, string>();
  let [here, there] = [0, 0];
  const runs = diffArrays(
    old.map((line) => typedOf(before, line)),
    lines.map((line) => typedOf(file, line)),
  );
  for (const [at, { count = 0, added, removed }] of runs.entries()) {
    if (!added && !removed) {
      for (const line of lines.slice(here, here + count)) was.set(line, typedOf(file, line));
      here += count;
      there += count;
    } else if (removed) {
      const next = runs[at + 1];
      const pairs = next?.added === true ? Math.min(count, next.count ?? 0) : 0;
      lines.slice(here, here + pairs).forEach((line, index) => {
        const own = old[there + index];
        if (own !== undefined) was.set(line, typedOf(before, own));
      });
      there += count;
    } else {
      // what has no line before it is new
      for (const line of lines.slice(here, here + count)) if (!was.has(line)) was.set(line, '');
      here += count;
    }
  }
  return was;
}

interface Shape {
  readonly title: string | null;
  readonly shape: LineShape;
  readonly number: number | null;
}

/** What each line of a text is, in the order of `linesOf`. */
function readShapes(file: WordsFile): readonly Shape[] {
  const shapes = new Map<number | undefined, Shape>();
  let title: string | null = null;
  for (const block of parseBody(file.text).children) {
    if (isTitle(block)) title = plain(wordsOf(block));
    else collect(block, { title, shape: 'paragraph', number: null }, shapes);
  }
  return linesInText(file).map(
    ({ node }) => shapes.get(node.position?.start.offset) ?? { title: null, shape: 'paragraph', number: null },
  );
}

/** Notes of each line below a node what it stands in, by where it begins. */
function collect(node: Nodes, shape: Shape, shapes: Map<number | undefined, Shape>): void {
  switch (node.type) {
    case 'paragraph':
      shapes.set(node.position?.start.offset, shape);
      return;
    case 'heading':
      shapes.set(node.position?.start.offset, { ...shape, shape: 'heading' });
      return;
    case 'tableCell':
      shapes.set(node.position?.start.offset, { ...shape, shape: 'cell' });
      return;
    case 'list':
      node.children.forEach((item, at) =>
        collect(
          item,
          { ...shape, shape: node.ordered ? 'step' : 'item', number: node.ordered ? at + 1 : null },
          shapes,
        ),
      );
      return;
    case 'blockquote': {
      const inside: Shape = { ...shape, shape: isScript(node) ? 'script' : 'note' };
      for (const child of node.children) collect(child, inside, shapes);
      return;
    }
    default:
      if ('children' in node) for (const child of node.children) collect(child, shape, shapes);
  }
}
