import { h, type JSX, type SVGAttributes } from 'preact';
import type { IconNode } from './icons.ts';

/** Decorative: the words beside it say the same. `mirrored` turns arrows round in right-to-left pages. */
export const Icon = ({ of, mirrored = false }: { of: IconNode; mirrored?: boolean }): JSX.Element => (
  <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" data-mirrored={mirrored ? '' : undefined}>
    {of.map(([tag, attributes]) => h(tag, attributes as SVGAttributes))}
  </svg>
);
