import type { Plugin } from 'vite';
import { COLOURS, type Edition, type Palette } from '../compiler/read/schema/edition.ts';

const declare = (palette: Palette): readonly { readonly prop: string; readonly value: string }[] =>
  COLOURS.map((name) => ({ prop: `--${name}`, value: palette[name] }));

/**
 * Writes the colours of the edition into the styles: `--colours: light` and `--colours: dark` stand for them there,
 * which are then custom properties named as in the edition file.
 */
export const coloursPlugin = ({ colours }: Edition): Plugin => ({
  name: 'reperes-colours',
  config: () => ({
    css: {
      postcss: {
        plugins: [
          {
            postcssPlugin: 'reperes-colours',
            Declaration: {
              '--colours': (declaration) => {
                if (declaration.value !== 'light' && declaration.value !== 'dark')
                  throw declaration.error(`the edition has no colours "${declaration.value}"`);
                for (const one of declare(colours[declaration.value])) declaration.cloneBefore(one);
                declaration.remove();
              },
            },
          },
        ],
      },
    },
  }),
});
