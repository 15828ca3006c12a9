import type { Figure } from '../../../src/pack/index.ts';
import type { Compiled, Kind } from '../read/kind.ts';
import type { Draft } from '../read/draft.ts';
import { optional, takeText } from '../prose/passage.ts';
import { openYaml } from '../read/read-list.ts';
import { figureSchema, figureWordsSchema } from '../read/schema/figure.ts';
import { checkShape } from '../read/shape.ts';
import type { YamlFile } from '../read/yaml.ts';
import type { Path } from '../read/path.ts';

const FOLDER = 'figures/';

/** Reads the drawings of figures/, with their words. */
function compileFigures(draft: Draft): Compiled<Figure> {
  const files = [...draft.files.keys()].filter((file) => file.startsWith(FOLDER) && file.endsWith('.yaml'));
  const ids = new Set(files.map((file) => file.slice(FOLDER.length, -'.yaml'.length)));
  const words = `${draft.locale}/${FOLDER}`;
  for (const file of draft.files.keys()) {
    if (file.startsWith(words) && file.endsWith('.yaml') && !ids.has(file.slice(words.length, -'.yaml'.length)))
      draft.issues.add(
        'extra-word',
        { file, line: 1 },
        'These words belong to no drawing.',
        `Correct the name of the file, or draw it in ${FOLDER}.`,
      );
  }
  return { all: [...ids].flatMap((id) => compileFigure(draft, id) ?? []), ids };
}

function compileFigure(draft: Draft, id: string): Figure | null {
  const yaml = openYaml(draft, `${FOLDER}${id}.yaml`);
  const shape = yaml && checkShape(figureSchema, yaml.value, { yaml, path: [] }, draft.issues);
  const words = openYaml(draft, `${draft.locale}/${FOLDER}${id}.yaml`);
  const given = words && checkShape(figureWordsSchema, words.value, { yaml: words, path: [] }, draft.issues);
  if (yaml === null || shape === null || words === null || given === null) return null;
  const boxes = shape.lanes.flatMap((lane) => lane.boxes.map((box) => ({ id: box, lane: lane.id })));
  checkTwice(draft, yaml, shape);
  checkSize(draft, yaml, shape.lanes);
  checkArrows(draft, yaml, new Set(boxes.map((box) => box.id)), shape.arrows);
  checkWords(draft, words, 'lanes', shape.lanes, given.lanes);
  checkWords(draft, words, 'boxes', boxes, given.boxes);
  checkWords(draft, words, 'arrows', shape.arrows, given.arrows);
  const label = (...path: readonly string[]): string => takeText(draft, words, path, null) ?? '';
  return {
    id,
    title: label('title'),
    description: takeText(draft, words, ['description'], { level: 'LG-2', document: words.file }) ?? '',
    lanes: shape.lanes.map(({ id: lane, picture }) => ({
      id: lane,
      title: label('lanes', lane),
      ...optional('picture', picture),
    })),
    boxes: boxes.map((box) => ({ ...box, name: label('boxes', box.id, 'name'), does: label('boxes', box.id, 'does') })),
    arrows: shape.arrows.map((arrow) => ({ from: arrow.from, to: arrow.to, says: label('arrows', arrow.id) })),
  };
}

type Lanes = readonly { readonly id: string; readonly boxes: readonly string[] }[];

/** Words and arrows go by ids, so each stands for one thing. */
function checkTwice(
  draft: Draft,
  yaml: YamlFile,
  { lanes, arrows }: { readonly lanes: Lanes; readonly arrows: readonly { readonly id: string }[] },
): void {
  const seen = new Set<string>();
  const once = (kind: string, id: string, path: Path): void => {
    if (seen.has(`${kind} ${id}`))
      draft.issues.add(
        'duplicate-id',
        { file: yaml.file, line: yaml.lineOf(path) },
        `The ${kind} "${id}" stands twice.`,
        'Give one of the two another id.',
      );
    seen.add(`${kind} ${id}`);
  };
  for (const [at, lane] of lanes.entries()) {
    once('lane', lane.id, ['lanes', at, 'id']);
    for (const [index, box] of lane.boxes.entries()) once('box', box, ['lanes', at, 'boxes', index]);
  }
  for (const [index, { id }] of arrows.entries()) once('arrow', id, ['arrows', index, 'id']);
}

/** What is wider cannot be read on a phone. */
const MAX_COLUMNS = 3;

/** The first lane is a bar, one box wide; the others are columns below it. */
function checkSize(draft: Draft, yaml: YamlFile, lanes: Lanes): void {
  const add = (path: Path, message: string, hint: string): void =>
    draft.issues.add('wrong-value', { file: yaml.file, line: yaml.lineOf(path) }, message, hint);
  const [bar, ...columns] = lanes;
  if (bar !== undefined && bar.boxes.length > 1)
    add(
      ['lanes', 0, 'boxes'],
      `The first lane has ${bar.boxes.length} boxes; it is a bar across the top, which is one box.`,
      'Put the others into lanes below it.',
    );
  if (columns.length > MAX_COLUMNS)
    add(
      ['lanes', MAX_COLUMNS + 1],
      `This drawing has ${columns.length} lanes below the first; ${MAX_COLUMNS} can be read on a phone.`,
      'Join some, or make two drawings.',
    );
}

function checkArrows(
  draft: Draft,
  yaml: YamlFile,
  boxes: ReadonlySet<string>,
  arrows: readonly { readonly from: string; readonly to: string }[],
): void {
  for (const [index, arrow] of arrows.entries()) {
    for (const end of ['from', 'to'] as const) {
      if (boxes.has(arrow[end])) continue;
      draft.issues.add(
        'unknown-box',
        { file: yaml.file, line: yaml.lineOf(['arrows', index, end]) },
        `There is no box "${arrow[end]}".`,
        `The boxes are: ${[...boxes].join(', ')}.`,
      );
    }
  }
}

function checkWords(
  draft: Draft,
  words: YamlFile,
  key: string,
  things: readonly { readonly id: string }[],
  given: Readonly<Record<string, unknown>>,
): void {
  const at = (...path: readonly string[]) => ({ file: words.file, line: words.lineOf([key, ...path]) });
  for (const { id } of things)
    if (!(id in given))
      draft.issues.add('missing-word', at(), `"${id}" has no words.`, `Write them here, under "${id}:".`);
  for (const id of Object.keys(given))
    if (!things.some((thing) => thing.id === id))
      draft.issues.add(
        'extra-word',
        at(id),
        `"${id}" is not in the drawing.`,
        'Correct the id, or take these words out.',
      );
}

export const figure = {
  name: 'figure',
  title: 'A drawing: boxes and arrows',
  structure: { path: 'figures/*.yaml', schema: figureSchema },
  words: { path: '{locale}/figures/*.yaml', schema: figureWordsSchema },
  named: { as: 'figure', ids: (things: { readonly figure: Compiled<Figure> }) => things.figure.ids },
  compile: compileFigures,
} as const satisfies Kind;
