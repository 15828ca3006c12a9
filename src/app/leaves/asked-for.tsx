import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { usePorts } from '../site.tsx';
import { t } from '../say.ts';

interface Counted {
  /** where the guide stands */
  readonly origin: string;
  /** what was asked of it, without its name; and what was asked of anybody else, whole */
  readonly own: readonly string[];
  readonly others: readonly string[];
}

/** An address of another origin that begins in the same way is none of ours. */
const isOf = (origin: string, url: string): boolean => url === origin || url.startsWith(`${origin}/`);

function saySum({ origin, own, others }: Counted): string {
  if (others.length > 0) return t('leaves.others', { count: others.length });
  return t('leaves.all', { count: own.length, address: origin });
}

/**
 * What this visit asked for since its page was opened, by page and worker, as the browser counts it. Looks once more
 * when the person wants: what comes late is counted then.
 */
export function AskedFor(): JSX.Element {
  const { phone: load, offline } = usePorts();
  const [counted, count] = useState<Counted | null>(null);
  const [times, look] = useState(0);
  useEffect(() => {
    let isOver = false;
    const ask = async (): Promise<void> => {
      const phone = await load();
      const ofWorker = await offline.care().then(({ listAsked }) => listAsked());
      const urls = [...new Set([...phone.listAsked(), ...(ofWorker ?? [])])];
      const origin = phone.origin();
      const own = urls.filter((url) => isOf(origin, url)).map((url) => url.slice(origin.length));
      if (!isOver) count({ origin, own, others: urls.filter((url) => !isOf(origin, url)) });
    };
    ask().catch(() => undefined);
    return () => {
      isOver = true;
    };
  }, [load, offline, times]);
  const listed = counted === null ? [] : [...counted.others, ...counted.own];
  return (
    <section class="stack-s needs-script" data-waits={counted === null ? '' : undefined}>
      <h2>{t('leaves.asked')}</h2>
      <div role="status">
        {counted === null ? null : (
          <p class="offline code-address" data-state={counted.others.length === 0 ? 'ready' : 'not-ready'}>
            {saySum(counted)}
          </p>
        )}
      </div>
      {counted === null ? null : (
        <>
          {listed.length === 0 ? null : (
            <details class="fold">
              <summary>{t('leaves.list')}</summary>
              <ul class="plain-list">
                {listed.map((url) => (
                  <li key={url}>
                    <bdi dir="ltr" class="code-address">
                      {url}
                    </bdi>
                  </li>
                ))}
              </ul>
            </details>
          )}
          <button type="button" class="button" data-look="quiet" onClick={() => look(times + 1)}>
            {t('leaves.again')}
          </button>
        </>
      )}
    </section>
  );
}
