/**
 * The layers that some pages are painted with, before any file has come: what stands around a page, the home page, the
 * entry and the questions, and what hides whatever a page without scripts, or one whose scripts are on their way, would
 * offer in vain. `tests/e2e/shift.spec.ts` holds the rest back, and nothing may look otherwise.
 */
const FIRST = new Set(['reset', 'tokens', 'base', 'frame', 'themes', 'controls', 'scripts']);

const LAYER = /^@layer ([a-z]+)\s*\{/;
const FACE = /@font-face\{font-family:Atkinson;[^}]*\}/;

export interface Styles {
  /** the first layers; it names all layers in their order, which holds for the others too */
  readonly first: string;
  /** the other layers */
  readonly later: string;
  /** where the guide's font is: each language has its own */
  readonly face: string;
}

/** Cuts the stylesheet of the build, which is made of layers alone, in two. Throws when a part of it is missing. */
export function cutStyles(css: string): Styles {
  const [face] = FACE.exec(css) ?? [];
  if (face === undefined) throw new Error('the styles name their font in another way');
  // the build may write the order of the layers before them
  const layers = css
    .replace(face, '')
    .replace(/^(?:\s*@layer [a-z, ]+;)*\s*/, '')
    .split(/(?=@layer [a-z]+\s*\{)/);
  const names = layers.map((layer) => LAYER.exec(layer)?.[1] ?? '');
  const missing = [...FIRST].filter((name) => !names.includes(name));
  if (missing.length > 0 || names.includes(''))
    throw new Error(`the styles have no layer ${missing.join(', ') || 'around their beginning'}`);
  const pick = (isFirst: boolean): string => layers.filter((_, at) => FIRST.has(names[at] ?? '') === isFirst).join('');
  return { first: `@layer ${[...new Set(names)].join()};${pick(true)}`, later: pick(false), face };
}
