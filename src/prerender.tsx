/** The build's entry: every page of the pack as static HTML, readable without any script. */
import { renderToString } from 'preact-render-to-string';
import { App } from './app/app.tsx';
import { addLanguages, addWords, loadVoice, startSpeaking, t } from './app/say.ts';
import { allRoutes, asksFor, pathOf, routeAt, titleOf } from './app/paths.ts';
import { Languages, LoadFailed, NoScript, NotStored, Shell } from './app/render/plain/shell.tsx';
import { loadScreens } from './app/routes.ts';
import { markUntranslated, TRANSLATED_SCREENS } from './app/translated/index.ts';
import { menu } from './app/ui/nav.tsx';
import { loadLanguages } from './languages/index.ts';
import { PAGE_PARTS, type PagePart, type WholePack } from './pack/index.ts';
import { clock, createStillRouter, files, offline, paper, webFont } from './platform/index.ts';
import type { Ports } from './ports.ts';

export interface Sister {
  readonly locale: string;
  readonly path: string;
}

export interface PrerenderedPage {
  /** from the base, with leading and trailing slash; the file is `index.html` in that folder */
  readonly path: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** the files of the pack that it asks for at once: this one and those before it */
  readonly asksFor: PagePart;
  /** the same page in each language of the edition, its own too; none where there is one language, or no such page */
  readonly sisters: readonly Sister[];
  /** the neutral start, which names nothing of the subject */
  readonly neutral: boolean;
  /**
   * what it has of the styles in itself. `first`: what it is painted with, and the others as a file behind all that it
   * shows; `all`: no file; `none`: all as files, before it
   */
  readonly styles: 'first' | 'all' | 'none';
  readonly html: string;
}

/** Words that the template itself needs around the page. */
export interface TemplateWords {
  readonly description: string;
  readonly appName: string;
  readonly cloakText: string;
  readonly cloakTitle: string;
  /** HTML: the sentence for a guide that does not come, with the numbers */
  readonly loadFailed: string;
  /** the same without the numbers */
  readonly loadFailedNeutral: string;
  readonly pauseTitle: string;
  readonly pauseText: string;
  readonly pauseRetry: string;
  readonly pauseMore: string;
  readonly pauseResume: string;
  /** HTML: what is said without a network in this language, when it is not on the phone */
  readonly notStored: string;
  /** HTML: the languages to choose from then */
  readonly languages: string;
}

/** Those of the website, before anything has happened; none is called. */
const nobody = (): never => {
  throw new Error('a page of the build keeps nothing');
};
const ports: Ports = {
  router: createStillRouter(),
  offline,
  clock,
  paper,
  files,
  font: webFont,
  phone: nobody,
  camera: null,
  install: nobody,
  speech: nobody,
  packIn: null,
};

// before anything is asked: once this module is there, the build loads no other
const languages = await loadLanguages();
await loadVoice();
const screens = Object.assign({}, ...(await Promise.all(PAGE_PARTS.map(loadScreens))));

/** Here nothing travels: all words are at hand. Throws for a language that the app does not know. */
function speak({ core, texts, kit }: WholePack): void {
  const language = languages[core.locale];
  if (!language) throw new Error(`the app does not know the language ${core.locale}`);
  startSpeaking(core, language);
  addLanguages(languages);
  addWords('texts', texts.words);
  addWords('kit', kit.words);
  markUntranslated(core.translation);
}

/**
 * Every page of the pack in its locale, one for each route. The first is the home page, `/fr/`, which
 * the build also puts at the root.
 */
export function pages(pack: WholePack): readonly PrerenderedPage[] {
  const { locale } = pack.core;
  speak(pack);
  return allRoutes(pack.core).map((route) => pageAt(pack, pathOf(route, locale)));
}

/** Where a person begins, and where seconds count, nothing is waited for; every other page shares two files. */
const STYLES: Partial<Record<ReturnType<typeof routeAt>['kind'], PrerenderedPage['styles']>> = {
  home: 'first',
  flow: 'first',
  emergency: 'all',
};

function pageAt(pack: WholePack, path: string): PrerenderedPage {
  const { core } = pack;
  const { locale, dir } = core;
  const route = routeAt(core, path);
  const others = core.languages.length > 1 && route.kind !== 'not-found' ? core.languages : [];
  return {
    path,
    locale,
    dir,
    title: titleOf(core, route),
    asksFor: asksFor(route),
    sisters: others.map(({ locale: other }) => ({ locale: other, path: pathOf(route, other) })),
    neutral: route.kind === 'neutral-start',
    styles: STYLES[route.kind] ?? 'none',
    html: renderToString(
      <App
        shown={{
          pack: { first: core, ...pack },
          screens,
          menu,
          translated: core.translation ? TRANSLATED_SCREENS : null,
        }}
        ports={ports}
        path={path}
      />,
    ),
  };
}

/** The page for addresses that do not exist, for hosts that serve 404.html, with links to the other languages. */
export function notFoundPage(pack: WholePack): PrerenderedPage {
  speak(pack);
  return pageAt(pack, pathOf({ kind: 'not-found' }, pack.core.locale));
}

/** What the worker answers to any address: the numbers, then the app. */
export function shellPage(pack: WholePack): PrerenderedPage {
  speak(pack);
  const { core } = pack;
  return {
    path: '',
    locale: core.locale,
    dir: core.dir,
    title: t('app.name'),
    asksFor: 'core',
    sisters: [],
    neutral: false,
    // stored beside these files: a phone has all at once
    styles: 'none',
    html: renderToString(<Shell core={core} ports={ports} />),
  };
}

/** The words of the template in the core's locale. Sets the interface's language to it, as `pages` does. */
export function templateWords(pack: WholePack): TemplateWords {
  speak(pack);
  addWords('paper', pack.paperWords);
  const { core } = pack;
  return {
    description: t('home.description'),
    appName: t('app.name'),
    cloakText: t('cloak.text'),
    cloakTitle: t('cloak.title'),
    loadFailed: renderToString(<LoadFailed core={core} ports={ports} />),
    loadFailedNeutral: renderToString(<LoadFailed core={core} ports={ports} neutral />),
    pauseTitle: t('pause.title'),
    pauseText: t('pause.text'),
    pauseRetry: t('pause.retry'),
    pauseMore: t('pause.more'),
    pauseResume: t('pause.resume'),
    notStored: renderToString(<NotStored core={core} ports={ports} />),
    languages: renderToString(<Languages core={core} ports={ports} />),
  };
}

/** Everything that there is to read, as the guide in one file holds it for whoever opens it where no script runs. */
export function noScriptGuide(pack: WholePack): string {
  speak(pack);
  addWords('paper', pack.paperWords);
  return renderToString(<NoScript pack={pack} ports={ports} />);
}
