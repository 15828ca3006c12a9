import { runnerImport, type Plugin, type Rolldown } from 'vite';
import { brandOf, PACK_FILES, PAGE_PARTS, PARTS, type PagePart, type WholePack } from '../../src/pack/index.ts';
import type { PrerenderedPage, TemplateWords } from '../../src/prerender.tsx';
import { cutStyles } from './cut-styles.ts';
import { bundleEarly } from './early-plugin.ts';
import { makeManifest } from './manifest.ts';
import type { Edition } from '../compiler/index.ts';
import type { CompiledPack } from './compile-locale.ts';
import { extraChunks } from './extra-files.ts';
import { languageChunks, TRANSLATED, type LanguageFiles } from './language-files.ts';
import { scriptOf } from './scripts-of-parts.ts';
import { shortHash } from './short-hash.ts';
import { fillTemplate, type TemplateParts } from './page-template.ts';
import { notStoredPage, pausePage } from './plain-pages.ts';

interface Prerender {
  readonly pages: (pack: WholePack) => readonly PrerenderedPage[];
  readonly notFoundPage: (pack: WholePack) => PrerenderedPage;
  readonly shellPage: (pack: WholePack) => PrerenderedPage;
  readonly templateWords: (pack: WholePack) => TemplateWords;
}

/**
 * Without Vite's own mark, and without what Lightning CSS writes beside each `color-scheme` for
 * light-dark(), which the styles do not use.
 */
function withoutToolMarks(css: string): string {
  if (css.includes('var(--lightningcss'))
    throw new Error('the styles use light-dark(), and need what is taken out here');
  return css.replace(/\/\*\$vite\$:\d+\*\/|--lightningcss-(?:light|dark):[^;}]*;?/g, '').trim();
}

/** Something of each part that a page waits for. */
const ofParts = <T>(of: (part: PagePart) => T): Readonly<Record<PagePart, T>> =>
  Object.fromEntries(PAGE_PARTS.map((part) => [part, of(part)])) as Record<PagePart, T>;

interface Files {
  /** locale → its font, where it has one */
  readonly fonts: ReadonlyMap<string, string>;
  /** is given what of the worker's files only one language needs */
  readonly languageFiles: LanguageFiles;
  /** is given what the guide is ready without */
  readonly extras: Set<string>;
}

/**
 * Writes every page as a file: pages(pack) → dist/**\/index.html, with the two early scripts and what it needs at once
 * of the styles inlined, and the policy; the styles as two files; and for each language its shell, its 404 page, its
 * plain pages and its manifest. The built index.html is the template; the home page takes its place.
 */
