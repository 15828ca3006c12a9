import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Hours } from '../../pack/index.ts';
import { phone } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { ask } from '../work/work.ts';
import { momentsFrom } from './draft.ts';

const MOMENTS = ['now', 'tonight', 'sunday'] as const;

/** What the phone will say of these hours: now, tonight and next Sunday. */
export function OnPhone({ hours, isSound }: { readonly hours: Hours; readonly isSound: boolean }): JSX.Element {
  const [said, setSaid] = useState<readonly string[]>([]);
  const key = isSound ? JSON.stringify(hours) : null;
  useEffect(() => {
    // what the hours before gave is not said of these
    setSaid([]);
    if (key === null) return;
    let isLate = false;
    const at = momentsFrom(new Date()).map((moment) => moment.toISOString());
    void ask('sayHours', { hours: JSON.parse(key) as Hours, at }).then((found) => {
      if (!isLate) setSaid(found);
    });
    return () => {
      isLate = true;
    };
  }, [key]);
  return (
    <section class="on-phone" aria-live="polite">
      <h2>
        <Icon of={phone} />
        {t('hours.phone')}
      </h2>
      <dl>
        {MOMENTS.map((moment, at) => (
          <div key={moment}>
            <dt>{t(`hours.moment.${moment}`)}</dt>
            <dd>{isSound ? (said[at] ?? '…') : '…'}</dd>
          </div>
        ))}
      </dl>
      <small>{t('hours.phone-more')}</small>
    </section>
  );
}
