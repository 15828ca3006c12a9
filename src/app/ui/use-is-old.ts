import { useFirst, usePorts, useStore } from '../site.tsx';

const DAY = 86_400_000;

/** Whether a check is older than the pack's limit. False until the page knows the time. */
export function useIsOld(checked: string, limit: 'procedures' | 'contacts'): boolean {
  const { staleAfter } = useFirst();
  const now = useStore(usePorts().clock.now);
  return now !== null && now.getTime() - Date.parse(checked) > staleAfter[limit] * DAY;
}
