import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Checked, CopyCare } from '../../ports.ts';
import { usePorts } from '../site.tsx';
import { t } from '../say.ts';
import { Fold } from '../ui/fold.tsx';

type CopyFound = Checked | null | 'none' | 'failed' | 'busy';

/**
 * Looks at every file of the copy, there and whole, without the network, and says in words what was found (PW-6). What
 * is not whole is fetched anew when the person wants it.
 */
export function CopyTest(): JSX.Element {
  const { offline } = usePorts();
  const [found, find] = useState<CopyFound>(null);
  const look = (how: (care: CopyCare) => Promise<Checked | null>) => (): void => {
    find('busy');
    offline
      .care()
      .then(how)
      .then(
        (checked) => find(checked ?? 'none'),
        () => find('failed'),
      );
  };
  const lacks = isFound(found) && [found.guide, found.later].some(({ done, total }) => done < total);
  return (
    <div class="needs-script">
      <Fold id="test" title={t('install.test')}>
        <p>{t('install.testLead')}</p>
        <div role="status">
          {found === 'busy' ? <p>{t('install.testRuns')}</p> : null}
          {found === 'none' || found === 'failed' ? (
            <p>{t(found === 'none' ? 'install.testNone' : 'install.testFailed')}</p>
          ) : null}
          {isFound(found) ? <Result of={found} /> : null}
        </div>
        {lacks ? (
          <>
            <p class="hint">{t('install.testMendHint')}</p>
            <button
              type="button"
              class="button"
              data-look="main"
              onClick={look(async ({ check, repair }) => (await repair()) ?? check())}
            >
              {t('install.testMend')}
            </button>
          </>
        ) : null}
        <button
          type="button"
          class="button"
          data-look="quiet"
          aria-disabled={found === 'busy'}
          onClick={found === 'busy' ? undefined : look(({ check }) => check())}
        >
          {t('install.testRun')}
        </button>
      </Fold>
    </div>
  );
}

const isFound = (found: CopyFound): found is Checked => typeof found === 'object' && found !== null;

function Result({ of: { guide, later } }: { of: Checked }): JSX.Element {
  const isWhole = guide.done === guide.total;
  return (
    <div class="offline" data-state={isWhole ? 'ready' : 'not-ready'}>
      <p>
        {t(isWhole ? 'install.testWhole' : 'install.testLacks', { count: guide.done, total: guide.total })}{' '}
        {isWhole ? <>{t('install.testLater')} </> : null}
        {later.total > 0 ? t('install.testExtra', { done: later.done, total: later.total }) : null}
      </p>
    </div>
  );
}
