import type { Plugin } from 'vite';
import type { CompiledPack } from './compile-locale.ts';

const VIRTUAL = 'virtual:packs';
const RESOLVED = `\0${VIRTUAL}`;

/** Emits the two JSON files of each locale, tells web.ts where they are, and reloads the dev server when the content changes. */
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
      const address = (locale: string, part: 'core' | 'texts'): string =>
        base + (serving ? `@${part}/${locale}` : compiled(locale)[part].fileName);
      const addresses = Object.fromEntries(
        locales.map((locale) => [locale, { core: address(locale, 'core'), texts: address(locale, 'texts') }]),
      );
      return `export default ${JSON.stringify(addresses)};`;
    },
    generateBundle() {
      for (const locale of locales) {
        const { core, texts } = compiled(locale);
        for (const { fileName, json } of [core, texts]) this.emitFile({ type: 'asset', fileName, source: json });
      }
    },
    configureServer(server) {
      server.watcher.add(content);
      server.watcher.on('all', (_event, path) => {
        if (path.includes(content)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const [, part, locale] = /\/@(core|texts)\/(\w+)$/.exec(request.url ?? '') ?? [];
        if (part === undefined || locale === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(compiled(locale, true)[part as 'core' | 'texts'].json);
      });
    },
  };
}
