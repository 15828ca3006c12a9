import type { ComponentChildren, JSX } from 'preact';
import { useGuide } from './guide.ts';
import { Status } from './translated.tsx';
import { footText } from './words.ts';

/**
 * One page of A4, with the edition at its foot (PW-19). Its box is as large as the paper. `isBack`: another sheet says
 * already who has read the translation.
 */
export function Sheet({
  name,
  foot,
  isBack = false,
  isNumbered = false,
  children,
}: {
  name: string;
  foot?: string;
  isBack?: boolean;
  /** it may be one of several, and says which (tools/paper/fill-sheets.ts) */
  isNumbered?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  const { pack } = useGuide();
  return (
    <section class={`sheet ${name}`}>
      {children}
      <footer>
        <p>{footText(pack)}</p>
        {foot === undefined ? null : <p>{foot}</p>}
        {isNumbered ? <p data-number /> : null}
        {isBack ? null : <Status />}
      </footer>
    </section>
  );
}

/** Lines to write on. */
export const Lines = ({ count }: { count: number }): JSX.Element => (
  <div class="lines">
    {Array.from({ length: count }, (_, at) => (
      <i key={at} class="line" />
    ))}
  </div>
);
