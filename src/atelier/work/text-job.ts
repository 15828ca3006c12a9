import type { Path } from '../../../tools/compiler/read/path.ts';
import { sayCondition } from '../../../tools/guide/say/say-condition.ts';
import type { WordsFile } from '../../../tools/guide/lines/place.ts';
import { addLine, removeLine, writeWords } from '../../../tools/guide/text/edit-lines.ts';
import { textParts, type TextLine, type TextPart } from '../../../tools/guide/text/text-parts.ts';
import { faultsOf, type Guide } from './guide-state.ts';
import type { Fault, TextChange, ThingName } from './protocol.ts';

/** A line of a text with its faults. */
export interface EditedLine extends TextLine {
  readonly faults: readonly Fault[];
  /** for whom these words are, in words; null: for everybody */
  readonly when: string | null;
}

/** A text, as the screen shows it. */
export interface EditedText extends ThingName {
  readonly title: string;
  readonly parts: readonly (Omit<TextPart, 'lines'> & { readonly lines: readonly EditedLine[] })[];
  /** what the marks of its lines stand for: `contact:samu`, `source:loi-2004-1` → words */
  readonly names: Readonly<Record<string, string>>;
}

/** Where the words of each kind of thing lie: the file in the folder of the language, and the unit. */
function wordsOf({ kind, id }: ThingName): { readonly name: string; readonly unit: string } | null {
  switch (kind) {
    case 'procedure':
      return { name: `procedures/${id}.md`, unit: `procedures/${id}` };
    case 'letter':
      return { name: `letters/${id}.md`, unit: `letters/${id}` };
    case 'page':
      return { name: `pages/${id}.md`, unit: `pages/${id}` };
    case 'contact':
      return { name: 'contacts.yaml', unit: `contacts/${id}` };
    case 'term':
      return { name: 'glossary.yaml', unit: `glossary/${id}` };
    case 'question':
      return { name: 'flow.yaml', unit: `flow/${id}` };
    case 'sign':
      return { name: 'signs.yaml', unit: 'signs' };
    case 'interface':
      return { name: 'interface.yaml', unit: `interface/${id}` };
    case 'source':
    case 'family':
    case 'rest':
      return null;
    default:
      throw new Error(`nobody knows ${String(kind satisfies never)}`);
  }
}

const fileOf = ({ source }: Guide, files: ReadonlyMap<string, string>, name: string): WordsFile | null => {
  const text = files.get(`${source}/${name}`);
  return text === undefined ? null : { name, text, locale: source, staysIn: undefined };
};

/** The file with the words of a thing, in the source; null where it has none of its own. */
export function fileOfThing({ source }: Guide, thing: ThingName): string | null {
  const place = wordsOf(thing);
  return place && `${source}/${place.name}`;
}

/** A text of the guide as it stands; null where there is none. */
export function readText(guide: Guide, thing: ThingName): EditedText | null {
  const place = wordsOf(thing);
  const file = place && fileOf(guide, guide.files, place.name);
  if (place === null || file === null) return null;
  const parts = textParts(file, fileOf(guide, guide.opened.files, place.name), place.unit);
  const faults = faultsOf(guide, guide.source, guide.latest).filter(
    ({ file: at }) => at === `${guide.source}/${place.name}`,
  );
  return {
    ...thing,
    title: titleOf(guide, thing),
    names: namesIn(guide),
    parts: parts
      .map((part) => ({
        ...part,
        lines: part.lines
          .filter(({ path }) => thing.kind !== 'sign' || path.includes(thing.id) || isSignOf(guide, thing.id, path))
          .map((line) => ({
            ...line,
            faults: faults.filter(({ line: at }) => at >= line.from && at <= line.to),
            when: whenOf(guide, thing, line.path),
          })),
      }))
      .filter(({ lines }) => lines.length > 0),
  };
}

/** Whether a line is of a sign of this group. */
function isSignOf({ shown }: Guide, group: string, path: Path): boolean {
  const signs = shown.content?.signs.find(({ id }) => id === group)?.signs ?? [];
  return path[0] === 'signs' && signs.some(({ id }) => id === path[1]);
}

/** For whom other words of a procedure are. */
function whenOf({ shown }: Guide, { kind, id }: ThingName, path: Path): string | null {
  const { content } = shown;
  if (kind !== 'procedure' || path[0] !== 'variants' || content === null) return null;
  const variant = content.procedures.find((procedure) => procedure.id === id)?.variants?.[Number(path[1])];
  return variant === undefined ? null : sayCondition(content, variant.when);
}

/** What a thing is called in the source. */
export function titleOf({ shown }: Guide, { kind, id }: ThingName): string {
  const { content } = shown;
  if (content === null) return id;
  const find = <T extends { readonly id: string }>(all: readonly T[]): T | undefined =>
    all.find((one) => one.id === id);
  const titles: Partial<Record<ThingName['kind'], string | undefined>> = {
    procedure: find(content.procedures)?.title,
    letter: find(content.letters)?.title,
    page: find(content.pages)?.title,
    contact: find(content.contacts)?.name,
    term: find(content.terms)?.name,
    question: find(content.flow.questions)?.title,
    sign: find(content.signs)?.title,
  };
  return titles[kind] ?? id;
}

/** What a mark may lead to, in words. */
export function namesIn({ shown }: Guide): Readonly<Record<string, string>> {
  const { content } = shown;
  if (content === null) return {};
  const { contacts, terms, procedures, pages, letters, signs, sources } = content;
  return Object.fromEntries([
    ...sources.map(({ id, title, publisher }) => [`source:${id}`, `${publisher}, ${title}`] as const),
    ...contacts.map(({ id, name }) => [`contact:${id}`, name] as const),
    ...terms.map(({ id, name }) => [`term:${id}`, name] as const),
    ...procedures.map(({ id, title }) => [`procedure:${id}`, title] as const),
    ...pages.map(({ id, title }) => [`page:${id}`, title] as const),
    ...letters.map(({ id, title }) => [`letter:${id}`, title] as const),
    ...signs.map(({ id, title }) => [`signs:${id}`, title] as const),
  ]);
}

/** What is done to a line: other words, a new line behind it, or nothing of it any more. */
export type LineEdit = ThingName & { readonly title: string; readonly path: Path } & (
    | { readonly does: 'write' | 'add'; readonly words: string }
    | { readonly does: 'remove' }
  );

/** The text that changes. Throws a Refusal where it cannot be done. */
export function editLine(guide: Guide, edit: LineEdit): readonly TextChange[] {
  const place = wordsOf(edit);
  const file = place && fileOf(guide, guide.files, place.name);
  if (file === null) return [];
  const text =
    edit.does === 'remove'
      ? removeLine(file, edit.path)
      : edit.does === 'add'
        ? addLine(file, edit.path, edit.words)
        : writeWords(file, edit.path, edit.words);
  return [[`${guide.source}/${file.name}`, text]];
}
