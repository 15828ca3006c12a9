import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { useSite } from '../site.tsx';
import { t } from '../say.ts';
import { useLate } from '../ui/use-late.ts';
import { Control } from './control.tsx';

/**
 * Reading aloud, once its words, which travel with the kit, and what speaks have come. Where one of them does not, a
 * sentence says so. `show`: shows it, or closes it; the same function each time.
 */
export function Aloud({ show }: { show: (isOpen: boolean) => void }): JSX.Element | null {
  const { load, ports } = useSite();
  const bring = useCallback(async () => {
    const [speech] = await Promise.all([ports.speech(), load('kit')]);
    return speech;
  }, [load, ports]);
  const late = useLate(bring);
  if (late === 'failed') return <p role="alert">{t('load.failed')}</p>;
  return late && <Control speech={late} show={show} />;
}
