import { h, type JSX, type SVGAttributes } from 'preact';
import type { IconNode } from '../icons.ts';

/** Decorative: the words beside it say the same. */
export const Icon = ({ of, large = false }: { readonly of: IconNode; readonly large?: boolean }): JSX.Element => (
  <svg class={large ? 'icon icon-large' : 'icon'} viewBox="0 0 24 24" aria-hidden="true">
    {of.map(([tag, attributes]) => h(tag, attributes as SVGAttributes))}
  </svg>
);
