import { useCallback, useEffect, useState } from 'preact/hooks';
import type { GuideFile } from '../../ports.ts';
import { usePorts, useStore } from '../site.tsx';

/** What is known of the files that can be kept here; null: nothing is kept here in this visit, or nobody can look. */
interface Found {
  readonly kept: readonly GuideFile[];
  /** null: the host does not say */
  readonly offered: readonly GuideFile[] | null;
}

/**
 * The files of the guide that are kept here, and those of the host, with their size: once somebody wants to know, since
 * the host is asked for it. `look` looks again.
 */
export function useKeptFiles(isAsked: boolean): { readonly found: Found | null; readonly look: () => Promise<void> } {
  const { phone: load, offline, router } = usePorts();
  const { kind } = useStore(offline.status);
  const isOff = !isAsked || kind === 'off' || kind === 'unsupported' || router.isTraceless();
  const [found, show] = useState<Found | null>(null);
  const look = useCallback(async (): Promise<Found | null> => {
    try {
      const { keptFiles } = await load();
      return { kept: await keptFiles.kept(), offered: await keptFiles.offered().catch(() => null) };
    } catch {
      return null;
    }
  }, [load]);
  useEffect(() => {
    let isOver = isOff;
    show(null);
    if (!isOff) void look().then((now) => isOver || show(now));
    return () => {
      isOver = true;
    };
  }, [look, isOff]);
  return { found: isOff ? null : found, look: async () => show(await look()) };
}
