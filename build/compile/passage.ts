import type { Draft } from './draft.ts';
import { typeset } from './typography.ts';
import type { Path, YamlFile } from './yaml.ts';

/** Texts that are measured together, and how strictly (LG-1 and LG-2). */
export interface Reading {
  readonly level: 'LG-1' | 'LG-2';
  /** texts of the same name are one document for the averages */
  readonly document: string;
}

/** A run of words of the content, as the author typed it: a paragraph, an item, a step, a text of a YAML file. */
export interface Passage {
  readonly file: string;
  readonly text: string;
  /** the line of a character of `text` */
  lineAt(index: number): number;
  /** null: a label or an official name, which is not measured */
  readonly reading: Reading | null;
  /** a statement of law, a deadline or a figure in it must carry its source */
  readonly claims: boolean;
  readonly cites: readonly string[];
  /** what of `text` is the words of a link, as in CompiledWords; null where the words are no running text of a page or a procedure */
  readonly links: readonly (readonly [number, number])[] | null;
  readonly waivers: ReadonlySet<string>;
}

/**
 * Takes the text at a path of a YAML file into the draft's passages.
 * Returns it as it is printed, or undefined when there is no text at that path.
 */
export function takeText(draft: Draft, yaml: YamlFile, path: Path, reading: Reading | null): string | undefined {
  const text = valueAt(yaml.value, path);
  if (typeof text !== 'string') return undefined;
  draft.passages.push({
    file: yaml.file,
    text,
    lineAt: (index) => yaml.lineInText(path, index),
    reading,
    claims: false,
    cites: [],
    links: null,
    waivers: new Set([...yaml.waiversOn(yaml.lineInText(path, 0)), ...yaml.waiversOn(yaml.lineOf(path))]),
  });
  return typeset(text);
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Readonly<Record<string, unknown>>)[step] : undefined),
    value,
  );
}

/** A key with its value, or nothing: JSON and exact optional types want no undefined. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };
}
