import type { JSX } from 'preact';
import type { PlainKey } from '../i18n.ts';
import { sayWord } from '../i18n-first.ts';
import { t } from '../i18n-kit.ts';

/** In the guide in one file, a page of the kit that needs a host: its heading, and what to do instead. */
export const notInFile = (title: PlainKey, lead: 'install.lead' | 'handOver.lead') => (): JSX.Element => (
  <div class="stack">
    <h1 tabIndex={-1}>{sayWord(title)}</h1>
    <p class="lead">{t(lead)}</p>
  </div>
);
