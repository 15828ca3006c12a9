import type { Router } from '../ports.ts';
import { createRouter } from './router.ts';

const base = import.meta.env.BASE_URL;

/** Every page has an address of its own, as files on a host do. `hrefOfFile('/fr/')` → `/guide/fr/` */
export const hrefOfFile = (path: string): string => base + path.replace(/^\//, '');

/** The router of the website. */
export const createHistoryRouter = (): Router =>
  createRouter({
    hrefOf: hrefOfFile,
    read() {
      const { pathname, hash } = window.location;
      const path = `/${pathname.startsWith(base) ? pathname.slice(base.length) : pathname.replace(/^\//, '')}`;
      return { path, hash: hash.slice(1) };
    },
  });
