import type { Router } from '../../ports.ts';
import { createRouter } from './router.ts';

/**
 * The router of a guide that is one file: the page stands behind the #, so that nothing is asked of a host. An anchor
 * of a page comes behind a second one: `guide.html#/fr/pages/les-delais/#contenu`.
 */
export const createHashRouter = (): Router =>
  createRouter({
    isOneDocument: true,
    // where the file lies on a phone is nobody's business: it is printed at the foot of a page
    shownAddress: () => window.location.pathname.split('/').at(-1) ?? '',
    hrefOf: (path) => `#${path}`,
    read() {
      const said = window.location.hash.slice(1);
      if (said !== '' && !said.startsWith('/')) return { path: null, hash: said };
      const [path = '', hash = ''] = said.split('#');
      return { path: path || '/', hash };
    },
  });
