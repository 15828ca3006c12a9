import { brandOf, PACK_FILES, type WholePack } from '../../src/pack/index.ts';
import type { PrerenderedPage, TemplateWords } from '../../src/prerender.tsx';
import type { Edition } from '../compiler/index.ts';
import type { CompiledPack } from './compile-locale.ts';
import type { LanguageFiles } from './language-files.ts';
import { makeManifest } from './manifest.ts';
import { fillTemplate, type TemplateParts } from './page-template.ts';
import { pausePage } from './plain-pages.ts';

/** What src/prerender.tsx gives. */
export interface Prerender {
  readonly pages: (pack: WholePack) => readonly PrerenderedPage[];
  readonly notFoundPage: (pack: WholePack) => PrerenderedPage;
  readonly shellPage: (pack: WholePack) => PrerenderedPage;
  readonly templateWords: (pack: WholePack) => TemplateWords;
}

/** What the pages of all languages are made of. */
export interface PageMaker
  extends Prerender, Pick<TemplateParts, 'styles' | 'stylesheets' | 'early' | 'exit' | 'base'> {
  /** the built index.html */
  readonly html: string;
  readonly edition: Edition;
  /** locale → its font; '' where the phone's own draws it */
  readonly fontOf: (locale: string) => string;
  /** the addresses of the scripts that hold these modules */
  readonly scripts: (...modules: readonly string[]) => readonly string[];
  readonly emit: (fileName: string, source: string) => void;
  /** is given what of the worker's files only one language needs */
  readonly languageFiles: LanguageFiles;
  /** is given what the guide is ready without */
  readonly extras: Set<string>;
}

/**
 * Writes what one language has of its own: every page, its shell, its 404 page, its pause page and its manifest. Out:
 * what its pages are made of, and what of it stands at the root when it is the first language.
 */
export function writeLocale(maker: PageMaker, locale: string, { pack, ...packFiles }: CompiledPack) {
  const { html, emit, languageFiles, extras, edition } = maker;
  const pages = maker.pages(pack);
  const start = pages.find(({ neutral }) => neutral)?.path;
  if (start === undefined) throw new Error('the guide has no neutral start');
  const parts = partsOf(maker, locale, pack, packFiles, start);
  const own = (file: string): string => {
    languageFiles.set(file, [locale]);
    return file;
  };
  for (const part of PACK_FILES) own(packFiles[part].fileName);
  extras.add(packFiles.kit.fileName);
  own(`${start.slice(1)}index.html`);
  shareFont(maker, locale);
  for (const page of pages) emit(`${page.path.slice(1)}index.html`, fillTemplate(html, parts, page));
  const atRoot = {
    '404.html': fillTemplate(html, parts, maker.notFoundPage(pack)),
    'pause.html': pausePage(parts, pack.core, brandOf(pack.core).exit),
    'manifest.webmanifest': JSON.stringify(makeManifest(parts, pack.core, edition.colours.light)),
  };
  emit(`${locale}/404.html`, atRoot['404.html']);
  emit(own(`${locale}/shell.html`), fillTemplate(html, parts, maker.shellPage(pack)));
  emit(own(`${locale}/pause.html`), atRoot['pause.html']);
  emit(`${locale}/manifest.webmanifest`, atRoot['manifest.webmanifest']);
  return { parts, home: pages[0], atRoot };
}

/** What every page of a language has. */
function partsOf(
  { styles, stylesheets, early, exit, base, fontOf, scripts, ...maker }: PageMaker,
  locale: string,
  pack: WholePack,
  packFiles: Omit<CompiledPack, 'pack'>,
  start: string,
): TemplateParts {
  const { light, dark } = maker.edition.colours;
  return {
    styles: { ...styles, face: fontOf(locale) && styles.face.replace(/url\([^)]*\)/, `url(${base}${fontOf(locale)})`) },
    stylesheets,
    early,
    exit,
    base,
    pack: {
      first: base + packFiles.first.fileName,
      core: base + packFiles.core.fileName,
      texts: base + packFiles.texts.fileName,
      kit: base + packFiles.kit.fileName,
    },
    scripts: {
      first: scripts(
        'src/web.ts',
        `src/languages/${locale}/language.ts`,
        ...(pack.core.translation ? ['src/app/translated-screens.ts'] : []),
      ),
      core: scripts('src/app/core-screens.ts'),
      texts: scripts('src/app/text-screens.ts'),
      kit: scripts('src/app/kit-screens.ts'),
    },
    start,
    pause: `/${locale}/pause.html`,
    manifest: `/${locale}/manifest.webmanifest`,
    theme: { light: light.bg, dark: dark.bg },
    words: maker.templateWords(pack),
  };
}

/** A font that not every language has is stored with those that have it. */
function shareFont({ edition: { locales }, fontOf, languageFiles }: PageMaker, locale: string): void {
  const font = fontOf(locale);
  const sharing = locales.filter((other) => fontOf(other) === font);
  if (font !== '' && sharing.length < locales.length) languageFiles.set(font, sharing);
}
