import type { Plugin } from 'vite';
import { bundleForm } from '../../guide/review/form/bundle-form.ts';

const NAME = 'virtual:dossier-form';

/** Gives the atelier the script of a dossier, as the command line puts it there; it is loaded when somebody asks. */
export const dossierFormPlugin = (): Plugin => ({
  name: 'atelier-dossier-form',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  async load(id) {
    return id === `\0${NAME}` ? `export const script = ${JSON.stringify(await bundleForm())};` : null;
  },
});
