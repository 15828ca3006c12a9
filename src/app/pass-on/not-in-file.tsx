import type { JSX } from 'preact';
import { type PlainKey, t } from '../say.ts';

/** In the guide in one file, a page that needs a host: its heading, and what to do instead. */
export const notInFile =
  (title: PlainKey, lead: 'install.lead' | 'handOver.lead' | 'leaves.lead') => (): JSX.Element => (
    <div class="stack">
      <h1 tabIndex={-1}>{t(title)}</h1>
      <p class="lead">{t(lead)}</p>
    </div>
  );
