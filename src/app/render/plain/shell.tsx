import type { JSX } from 'preact';
import type { Core, WholePack } from '../../../pack/index.ts';
import type { Ports } from '../../../ports.ts';
import { NotStoredScreen, StoredLanguages } from '../../home/not-stored.tsx';
import { NoScriptGuide } from './guide.tsx';
import { LoadingScreen } from '../../ui/loading.tsx';
import { menu } from '../../ui/nav.tsx';
import { SiteProvider } from '../../site.tsx';
import { Frame } from '../../frame.tsx';
import { LoadFailedNotice } from '../../ui/load-failed.tsx';

interface Around {
  readonly core: Core;
  readonly ports: Ports;
}

/** What the worker answers to any address without a network, until the app shows the page; for the prerender. */
export const Shell = ({ core, ports }: Around): JSX.Element => (
  <SiteProvider pack={{ first: core, core }} ports={ports}>
    <Frame menu={menu}>
      <LoadingScreen />
    </Frame>
  </SiteProvider>
);

/**
 * What every page holds behind it, for the case that the guide does not come; on the neutral start, without the
 * numbers.
 */
export const LoadFailed = ({ core, ports, neutral = false }: Around & { neutral?: boolean }): JSX.Element => (
  <SiteProvider pack={{ first: core, core }} ports={ports}>
    <LoadFailedNotice neutral={neutral} />
  </SiteProvider>
);

/** What the worker answers without a network in a language that is not on this phone. */
export const NotStored = ({ core, ports }: Around): JSX.Element => (
  <SiteProvider pack={{ first: core, core }} ports={ports}>
    <NotStoredScreen />
  </SiteProvider>
);

/** The languages to choose from then; those that are not on this phone stay hidden. */
export const Languages = ({ core, ports }: Around): JSX.Element => (
  <SiteProvider pack={{ first: core, core }} ports={ports}>
    <StoredLanguages />
  </SiteProvider>
);

/** The whole guide to read where no script runs, for the guide in one file. */
export const NoScript = ({ pack, ports }: { readonly pack: WholePack; readonly ports: Ports }): JSX.Element => (
  <SiteProvider pack={{ first: pack.core, core: pack.core }} ports={ports}>
    <NoScriptGuide pack={pack} />
  </SiteProvider>
);
