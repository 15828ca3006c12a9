import type { Plugin } from 'vite';
import type { CompiledPack } from './compile-locale.ts';
import { PARTS, type Part } from '../../src/pack/index.ts';

const VIRTUAL = 'virtual:packs';
const RESOLVED = `\0${VIRTUAL}`;

/**
 * Emits the JSON files of each locale, tells web.ts where they are, and reloads the dev server when the content
 * changes.
 */
export function packPlugin(
  locales: readonly string[],
  content: string,
  compiled: (locale: string, fresh?: boolean) => CompiledPack,
): Plugin {
  let base = '/';
  let serving = false;
  return {
    name: 'reperes-packs',
    configResolved(config) {
      base = config.base;
      serving = config.command === 'serve';
    },
    resolveId: (id) => (id === VIRTUAL ? RESOLVED : null),
    load(id) {
      if (id !== RESOLVED) return null;
      const address = (locale: string, part: Part): string =>
        base + (serving ? `@${part}/${locale}` : compiled(locale)[part].fileName);
      const addresses = Object.fromEntries(
        locales.map((locale) => [locale, Object.fromEntries(PARTS.map((part) => [part, address(locale, part)]))]),
      );
      return `export default ${JSON.stringify(addresses)};`;
    },
    generateBundle() {
      for (const locale of locales) {
        const files = compiled(locale);
        for (const { fileName, json } of PARTS.map((part) => files[part]))
          this.emitFile({ type: 'asset', fileName, source: json });
      }
    },
    configureServer(server) {
      server.watcher.add(content);
      server.watcher.on('all', (_event, path) => {
        if (path.includes(content)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const [, part, locale] = /\/@(first|core|texts|kit)\/([\w-]+)$/.exec(request.url ?? '') ?? [];
        if (part === undefined || locale === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(compiled(locale, true)[part as Part].json);
      });
    },
  };
}
