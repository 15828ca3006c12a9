import type { Router } from '../../ports.ts';
import { takeCodeOut } from './code-in-address.ts';
import { createRouter } from './router.ts';

const base = import.meta.env.BASE_URL;

/** Every page has an address of its own, as files on a host do. `hrefOfFile('/fr/')` → `/guide/fr/` */
export const hrefOfFile = (path: string): string => base + path.replace(/^\//, '');

/** The path of the page whose address the browser shows. */
export function pathInAddress(): string {
  const { pathname } = window.location;
  return `/${pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')}`;
}

/** The router of the website. */
export const createHistoryRouter = (): Router =>
  createRouter({
    hrefOf: hrefOfFile,
    read() {
      takeCodeOut(); // a link that is opened while the page is there
      return { path: pathInAddress(), hash: window.location.hash.slice(1) };
    },
  });
