/** The guide in one file, once unpack.ts has unpacked it: takes the place of what can be read without scripts. */
import './app/styles/index.css';
import { start } from './in-memory.ts';
import type { WholePack } from './pack/index.ts';
import { installFileExit } from './platform/index.ts';

declare global {
  interface Window {
    readonly guide: Omit<WholePack, 'paperWords'>;
  }
}

const byId = (id: string): HTMLElement => document.getElementById(id) as HTMLElement;

const read = byId('read');
const sheet = document.querySelector('style');

/** What can be read without scripts, with its styles; the app has its own, which these would win over. */
function showReadable(isShown: boolean): void {
  read.hidden = !isShown;
  sheet?.setAttribute('media', isShown ? 'all' : 'not all');
  document.documentElement.classList.toggle('js', !isShown);
}

installFileExit();
showReadable(false);
void start(byId('app'), window.guide).then(
  () => read.remove(),
  () => showReadable(true),
);
