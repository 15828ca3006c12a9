import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { lock as keptLock, session } from '../../storage/index.ts';
import { vault } from '../../storage/vault/index.ts';
import { usePorts, useStore } from '../site.tsx';
import { t, type PlainKey } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { usePhone } from '../ui/use-phone.ts';
import { useCalledCard } from '../visit/use-called-card.ts';
import { cover } from './called-card.tsx';
import { guardNotes } from './guard.ts';
import { lockNow } from './lock-now.ts';
import { focusHeading } from './focus-heading.ts';
import { LockSoon } from './lock-soon.tsx';
import { OpenForm } from './open-form.tsx';
import * as icons from '../ui/icons.ts';

export { CalledCard } from './called-card.tsx';
export { LockPlan } from './lock-plan.tsx';

/** What is kept is locked, and nothing of it is shown: the words that open it, and what to do without them. */
export function ClosedKept({ says }: { readonly says?: PlainKey }): JSX.Element | null {
  const isClosed = useStore(keptLock) === 'closed';
  const isBegun = Object.keys(useStore(session).answers).length > 0;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // what was pressed is gone
    if (document.activeElement === document.body) title.current?.focus();
    return () => {
      if (vault.state.get() === 'open') focusHeading();
    };
  }, []);
  if (!isClosed) return null;
  return (
    <section class="card stack-s no-print">
      <div class="note">
        <Icon of={icons.lock} />
        <h2 ref={title} tabIndex={-1}>
          {t('lock.closed')}
        </h2>
      </div>
      {says || isBegun ? <p>{t(says ?? 'lock.begun')}</p> : null}
      <OpenForm words="lock.open" />
      {says || isBegun ? null : <p>{t('lock.beside')}</p>}
      <p class="hint">{t('lock.closedHint')}</p>
      <details>
        <summary>{t('lock.lostTitle')}</summary>
        <p>{t('lock.lost')}</p>
        <p>
          <Link to={{ kind: 'stored' }}>{t('stored.title')}</Link>
        </p>
      </details>
    </section>
  );
}

/** What is kept is open here under its words: said, with the way to lock it at once. */
export const OpenKept = (): JSX.Element | null => (useStore(keptLock) === 'open' ? <OpenRow /> : null);

/** As long as it is open here the page is covered out of sight (LK-1), and says when it locks by itself. */
function OpenRow(): JSX.Element {
  const { phone } = usePorts();
  useEffect(() => guardNotes(phone), [phone]);
  usePhone(cover);
  useCalledCard();
  return (
    <>
      <section class="keep-row no-print">
        <Icon of={icons.lock} />
        <span>{t('lock.isOpen')}</span>
        <button type="button" class="button" data-look="quiet" onClick={lockNow}>
          {t('lock.now')}
        </button>
      </section>
      <div role="status">
        <LockSoon words="lock.soon" />
      </div>
    </>
  );
}
