import type { ComponentChildren, JSX } from 'preact';
import { t } from '../i18n-kit.ts';
import type { Beside } from './use-family.ts';

/** Words of the sheet without places. */
type Words = 'neutral.lead' | 'handOver.contacts' | 'handOver.write' | 'handOver.appointment' | 'handOver.mine';

/** Words of the interface, and the same in the language of the family behind them. */
export const InBoth = ({ words, beside }: { words: Words; beside: Beside | null }): JSX.Element => (
  <>
    {t(words)}
    {beside ? <Other of={beside}>{beside.pack.say(words)}</Other> : null}
  </>
);

/** Words in the language of the family, behind those of the page. */
export const Other = ({ of, children }: { of: Beside; children: ComponentChildren }): JSX.Element => (
  <>
    {' · '}
    <bdi lang={of.lang} dir={of.dir}>
      {children}
    </bdi>
  </>
);
