import type { JSX } from 'preact';
import type { PackProcedure } from '../../pack/index.ts';
import { useSite } from '../site.tsx';

/** Why to do it; in a translation also what the source says, when asked. */
export function CardWhy({ procedure: { id, why } }: { procedure: PackProcedure }): JSX.Element {
  const { translated } = useSite();
  return (
    <>
      <p class="hint">{why}</p>
      {translated ? <translated.FacingCard procedure={id} /> : null}
    </>
  );
}
