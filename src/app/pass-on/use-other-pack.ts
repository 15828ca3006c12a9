import { useEffect, useState } from 'preact/hooks';
import { usePorts } from '../site.tsx';
import { loadOtherPack, type OtherPack } from '../load.ts';

/** The pack of another language beside that of the page, asked for once; null: none is wanted, or it is on its way. */
export function useOtherPack(locale: string | null): OtherPack | 'failed' | null {
  const { packIn } = usePorts();
  const [came, show] = useState<{ readonly locale: string; readonly pack: OtherPack | 'failed' } | null>(null);
  useEffect(() => {
    let isOver = false;
    if (locale !== null && packIn)
      loadOtherPack(packIn(locale), locale).then(
        (pack) => isOver || show({ locale, pack }),
        () => isOver || show({ locale, pack: 'failed' }),
      );
    return () => {
      isOver = true;
      show(null);
    };
  }, [locale, packIn]);
  return came?.locale === locale ? came.pack : null;
}
