import { readdirSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

const NAME = 'virtual:editions';

/** The editions of this project: content that is opened without one is shown in the one of its guide. */
export const editionsPlugin = (): Plugin => ({
  name: 'atelier-editions',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  load(id) {
    if (id !== `\0${NAME}`) return null;
    const editions = readdirSync('editions')
      .filter((file) => file.endsWith('.yaml'))
      .map((file) => ({
        file: `editions/${file}`,
        text: readFileSync(`editions/${file}`, 'utf8').replaceAll('\r\n', '\n'),
      }));
    return `export const editions = ${JSON.stringify(editions)};`;
  },
});
