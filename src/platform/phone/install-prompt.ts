import { createStore } from '../../store.ts';

/** What Chromium gives a page that may ask the person whether they want an icon. It can be asked once. */
export interface InstallPrompt {
  readonly prompt: () => Promise<unknown>;
  readonly userChoice: Promise<{ readonly outcome: string }>;
}

export const installPrompt = createStore<InstallPrompt | null>(null);

/**
 * Takes the browser's offer, so that it is never shown by itself (PW-17). Called from main.ts: the offer comes after
 * the page has loaded, and so after that script, but often before the page that shows it.
 */
export const watchInstall = (): void =>
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault();
    installPrompt.set(event as Event & InstallPrompt);
  });
