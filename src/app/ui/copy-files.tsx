import type { JSX } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Checked, CopyCare } from '../../ports.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { OfflineLine } from './offline-line.tsx';

/** `mended`: files were just fetched anew. */
type Found = Checked & { readonly mended: boolean };

/**
 * How many files of the copy are whole, each read as it is stored and compared with its hash (PW-6). What is not whole
 * is fetched anew when the person asks, and what came of that is said.
 */
export function CopyFiles(): JSX.Element {
  const { offline } = usePorts();
  const { kind } = useStore(offline.status);
  const [found, find] = useState<Found | null>(null);
  const [isBusy, setBusy] = useState(true);
  const line = useRef<HTMLDivElement>(null);
  const look = useCallback(
    async (how: 'check' | 'repair'): Promise<void> => {
      setBusy(true);
      const checked = await offline
        .care()
        .then((care) => mendOrCheck(care, how))
        .catch(() => null);
      find(checked && { ...checked, mended: how === 'repair' });
      setBusy(false);
    },
    [offline],
  );
  // what the copy is found to be may change while it is stored
  useEffect(() => void look('check'), [look, kind]);
  const mend = async (): Promise<void> => {
    await look('repair');
    // the button that was pressed may be gone
    line.current?.focus();
  };
  const lacks = found !== null && found.done < found.total;
  return (
    <>
      <p>{t('copyFiles.lead')}</p>
      {found === null && !isBusy ? (
        <OfflineLine bare />
      ) : (
        <div
          ref={line}
          tabIndex={-1}
          role="status"
          class="offline"
          data-state={isBusy ? undefined : lacks ? 'not-ready' : 'ready'}
        >
          <p>{isBusy || found === null ? t('copyFiles.runs') : sayFound(found)}</p>
        </div>
      )}
      {lacks ? (
        <button
          type="button"
          class="button"
          data-look="main"
          aria-disabled={isBusy}
          onClick={isBusy ? undefined : () => void mend()}
        >
          {t('copyFiles.mend')}
        </button>
      ) : null}
      <p class="hint">{t('copyFiles.limit')}</p>
    </>
  );
}

/** A worker that is long at fetching may fall silent; what it has brought is counted all the same. */
const mendOrCheck = async ({ repair, check }: CopyCare, how: 'check' | 'repair'): Promise<Checked | null> =>
  (how === 'repair' ? await repair() : null) ?? check();

const LACKS = { network: 'copyFiles.noNetwork', room: 'offline.full', host: 'copyFiles.stillLacks' } as const;

function sayFound({ done, total, why, mended }: Found): string {
  if (done === total) return t('copyFiles.whole', { done, total });
  const lacks = t('copyFiles.lacks', { done, total });
  return mended ? `${lacks} ${t(LACKS[why ?? 'host'])}` : lacks;
}
