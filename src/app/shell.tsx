import type { JSX } from 'preact';
import type { Pack } from '../pack/index.ts';
import { PackProvider } from './context.ts';
import { ShellScreen } from './screens/shell.tsx';

/** The shell with its pack, for the prerender. */
export const Shell = ({ pack }: { pack: Pack }): JSX.Element => (
  <PackProvider value={pack}>
    <ShellScreen />
  </PackProvider>
);
