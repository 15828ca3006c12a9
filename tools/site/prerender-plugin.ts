import { createHash } from 'node:crypto';
import { runnerImport, type Plugin } from 'vite';
import { brandOf, type WholePack } from '../../src/pack/index.ts';
import type { PrerenderedPage, TemplateWords } from '../../src/prerender.tsx';
import { bundleEarly } from './early-plugin.ts';
import { makeManifest } from './manifest.ts';
import type { Edition } from '../compiler/index.ts';
import type { CompiledPack } from './compile-locale.ts';
import { fillTemplate, pausePage, styleFiles, type TemplateParts } from './page-template.ts';

/** Its modern build: the default one is CommonJS in Node and ES5 in the browser. */
export const ALIAS = { 'workbox-window': 'workbox-window/build/workbox-window.prod.mjs' };

interface Prerender {
  readonly pages: (pack: WholePack) => readonly PrerenderedPage[];
  readonly notFoundPage: (pack: WholePack) => PrerenderedPage;
  readonly shellPage: (pack: WholePack) => PrerenderedPage;
  readonly templateWords: (pack: WholePack) => TemplateWords;
}

/** Without Vite's own mark, and without what Lightning CSS writes beside each `color-scheme` for light-dark(), which the styles do not use. */
function withoutToolMarks(css: string): string {
  if (css.includes('var(--lightningcss'))
    throw new Error('the styles use light-dark(), and need what is taken out here');
  return css.replace(/\/\*\$vite\$:\d+\*\/|--lightningcss-(?:light|dark):[^;}]*;?/g, '').trim();
}

/**
 * Writes every page as a file: pages(pack) → dist/**\/index.html, with the styles and the two early scripts inlined, and the policy.
 * The built index.html is the template; the home page takes its place. `stored` is given the file of each neutral start, for the worker.
 */
export function prerenderPlugin(
  { locales, colours }: Edition,
  compiled: (locale: string) => CompiledPack,
  stored: Set<string>,
): Plugin {
  let base = '/';
  return {
    name: 'reperes-prerender',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => void (base = config.base),
    async generateBundle(_options, bundle) {
      const template = bundle['index.html'];
      if (template?.type !== 'asset') throw new Error('the build has no index.html');
      const css = Object.values(bundle).filter((part) => part.type === 'asset' && part.fileName.endsWith('.css'));
      const styles = withoutToolMarks(css.map((part) => (part.type === 'asset' ? String(part.source) : '')).join(''));
      for (const { fileName } of css) delete bundle[fileName];
      const html = String(template.source).replace(/\s*<link rel="stylesheet"[^>]*>/g, '');

      const { module } = await runnerImport<Prerender>('/src/prerender.tsx', {
        configFile: false,
        base,
        logLevel: 'error',
        resolve: { alias: ALIAS },
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      });
      const early = await bundleEarly('src/early.ts', base);
      const exit = await bundleEarly('src/exit.ts', base);
      const chunk = (module: string): string => {
        const found = Object.values(bundle).find(
          (part) => part.type === 'chunk' && part.facadeModuleId?.endsWith(module) === true,
        );
        if (!found) throw new Error(`the build has no chunk of ${module}`);
        return base + found.fileName;
      };
      const emit = (fileName: string, source: string): void => void this.emitFile({ type: 'asset', fileName, source });

      const files = styleFiles(styles);
      const emitStyles = (name: keyof typeof files): string => {
        const hash = createHash('sha256').update(files[name]).digest('hex').slice(0, 8);
        const fileName = `assets/${name}.${hash}.css`;
        emit(fileName, files[name]);
        return base + fileName;
      };
      const [later, print] = [emitStyles('later'), emitStyles('print')];

      for (const locale of locales) {
        const { pack, core, texts } = compiled(locale);
        const pages = module.pages(pack);
        const start = pages.find(({ neutral }) => neutral)?.path;
        if (start === undefined) throw new Error('the guide has no neutral start');
        stored.add(`${start.slice(1)}index.html`);
        const parts: TemplateParts = {
          css: styles,
          early,
          exit,
          base,
          core: base + core.fileName,
          texts: base + texts.fileName,
          app: chunk('src/web.ts'),
          language: chunk(`src/languages/${locale}/language.ts`),
          screens: chunk('src/app/text-screens.ts'),
          later,
          print,
          start,
          theme: { light: colours.light.bg, dark: colours.dark.bg },
          words: module.templateWords(pack),
        };
        for (const page of pages) emit(`${page.path.slice(1)}index.html`, fillTemplate(html, parts, page));
        // one of each, in the language of the page at the root
        if (locale !== locales[0]) continue;
        emit('404.html', fillTemplate(html, parts, module.notFoundPage(pack)));
        emit('shell.html', fillTemplate(html, parts, module.shellPage(pack)));
        emit('pause.html', pausePage(parts, locale, brandOf(pack.core).exit));
        emit('manifest.webmanifest', JSON.stringify(makeManifest(parts, pack.core, colours.light)));
        const [home] = pages;
        if (home) template.source = fillTemplate(html, parts, { ...home, path: '/' });
      }
    },
  };
}