export function prerenderPlugin(
  { locales, colours }: Edition,
  compiled: (locale: string) => CompiledPack,
  { fonts, languageFiles, extras }: Files,
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
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      });
      const early = await bundleEarly('src/early.ts', base);
      const exit = await bundleEarly('src/exit.ts', base);
      const chunks = Object.values(bundle).filter((part) => part.type === 'chunk');
      const find = (what: string, is: (chunk: Rolldown.OutputChunk) => boolean): Rolldown.OutputChunk => {
        const found = chunks.find(is);
        if (!found) throw new Error(`the build has no chunk of ${what}`);
        return found;
      };
      const ofName = (of: string): Rolldown.OutputChunk => find(of, ({ name }) => name === of);
      const ofModule = (module: string): Rolldown.OutputChunk =>
        find(module, ({ moduleIds }) => moduleIds.some((id) => id.endsWith(module)));
      /**
       * The addresses of these scripts, and of what they import at once, but for the
       * entry, which the page names itself.
       */
      const scripts = (...asked: readonly Rolldown.OutputChunk[]): readonly string[] => {
        const names = new Set<string>();
        const add = (fileName: string): void => {
          const part = bundle[fileName];
          if (part?.type !== 'chunk' || part.isEntry || names.has(fileName)) return;
          names.add(fileName);
          part.imports.forEach(add);
        };
        for (const { fileName } of asked) add(fileName);
        return [...names].map((name) => base + name);
      };
      const emit = (fileName: string, source: string): void => void this.emitFile({ type: 'asset', fileName, source });

      const cut = cutStyles(styles);
      const emitStyles = (part: 'first' | 'later'): string => {
        const file = `assets/${part}.${shortHash(cut[part])}.css`;
        emit(file, cut[part]);
        return base + file;
      };
      const stylesheets = { first: emitStyles('first'), later: emitStyles('later') };

      for (const [file, of] of languageChunks(bundle, locales, compiled)) languageFiles.set(file, of);
      for (const file of extraChunks(bundle)) extras.add(file);
      const fontOf = (locale: string): string => fonts.get(locale) ?? '';
      const [first = ''] = locales;
      const written: TemplateParts[] = [];

      for (const locale of locales) {
        const { pack, ...packFiles } = compiled(locale);
        const pages = module.pages(pack);
        const start = pages.find(({ neutral }) => neutral)?.path;
        if (start === undefined) throw new Error('the guide has no neutral start');
        const parts: TemplateParts = {
          styles: { ...cut, face: fontOf(locale) && cut.face.replace(/url\([^)]*\)/, `url(${base}${fontOf(locale)})`) },
          stylesheets,
          early,
          exit,
          base,
          pack: ofParts((part) => base + packFiles[part].fileName),
          scripts: {
            ...ofParts((part) => scripts(ofName(scriptOf(part)))),
            first: scripts(
              ofName(scriptOf('first')),
              ofModule(`src/languages/${locale}/language.ts`),
              ...(pack.core.translation ? [ofModule(TRANSLATED)] : []),
            ),
          },
          voice: base + ofName('i18next').fileName,
          start,
          pause: `/${locale}/pause.html`,
          manifest: `/${locale}/manifest.webmanifest`,
          theme: { light: colours.light.bg, dark: colours.dark.bg },
          words: module.templateWords(pack),
        };
        const own = (file: string): string => {
          languageFiles.set(file, [locale]);
          return file;
        };
        for (const part of PACK_FILES) own(packFiles[part].fileName);
        for (const part of PAGE_PARTS) if (PARTS[part].comes === 'page') extras.add(packFiles[part].fileName);
        own(`${start.slice(1)}index.html`);
        const sharing = locales.filter((one) => fontOf(one) === fontOf(locale));
        if (fontOf(locale) !== '' && sharing.length < locales.length) languageFiles.set(fontOf(locale), sharing);
        for (const page of pages) emit(`${page.path.slice(1)}index.html`, fillTemplate(html, parts, page));
        const missing = fillTemplate(html, parts, module.notFoundPage(pack));
        const pause = pausePage(parts, pack.core, brandOf(pack.core).exit);
        const manifest = JSON.stringify(makeManifest(parts, pack.core, colours.light));
        emit(`${locale}/404.html`, missing);
        emit(own(`${locale}/shell.html`), fillTemplate(html, parts, module.shellPage(pack)));
        emit(own(`${locale}/pause.html`), pause);
        emit(`${locale}/manifest.webmanifest`, manifest);
        written.push(parts);
        if (locale !== first) continue;
        // for hosts, which know one such page; and for what phones asked before each language had its own
        // (decision 0028)
        emit('404.html', missing);
        emit('pause.html', pause);
        emit('manifest.webmanifest', manifest);
        const [home] = pages;
        if (home) template.source = fillTemplate(html, parts, { ...home, path: '/' });
      }
      // every phone has it, whichever languages are stored there
      if (locales.length === 1) return;
      const script = await bundleEarly('src/not-stored.ts', base);
      emit('not-stored.html', notStoredPage(written, compiled(first).pack.core, script));
      // it is asked for when a language that is not there is opened without a network
      extras.add('not-stored.html');
    },
  };
}
