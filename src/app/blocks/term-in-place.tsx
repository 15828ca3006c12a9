import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { find, usePack } from '../context.ts';

/**
 * A word of the glossary: a tap shows what it means, right there (LG-4). A link to the explanation at the foot of the page before the app
 * is there, and for a click that opens a new tab.
 */
export function TermInPlace({ id, children }: { id: string; children: ComponentChildren }): JSX.Element {
  const { terms } = usePack();
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
