import { runnerImport, type Plugin, type Rolldown } from 'vite';
import { cutStyles } from './cut-styles.ts';
import { bundleEarly } from './early-plugin.ts';
import type { Edition } from '../compiler/index.ts';
import type { CompiledPack } from './compile-locale.ts';
import { isOfLanguage, languageChunks, type LanguageFiles } from './language-files.ts';
import { shortHash } from './short-hash.ts';
import { writeLocale, type Prerender } from './locale-pages.ts';
import { createScriptFinder } from './page-scripts.ts';
import { fillTemplate } from './page-template.ts';
import { notStoredPage } from './plain-pages.ts';
import { stagesOf, type Stages } from './stages.ts';

/**
 * Without Vite's own mark, and without what Lightning CSS writes beside each `color-scheme` for
 * light-dark(), which the styles do not use.
 */
function withoutToolMarks(css: string): string {
  if (css.includes('var(--lightningcss'))
    throw new Error('the styles use light-dark(), and need what is taken out here');
  return css.replace(/\/\*\$vite\$:\d+\*\/|--lightningcss-(?:light|dark):[^;}]*;?/g, '').trim();
}

interface Files {
  /** locale → its font, where it has one */
  readonly fonts: ReadonlyMap<string, string>;
  /** is given what of the worker's files only one language needs */
  readonly languageFiles: LanguageFiles;
  /** is given when a phone stores what it is ready without */
  readonly stages: Stages;
}

/** Takes the stylesheets out of the bundle. Out: their text. */
function takeStyles(bundle: Rolldown.OutputBundle): string {
  const css = Object.values(bundle).filter((part) => part.type === 'asset' && part.fileName.endsWith('.css'));
  for (const { fileName } of css) delete bundle[fileName];
  return withoutToolMarks(css.map((part) => (part.type === 'asset' ? String(part.source) : '')).join(''));
}

/**
 * Writes every page as a file: pages(pack) → dist/**\/index.html, with the two early scripts and what it needs at once
 * of the styles inlined, and the policy; the styles as two files; and for each language its shell, its 404 page, its
 * plain pages and its manifest. The built index.html is the template; the home page takes its place.
 */
export function prerenderPlugin(
  edition: Edition,
  compiled: (locale: string) => CompiledPack,
  { fonts, languageFiles, stages }: Files,
): Plugin {
  const { locales } = edition;
  let base = '/';
  return {
    name: 'reperes-prerender',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => void (base = config.base),
    async generateBundle(_options, bundle) {
      const template = bundle['index.html'];
      if (template?.type !== 'asset') throw new Error('the build has no index.html');
      const styles = cutStyles(takeStyles(bundle));
      const html = String(template.source).replace(/\s*<link rel="stylesheet"[^>]*>/g, '');
      const { module } = await runnerImport<Prerender>('/src/prerender.tsx', {
        configFile: false,
        base,
        logLevel: 'error',
        oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      });
      const emit = (fileName: string, source: string): void => void this.emitFile({ type: 'asset', fileName, source });
      const emitStyles = (part: 'first' | 'later'): string => {
        const file = `assets/${part}.${shortHash(styles[part])}.css`;
        emit(file, styles[part]);
        return base + file;
      };
      for (const [file, of] of languageChunks(bundle, locales, compiled)) languageFiles.set(file, of);
      for (const [file, stage] of stagesOf(bundle, isOfLanguage)) stages.set(file, stage);
      const maker = {
        ...module,
        html,
        edition,
        styles,
        stylesheets: { first: emitStyles('first'), later: emitStyles('later') },
        early: await bundleEarly('src/early.ts', base),
        exit: await bundleEarly('src/exit.ts', base),
        base,
        fontOf: (locale: string) => fonts.get(locale) ?? '',
        scripts: createScriptFinder(bundle, base),
        emit,
        languageFiles,
        stages,
      };
      const written = locales.map((locale) => writeLocale(maker, locale, compiled(locale)));
      const [first] = written;
      if (first === undefined) return;
      // for hosts, which know one such page; and for what phones asked before each language had its own
      // (decision 0028)
      for (const [fileName, source] of Object.entries(first.atRoot)) emit(fileName, source);
      if (first.home) template.source = fillTemplate(html, first.parts, { ...first.home, path: '/' });
      // every phone has it, whichever languages are stored there
      if (locales.length === 1) return;
      const script = await bundleEarly('src/not-stored.ts', base);
      const all = written.map(({ parts }) => parts);
      emit('not-stored.html', notStoredPage(all, compiled(locales[0] ?? '').pack.core, script));
      // it is asked for when a language that is not there is opened without a network
      stages.set('not-stored.html', 'later');
    },
  };
}
