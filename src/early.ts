/** Inlined in the head of every page: what must be known before the first word is painted. */
import { showStart } from './platform/quick-exit.ts';
import { hasLeft } from './storage/left.ts';

document.documentElement.classList.add('js');
if (hasLeft()) showStart(`${import.meta.env.BASE_URL}fr/debut/`);
