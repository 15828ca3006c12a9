/** The build's entry: every page of the pack as static HTML, readable without any script. */
import { renderToString } from 'preact-render-to-string';
import { App, LoadFailed, routeAt, Shell, speak as speakFirst, t, titleOf } from './app/index.ts';
import { ReadingScreen, speakReading } from './app/reading.tsx';
import { allRoutes, needsTexts, pathOf, type Pack } from './pack/index.ts';

export interface PrerenderedPage {
  /** from the base, with leading and trailing slash; the file is `index.html` in that folder */
  readonly path: string;
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly title: string;
  /** it shows something of the pack's second half */
  readonly needsTexts: boolean;
  /** the neutral start, which names nothing of the subject */
  readonly neutral: boolean;
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
}

/** Here the words of both doors are at hand. */
function speak(locale: string): void {
  speakFirst(locale);
  speakReading(locale);
}

/** Every page of the pack in its locale, one for each route. The first is the home page, `/fr/`, which the build also puts at the root. */
export function pages(pack: Pack): readonly PrerenderedPage[] {
  speak(pack.locale);
  return allRoutes(pack).map((route) => pageAt(pack, pathOf(route, pack.locale)));
}

function pageAt(pack: Pack, path: string): PrerenderedPage {
  const { locale, dir } = pack;
  const route = routeAt(pack, path);
  return {
    path,
    locale,
    dir,
    title: titleOf(pack, route),
    needsTexts: needsTexts(route),
    neutral: route.kind === 'neutral-start',
    html: renderToString(<App pack={pack} path={path} reading={ReadingScreen} />),
  };
}

/** The page for addresses that do not exist, for hosts that serve 404.html. */
export const notFoundPage = (pack: Pack): PrerenderedPage => pageAt(pack, pathOf({ kind: 'not-found' }, pack.locale));

/** What the worker answers to any address: the numbers, then the app. */
export function shellPage(pack: Pack): PrerenderedPage {
  speak(pack.locale);
  return {
    path: '',
    locale: pack.locale,
    dir: pack.dir,
    title: t('app.name'),
    needsTexts: false,
    neutral: false,
    html: renderToString(<Shell pack={pack} />),
  };
}

/** The words of the template in the pack's locale. Sets the interface's language to it, as `pages` does. */
export function templateWords(pack: Pack): TemplateWords {
  speak(pack.locale);
  return {
    description: t('app.description'),
    appName: t('app.name'),
    cloakText: t('cloak.text'),
    cloakTitle: t('cloak.title'),
    loadFailed: renderToString(<LoadFailed pack={pack} />),
    loadFailedNeutral: renderToString(<LoadFailed pack={pack} neutral />),
    pauseTitle: t('pause.title'),
    pauseText: t('pause.text'),
    pauseRetry: t('pause.retry'),
    pauseMore: t('pause.more'),
    pauseResume: t('pause.resume'),
  };
}
