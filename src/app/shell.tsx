import type { JSX } from 'preact';
import type { Pack } from '../pack/index.ts';
import { LoadFailedNotice } from './ui/load-failed.tsx';
import { PackProvider } from './context.ts';
import { ShellScreen } from './home/shell.tsx';

/** The shell with its pack, for the prerender. */
export const Shell = ({ pack }: { pack: Pack }): JSX.Element => (
  <PackProvider value={pack}>
    <ShellScreen />
  </PackProvider>
);

/** What every page holds behind it, for the case that the guide does not come; on the neutral start, without the numbers. */
export const LoadFailed = ({ pack, neutral = false }: { pack: Pack; neutral?: boolean }): JSX.Element => (
  <PackProvider value={pack}>
    <LoadFailedNotice neutral={neutral} />
  </PackProvider>
);
