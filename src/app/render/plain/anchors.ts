import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { WholePack } from '../../../pack/index.ts';

/** The parts of the file, each with the letter that its things have as their id, with their number. */
export const LETTERS = {
  procedure: 'd',
  contact: 'c',
  page: 'p',
  letter: 'l',
  'sign-group': 'g',
  term: 'm',
  source: 's',
} as const;

export type Named = keyof typeof LETTERS;

/** The id in the file of a thing of the guide; as short as can be: it stands there two thousand times. */
export type Anchors = (kind: Named, id: string) => string;

/** Ids by the order of the things in the pack. Asking for one that it does not have throws. */
export function anchorsOf({ core, texts }: Pick<WholePack, 'core' | 'texts'>): Anchors {
  const things: Readonly<Record<Named, readonly { readonly id: string }[]>> = {
    procedure: core.procedures,
    contact: core.contacts,
    page: core.pages,
    letter: core.letters,
    'sign-group': core.signs,
    term: texts.terms,
    source: texts.sources,
  };
  const numbers = new Map(
    Object.entries(things).flatMap(([kind, list]) => list.map(({ id }, at) => [`${kind} ${id}`, at + 1] as const)),
  );
  return (kind, id) => {
    const number = numbers.get(`${kind} ${id}`);
    if (number === undefined) throw new Error(`the pack has no ${kind} ${id}`);
    return `${LETTERS[kind]}${number}`;
  };
}

const AnchorsContext = createContext<Anchors | null>(null);
export const AnchorsProvider = AnchorsContext.Provider;

/** Throws outside the provider. */
export function useAnchors(): Anchors {
  const anchors = useContext(AnchorsContext);
  if (!anchors) throw new Error('no anchors above this component');
  return anchors;
}
