import type { Plugin, ViteDevServer } from 'vite';
import type { CompiledPack } from './compile-locale.ts';
import { PACK_FILES, PAGE_PARTS, type PagePart } from '../../src/pack/index.ts';

const VIRTUAL = 'virtual:packs';
const RESOLVED = `\0${VIRTUAL}`;

/** Emits the JSON files of each locale, and tells web.ts where they are; `serve` gives them to the dev server. */
export function packPlugin(
  locales: readonly string[],
  compiled: (locale: string) => CompiledPack,
  serve: (server: ViteDevServer) => void,
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
      const hashOf = (locale: string, part: PagePart): string =>
        compiled(locale)[part].fileName.split('.').at(-2) ?? '';
      const hashes = locales.map((locale) => [
        locale,
        PAGE_PARTS.map((part) => (serving ? '' : hashOf(locale, part))).join(' '),
      ]);
      const name = serving
        ? `\`@${'${part}'}/${'${locale}'}\``
        : `\`assets/${'${part}'}.${'${locale}'}.${'${hash}'}.json\``;
      // one hash for each file: what is the same in all addresses stands once; the words of the search have that of the
      // texts (compile-locale.ts)
      return [
        `const hashes = ${JSON.stringify(Object.fromEntries(hashes))};`,
        'export const locales = Object.keys(hashes);',
        'export const addressOf = (locale, part) => {',
        `  const hash = hashes[locale]?.split(' ')[${JSON.stringify(PAGE_PARTS)}.indexOf(part === 'search' ? 'texts' : part)];`,
        `  return hash === undefined ? '' : ${JSON.stringify(base)} + ${name};`,
        '};',
      ].join('\n');
    },
    generateBundle() {
      for (const locale of locales) {
        const files = compiled(locale);
        for (const { fileName, json } of PACK_FILES.map((part) => files[part]))
          this.emitFile({ type: 'asset', fileName, source: json });
      }
    },
    configureServer: serve,
  };
}
