import type { JSX } from 'preact';
import type { PackProcedure } from '../../pack/index.ts';
import { useSite } from '../context.ts';

/** Why to do it. In a translation, beside what the source says: first where that has changed since, else when asked. */
export function CardWhy({ procedure: { id, why } }: { procedure: PackProcedure }): JSX.Element {
  const { translated } = useSite();
  return (
    <>
      {translated ? <translated.Changed units={[`procedures/${id}/card`]} /> : null}
      <p class="act-why">{why}</p>
      {translated ? <translated.FacingCard procedure={id} /> : null}
    </>
  );
}
