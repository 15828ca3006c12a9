import type { Phone } from '../../ports.ts';

/** The phone's screen, by the Screen Wake Lock API, where the browser has it. */
export const keepOn: Phone['keepOn'] = (tell) => {
  let lock: WakeLockSentinel | null = null;
  let isWanted = true;
  const ask = async (): Promise<void> => {
    // the browser lets go of it whenever the page is not seen
    if (!isWanted || document.visibilityState !== 'visible') return;
    try {
      // TypeScript takes it for given; older browsers, and pages that are not secure, lack it
      lock = (await (navigator as Partial<Navigator>).wakeLock?.request('screen')) ?? null;
    } catch {
      lock = null; // a phone that saves its battery refuses
    }
    if (!isWanted) void lock?.release();
    else tell(lock !== null);
  };
  const askAgain = (): void => void ask();
  document.addEventListener('visibilitychange', askAgain);
  askAgain();
  return () => {
    isWanted = false;
    document.removeEventListener('visibilitychange', askAgain);
    void lock?.release();
  };
};
