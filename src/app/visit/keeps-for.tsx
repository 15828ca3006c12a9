import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { persisted } from './persisted.ts';

/** How long the browser keeps what was chosen to be kept, as far as it says so; Safari clears it after a week. */
export function KeepsFor(): JSX.Element {
  const { phone } = usePorts();
  const said = useStore(persisted);
  const [isWeekly, setWeekly] = useState(false);
  useEffect(() => {
    phone().then(
      ({ clearsAfterAWeek }) => setWeekly(clearsAfterAWeek()),
      () => undefined,
    );
  }, [phone]);
  return (
    <>
      {said === null ? null : <p class="hint">{t(`follow.persist.${said}`)}</p>}
      {isWeekly ? <p class="hint">{t('follow.week')}</p> : null}
    </>
  );
}
