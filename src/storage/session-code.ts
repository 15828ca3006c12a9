import type { Flow, ProcedureId } from '../engine/index.ts';
import { shortOf } from './short-code.ts';

/**
 * What a person ticked, as a short text of codes, for the tab that they read in. Never what they typed.
 *
 *     1.k3Fq.aPz0x~W7dkq_2A~.d9xYz.b1.
 *     version . shape of the flow . parts, each a letter and its value; an answer ends in ~
 *
 * A part that is not known, or not finished, is left aside, so that later versions may add some: each store has letters
 * of its own.
 */
const VERSION = '1';

/** What the codes are read against; a pack is one. */
export interface Known {
  readonly flow: Flow;
  readonly procedures: readonly { readonly id: ProcedureId }[];
}

/** What one store, or a share of it, is in the code. */
export interface CodePart<T> {
  /** one character; once published it means this for ever */
  readonly letter: string;
  /** four-character codes or the like, never a word of the guide and no point; nothing to say: an empty text */
  write(known: Known, value: T): string;
  /**
   * As far as it is sound, joined to what other parts of this store said before; undefined when it was written for this
   * very flow (`same`) and yet names what is not there.
   */
  read(known: Known, text: string, same: boolean, before: T): T | undefined;
}

/** A part, and the store that it belongs to. */
export interface StorePart {
  readonly key: string;
  readonly part: CodePart<unknown>;
  readonly initial: unknown;
}

/** Values of stores by key. */
export type Values = Readonly<Record<string, unknown>>;

/** Questions and options by their ids, in order: what the codes of the answers depend on. */
const shapeOf = ({ questions }: Flow): string =>
  shortOf(JSON.stringify(questions.map(({ id, options }) => [id, options.map((option) => option.id)])));

/** The code of what a visit holds; an empty text when nothing was said. */
export function encode(parts: readonly StorePart[], known: Known, values: Values): string {
  const said = parts.flatMap(({ key, part }) => {
    const text = part.write(known, values[key]);
    return text === '' ? [] : [`${part.letter}${text}.`];
  });
  return said.length === 0 ? '' : `${VERSION}.${shapeOf(known.flow)}.${said.join('')}`;
}

/**
 * What a code says; never an error. Of another edition, the answers that this flow still knows whole: a question that
 * lost an option which was chosen is asked again. Of this very flow but with something strange in it, nothing: it is
 * damaged.
 */
export function decode(parts: readonly StorePart[], known: Known, code: string): Values {
  const [version, shape, ...texts] = code.split('.');
  texts.pop(); // behind the last point: nothing, or what was cut
  if (version !== VERSION) return {};
  const same = shape === shapeOf(known.flow);
  const said: Record<string, unknown> = {};
  for (const text of texts) {
    const found = parts.find(({ part }) => text.startsWith(part.letter));
    if (!found) continue;
    const { key, part, initial } = found;
    const value = part.read(known, text.slice(1), same, said[key] ?? initial);
    if (value === undefined) return {};
    said[key] = value;
  }
  return said;
}
