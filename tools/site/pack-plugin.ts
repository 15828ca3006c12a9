import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import { splitPack, type Issue, type Pack } from '../../src/pack/index.ts';
import { compilePack } from '../compiler/index.ts';
import { readContent } from '../read-content.ts';

const VIRTUAL = 'virtual:packs';
const RESOLVED = `\0${VIRTUAL}`;
export const CONTENT = 'guide-content';

export interface CompiledPack {
  readonly pack: Pack;
  /** its two halves (src/pack/halves.ts): where each is inside dist, with its hash, and what it holds */
  readonly first: PackFile;
  readonly texts: PackFile;
}

export interface PackFile {
  readonly fileName: string;
  readonly json: string;
}

export const showIssue = ({ file, line, code, message, hint }: Issue): string =>
  `${CONTENT}/${file}:${line} ${code}: ${message} → ${hint}`;

/** Compiles the content of a locale. Throws with every issue, one per line, when there is any. */
export function compileLocale(locale: string, directory = CONTENT): CompiledPack {
  const { pack, issues } = compilePack(readContent(directory), locale);
  if (!pack || issues.length > 0)
    throw new Error(`the content has ${issues.length} issues\n${issues.map(showIssue).join('\n')}`);
  const { first, texts } = splitPack(pack);
  return { pack, first: toFile(`pack.${locale}`, first), texts: toFile(`texts.${locale}`, texts) };
}

function toFile(name: string, value: unknown): PackFile {
  const json = JSON.stringify(value);
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
  return { fileName: `assets/${name}.${hash}.json`, json };
}

/** Emits the two JSON files of each locale, tells start.tsx where they are, and reloads the dev server when the content changes. */
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
      const address = (locale: string, half: 'first' | 'texts'): string =>
        base + (serving ? `@${half}/${locale}` : compiled(locale)[half].fileName);
      const addresses = Object.fromEntries(
        locales.map((locale) => [locale, { first: address(locale, 'first'), texts: address(locale, 'texts') }]),
      );
      return `export default ${JSON.stringify(addresses)};`;
    },
    generateBundle() {
      for (const locale of locales) {
        const { first, texts } = compiled(locale);
        for (const { fileName, json } of [first, texts]) this.emitFile({ type: 'asset', fileName, source: json });
      }
    },
    configureServer(server) {
      server.watcher.add(CONTENT);
      server.watcher.on('all', (_event, path) => {
        if (path.includes(CONTENT)) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use((request, response, next) => {
        const [, half, locale] = /\/@(first|texts)\/(\w+)$/.exec(request.url ?? '') ?? [];
        if (half === undefined || locale === undefined) return next();
        response.setHeader('content-type', 'application/json');
        response.end(compileLocale(locale)[half as 'first' | 'texts'].json);
      });
    },
  };
}
