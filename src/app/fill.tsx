import { Fragment, type ComponentChildren, type JSX } from 'preact';
import { say, type CoreKeys, type Places } from './i18n-first.ts';

/** A run of words, or the name of a place between them. */
export type Piece = string | { readonly place: string };

/** Stands around the name of a place, where no text has it. */
const EDGE = '\uE000';

/** A text of the interface, cut at these places: "Ensuite : {{procedure}}" is a run of words and a place. */
function cutAtPlaces(key: string, places: readonly string[]): readonly Piece[] {
  return say(key, Object.fromEntries(places.map((place) => [place, `${EDGE}${place}${EDGE}`])))
    .split(EDGE)
    .flatMap(toPiece);
}

/** Of a text that was split at its places: every second part is the name of one. */
export const toPiece = (part: string, at: number): Piece | readonly [] =>
  at % 2 === 1 ? { place: part } : part === '' ? [] : part;

/**
 * `fill`, for any key.
 * @alias
 */
export const fillAny = (key: string, parts: Readonly<Record<string, ComponentChildren>>): JSX.Element => (
  <>
    {cutAtPlaces(key, Object.keys(parts)).map((piece, at) =>
      typeof piece === 'string' ? piece : <Fragment key={at}>{parts[piece.place]}</Fragment>,
    )}
  </>
);

/**
 * A text of the interface with elements in its places, a link, a number, bold words, in the order of the language.
 * Its keys are those of `t`. @alias
 */
export const fill: <Key extends keyof CoreKeys>(
  key: Key,
  parts: Places<CoreKeys, Key, ComponentChildren>,
) => JSX.Element = (key, parts) => fillAny(key, parts);
