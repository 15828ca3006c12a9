import type { OfflineCopy, Ports } from '../../ports.ts';
import { keepNoSize, rewriteTab } from '../../storage/index.ts';

/**
 * To keep the guide here, or nothing: the guide's copy and the code in this tab, or neither, also after a
 * reload.
 */
export function keepGuide({ router, offline }: Ports, keep: boolean): void {
  router.markTraceless(!keep);
  rewriteTab();
  if (!keep) void keepNoSize();
  // where the browser blocks all storage there is no copy to take away
  (keep ? keepAll(offline) : offline.stop()).catch(() => undefined);
}

/** Whoever asks to keep the guide has all of it: also what would come when it is used, such as the Word file. */
async function keepAll(offline: OfflineCopy): Promise<void> {
  await offline.keep();
  await (await offline.care()).keepUsed();
}
