import { useEffect } from 'preact/hooks';

/**
 * Escape ends what is shown. It stays a press of its own for the quick exit, which two of them ask for (EX-8): but
 * one that is held down, which the browser tells again and again, is one.
 */
export function useEscape(end: () => void): void {
  useEffect(() => {
    const hold = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && event.repeat) event.stopPropagation();
    };
    const release = (): void => {
      document.removeEventListener('keydown', hold);
      document.removeEventListener('keyup', release);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.repeat) return;
      document.addEventListener('keydown', hold);
      document.addEventListener('keyup', release);
      end();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [end]);
}
