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

installFileExit();
// an anchor of what can be read without scripts is no page of the app
void start(byId('app'), window.guide).then(
  () => byId('read').remove(),
  () => document.documentElement.classList.remove('js'),
);
