import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';
import type { Issue, WholePack } from '../../src/pack/index.ts';
import { compilePack, type EditionFile } from '../compiler/index.ts';
import { readContent } from '../read-content.ts';

const VIRTUAL = 'virtual:packs';
const RESOLVED = `\0${VIRTUAL}`;

export interface CompiledPack {
  readonly pack: WholePack;
  /** its two files: where each is inside dist, with its hash, and what it holds */
  readonly core: PackFile;
  readonly texts: PackFile;
}

export interface PackFile {
  readonly fileName: string;
  readonly json: string;
}

/**
 * Compiles the content of a locale for an edition; `shared` is the folder whose interface words it takes. Throws with every issue, one per
 * line, when there is any.
 */
export function compileLocale(locale: string, content: string, edition: EditionFile, shared?: string): CompiledPack {
  const { pack, issues } = compilePack(readContent(content, shared), locale, edition);
  const show = ({ file, line, code, message, hint }: Issue): string =>
    `${file === edition.file ? file : `${content}/${file}`}:${line} ${code}: ${message} → ${hint}`;
  if (!pack || issues.length > 0)
    throw new Error(`the content has ${issues.length} issues\n${issues.map(show).join('\n')}`);
  return { pack, core: toFile(`core.${locale}`, pack.core), texts: toFile(`texts.${locale}`, pack.texts) };
}

function toFile(name: string, value: unknown): PackFile {
  const json = JSON.stringify(value);
  const hash = createHash('sha256').update(json).digest('base64url').slice(0, 8);
  return { fileName: `assets/${name}.${hash}.json`, json };
}

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
