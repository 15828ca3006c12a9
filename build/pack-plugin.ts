import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { Issue, Pack } from '../src/pack/index.ts';
import { compilePack } from './compile/index.ts';
import { readContent } from './read-content.ts';

const VIRTUAL = 'virtual:packs';
const RESOLVED = `\0${VIRTUAL}`;
export const CONTENT = 'guide-content';

export interface CompiledPack {
  readonly pack: Pack;
  readonly json: string;
  /** inside dist, with its hash */
  readonly fileName: string;
}

export const showIssue = ({ file, line, code, message, hint }: Issue): string => `${CONTENT}/${file}:${line} ${code}: ${message} → ${hint}`;

/** Compiles the content of a locale. Throws with every issue, one per line, when there is any. */
export function compileLocale(locale: string, directory = CONTENT): CompiledPack {
  const { pack, issues } = compilePack(readContent(directory), locale);
  if (!pack || issues.length > 0) throw new Error(`the content has ${issues.length} issues\n${issues.map(showIssue).join('\n')}`);
  const json = JSON.stringify(pack);
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
  return { pack, json, fileName: `assets/pack.${locale}.${hash}.json` };
}

/** Emits one JSON file per locale, tells start.tsx where they are, and reloads the dev server when the content changes. */
export function packPlugin(locales: readonly string[], compiled: (locale: string) => CompiledPack): Plugin {
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
      const addresses = Object.fromEntries(locales.map((locale) => [locale, base + (serving ? `@pack/${locale}` : compiled(locale).fileName)]));
      return `export default ${JSON.stringify(addresses)};`;
    },
    generateBundle() {
      for (const locale of locales) {
        const { fileName, json } = compiled(locale);
        this.emitFile({ type: 'asset', fileName, source: json });
      }
    },
    configureServer(server) {
      server.watcher.add(CONTENT);
      server.watcher.on('all', (_event, path) => {
        if (path.includes(CONTENT)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const locale = /\/@pack\/(\w+)$/.exec(request.url ?? '')?.[1];
        if (locale === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(compileLocale(locale).json);
      });
    },
  };
}
