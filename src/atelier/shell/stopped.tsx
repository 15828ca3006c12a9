import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { current } from '../draft/session.ts';
import { Keep } from '../publish/keep.tsx';
import { t } from '../say.ts';
import { useStore } from '../use-store.ts';
import { restartWork } from '../work/work.ts';

/**
 * Stands in the place of the screen while the worker has stopped: what was checked before would be taken for what is
 * true now. The screen stays as it is behind it, with what was typed there, and comes back where it was left.
 */
export function Stopped(): JSX.Element {
  const session = useStore(current);
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    const was = document.activeElement;
    title.current?.focus();
    return () => was instanceof HTMLElement && was.focus();
  }, []);
  return (
    <main class="open stopped">
      <h1 ref={title} tabIndex={-1}>
        {t('stopped.title')}
      </h1>
      <p role="alert">{t('stopped.says')}</p>
      <p>
        <button class="button button-filled" type="button" onClick={restartWork}>
          {t('stopped.again')}
        </button>
      </p>
      {session !== null && <Keep draft={session.draft} />}
    </main>
  );
}
