import type { JSX } from 'preact';
import { useCallback } from 'preact/hooks';
import { readKit } from '../../pack/index.ts';
import { useSite } from '../context.ts';
import { addWords, t } from '../say.ts';
import { useLate } from '../ui/use-late.ts';
import { Control } from './control.tsx';

/**
 * Reading aloud, once its words, which travel with the kit, and what speaks have come. Where one of them does not, a
 * sentence says so. `show`: shows it, or closes it; the same function each time.
 */
export function Aloud({ show }: { show: (isOpen: boolean) => void }): JSX.Element | null {
  const { core, ports } = useSite();
  const bring = useCallback(async () => {
    const [value, speech] = await Promise.all([ports.kit(), ports.speech()]);
    const kit = core && readKit(core, value);
    if (!kit) throw new Error('the kit is not that of the guide that is shown');
    addWords('kit', kit.words);
    return speech;
  }, [core, ports]);
  const late = useLate(bring);
  if (late === 'failed') return <p role="alert">{t('load.failed')}</p>;
  return late && <Control speech={late} show={show} />;
}
