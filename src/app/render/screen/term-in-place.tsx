import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Term } from '../../../pack/index.ts';
import { find } from '../../site.tsx';

interface Props {
  readonly id: string;
  readonly terms: readonly Term[];
  readonly children: ComponentChildren;
}

/**
 * A word of the glossary: a tap shows what it means, right there (LG-4). A link to the explanation at the foot of the
 * page before the app is there, and for a click that opens a new tab.
 */
export function TermInPlace({ id, terms, children }: Props): JSX.Element {
  const [open, setOpen] = useState(false);
  const toggle = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(!open);
  };
  return (
    <>
      <a class="term" href={`#mot-${id}`} aria-expanded={open} onClick={toggle}>
        <dfn>{children}</dfn>
      </a>
      {open ? (
        <span class="definition" role="note">
          {find(terms, id).definition}
        </span>
      ) : null}
    </>
  );
}
