import { brandOf, PACK_FILES, PAGE_PARTS, type PagePart, type WholePack } from '../../src/pack/index.ts';
import type { PrerenderedPage, TemplateWords } from '../../src/prerender.tsx';
import type { Edition } from '../compiler/index.ts';
import type { CompiledPack } from './compile-locale.ts';
import { TRANSLATED, type LanguageFiles } from './language-files.ts';
import { makeManifest } from './manifest.ts';
import type { ScriptFinder } from './page-scripts.ts';
import { fillTemplate, type TemplateParts } from './page-template.ts';
import { pausePage } from './plain-pages.ts';
import { scriptOf } from './scripts-of-parts.ts';
import { LATER_PARTS, type Stages } from './stages.ts';

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
  readonly scripts: ScriptFinder;
  readonly emit: (fileName: string, source: string) => void;
  /** is given what of the worker's files only one language needs */
  readonly languageFiles: LanguageFiles;
  /** is given what of the pack is stored behind the first stage */
  readonly stages: Stages;
}

/**
 * Writes what one language has of its own: every page, its shell, its 404 page, its pause page and its manifest. Out:
 * what its pages are made of, and what of it stands at the root when it is the first language.
 */
export function writeLocale(maker: PageMaker, locale: string, { pack, ...packFiles }: CompiledPack) {
  const { html, emit, languageFiles, stages, edition } = maker;
  const pages = maker.pages(pack);
  const start = pages.find(({ neutral }) => neutral)?.path;
  if (start === undefined) throw new Error('the guide has no neutral start');
  const parts = partsOf(maker, locale, pack, packFiles, start);
  const own = (file: string): string => {
    languageFiles.set(file, [locale]);
    return file;
  };
  for (const part of PACK_FILES) own(packFiles[part].fileName);
  for (const part of LATER_PARTS) stages.set(packFiles[part].fileName, 'later');
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

/** Something of each part that a page waits for. */
const ofParts = <T>(of: (part: PagePart) => T): Readonly<Record<PagePart, T>> =>
  Object.fromEntries(PAGE_PARTS.map((part) => [part, of(part)])) as Record<PagePart, T>;

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
    pack: ofParts((part) => base + packFiles[part].fileName),
    scripts: {
      ...ofParts((part) => scripts(scriptOf(part))),
      first: scripts(
        scriptOf('first'),
        `src/languages/${locale}/language.ts`,
        ...(pack.core.translation ? [TRANSLATED] : []),
      ),
    },
    voice: scripts('i18next')[0] ?? '',
    start,
    pause: `/${locale}/pause.html`,
    manifest: `/${locale}/manifest.webmanifest`,
    theme: { light: light.bg, dark: dark.bg },
    words: maker.templateWords(pack),
  };
}

/** A font that not every language has is stored with those that have it; no page waits for it. */
function shareFont({ edition: { locales }, fontOf, languageFiles, stages }: PageMaker, locale: string): void {
  const font = fontOf(locale);
  const sharing = locales.filter((other) => fontOf(other) === font);
  if (font !== '' && sharing.length < locales.length) languageFiles.set(font, sharing);
  if (font !== '') stages.set(font, 'later');
}
