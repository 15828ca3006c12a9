import { useEffect } from 'preact/hooks';
import type { Phone } from '../../ports.ts';
import { usePorts } from '../site.tsx';

/**
 * Has the phone do something for as long as the component is shown. `begin` gives what ends it, and is the same
 * function each time. Where the phone's script does not come, nothing happens.
 */
export function usePhone(begin: (phone: Phone) => () => void): void {
  const { phone: load } = usePorts();
  useEffect(() => {
    let isOver = false;
    let end = (): void => undefined;
    load().then(
      (phone) => {
        if (!isOver) end = begin(phone);
      },
      () => undefined,
    );
    return () => {
      isOver = true;
      end();
    };
  }, [load, begin]);
}
