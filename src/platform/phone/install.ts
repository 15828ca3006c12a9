import type { Device, Install } from '../../ports.ts';
import { createStore } from '../../store.ts';
import { installPrompt } from './install-prompt.ts';

const offer = createStore<'none' | 'ready' | 'installed'>('none');

const follow = (): void => {
  if (offer.get() !== 'installed') offer.set(installPrompt.get() === null ? 'none' : 'ready');
};
installPrompt.subscribe(follow);
follow();
addEventListener('appinstalled', () => offer.set('installed'));

/** Since this version Safari keeps its buttons behind three dots, on a telephone. */
const COMPACT_SINCE = 26;

/** What a browser says of itself, and how many fingers its screen takes: an iPad says that it is a Mac. */
export function deviceOf(userAgent: string, touches: number): Device | null {
  const has = (pattern: RegExp): boolean => pattern.test(userAgent);
  const isTablet = has(/iPad/) || (has(/Macintosh/) && touches > 1);
  if (isTablet || has(/iPhone|iPod/)) {
    const version = Number(/ Version\/(\d+)/.exec(userAgent)?.[1] ?? 0);
    // other browsers say no such version
    if (version >= COMPACT_SINCE && !isTablet) return 'ios-compact';
    return version >= COMPACT_SINCE || has(/CriOS|EdgiOS|FxiOS/) ? 'ios-bar' : 'ios-older';
  }
  if (has(/SamsungBrowser/)) return 'samsung';
  if (has(/Android/)) return has(/Firefox/) ? 'firefox' : 'android';
  if (has(/Firefox/)) return 'firefox-computer';
  if (has(/Chrome|Edg/)) return 'computer';
  return has(/Macintosh/) && has(/Safari/) ? 'mac' : null;
}

async function ask(): Promise<boolean> {
  const prompt = installPrompt.get();
  if (prompt === null) return false;
  await prompt.prompt();
  const { outcome } = await prompt.userChoice;
  installPrompt.set(null); // it can be asked once
  return outcome === 'accepted';
}

/** How the guide gets an icon, in this browser. Loaded when that page is asked for. */
export const install: Install = {
  guess: () => deviceOf(navigator.userAgent, navigator.maxTouchPoints),
  // Safari says so in its own way
  isApp: () =>
    matchMedia('(display-mode: standalone)').matches ||
    (navigator as { readonly standalone?: boolean }).standalone === true,
  offer,
  ask,
};
