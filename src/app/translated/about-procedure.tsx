import type { JSX } from 'preact';
import type { WholeProcedure } from '../../pack/index.ts';
import { FacingSwitch } from './facing-switch.tsx';
import { NotTranslated } from './notices.tsx';

/**
 * What is to be known of a procedure in a translation, above its steps: whether it is translated, and the way to show
 * it in the source language.
 */
export const AboutProcedure = ({ procedure }: { procedure: WholeProcedure }): JSX.Element => (
  <>
    <NotTranslated of={procedure} />
    {procedure.in ? null : <FacingSwitch />}
  </>
);
