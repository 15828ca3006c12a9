import { useEffect, useState } from 'preact/hooks';
import { usePorts } from '../site.tsx';

/**
 * What another phone opens to come to this page of the guide, whole. Undefined until the phone's script is there; null
 * where the guide is a file that stands on no host.
 */
export function useWholeAddress(path: string): string | null | undefined {
  const { phone, router } = usePorts();
  const [address, show] = useState<string | null>();
  useEffect(() => {
    let isOver = false;
    phone().then(
      ({ wholeAddress }) => {
        if (!isOver) show(wholeAddress(router.hrefOf(path)));
      },
      () => undefined, // the page says by itself how to do it by hand
    );
    return () => {
      isOver = true;
    };
  }, [phone, router, path]);
  return address;
}
