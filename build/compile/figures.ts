import type { Figure } from '../../src/pack/index.ts';
import type { Compiled } from './contacts.ts';
import type { Draft } from './draft.ts';
import { takeText } from './passage.ts';
import { openYaml } from './read-list.ts';
import { figureSchema, figureWordsSchema } from './schema/figure.ts';
import { checkShape } from './shape.ts';
import type { YamlFile } from './yaml.ts';

const FOLDER = 'figures/';

/** Reads the drawings of figures/, with their words. */
export function compileFigures(draft: Draft): Compiled<Figure> {
  const files = [...draft.files.keys()].filter((file) => file.startsWith(FOLDER));
  const ids = new Set(files.map((file) => file.slice(FOLDER.length, -'.yaml'.length)));
  return { all: [...ids].flatMap((id) => compileFigure(draft, id) ?? []), ids };
}

function compileFigure(draft: Draft, id: string): Figure | null {
  const yaml = openYaml(draft, `${FOLDER}${id}.yaml`);
  const shape = yaml && checkShape(figureSchema, yaml.value, { yaml, path: [] }, draft.issues);
  const words = openYaml(draft, `${draft.locale}/${FOLDER}${id}.yaml`);
  const given = words && checkShape(figureWordsSchema, words.value, { yaml: words, path: [] }, draft.issues);
  if (yaml === null || shape === null || words === null || given === null) return null;
  const boxes = shape.lanes.flatMap((lane) => lane.boxes.map((box) => ({ id: box, lane: lane.id })));
  checkArrows(draft, yaml, new Set(boxes.map((box) => box.id)), shape.arrows);
  checkWords(draft, words, 'lanes', shape.lanes, given.lanes);
  checkWords(draft, words, 'boxes', boxes, given.boxes);
  checkWords(draft, words, 'arrows', shape.arrows, given.arrows);
  const label = (...path: readonly string[]): string => takeText(draft, words, path, null) ?? '';
  return {
    id,
    title: label('title'),
    description: takeText(draft, words, ['description'], { level: 'LG-2', document: words.file }) ?? '',
    lanes: shape.lanes.map((lane) => ({ id: lane.id, title: label('lanes', lane.id) })),
    boxes: boxes.map((box) => ({ ...box, name: label('boxes', box.id, 'name'), does: label('boxes', box.id, 'does') })),
    arrows: shape.arrows.map((arrow) => ({ from: arrow.from, to: arrow.to, says: label('arrows', arrow.id) })),
  };
}

function checkArrows(draft: Draft, yaml: YamlFile, boxes: ReadonlySet<string>, arrows: readonly { readonly from: string; readonly to: string }[]): void {
  for (const [index, arrow] of arrows.entries()) {
    for (const end of ['from', 'to'] as const) {
      if (boxes.has(arrow[end])) continue;
      draft.issues.add('unknown-box', { file: yaml.file, line: yaml.lineOf(['arrows', index, end]) }, `There is no box "${arrow[end]}".`, `The boxes are: ${[...boxes].join(', ')}.`);
    }
  }
}

function checkWords(draft: Draft, words: YamlFile, key: string, things: readonly { readonly id: string }[], given: Readonly<Record<string, unknown>>): void {
  const at = (...path: readonly string[]) => ({ file: words.file, line: words.lineOf([key, ...path]) });
  for (const { id } of things) if (!(id in given)) draft.issues.add('missing-word', at(), `"${id}" has no words.`, `Write them here, under "${id}:".`);
  for (const id of Object.keys(given)) if (!things.some((thing) => thing.id === id)) draft.issues.add('extra-word', at(id), `"${id}" is not in the drawing.`, 'Correct the id, or take these words out.');
}
