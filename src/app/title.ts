import type { Pack, Route } from '../pack/index.ts';
import { find } from './context.ts';
import { t } from './i18n.ts';

/** The title of a page. Neutral everywhere: it stands in the history, in the list of tabs and in link previews (ST-5, ST-6). */
export function titleOf(pack: Pack, route: Route, step: string | null = null): string {
  const page = pageTitle(pack, route, step);
  return page === null ? t('app.name') : t('page.title', { page });
}

function pageTitle(pack: Pack, route: Route, step: string | null): string | null {
  switch (route.kind) {
    case 'home':
    case 'neutral-start':
      return null;
    case 'flow':
      return t(step === 'plan' ? 'page.plan' : 'page.flow');
    case 'emergency':
      return t('bar.urgent');
    case 'procedures':
      return t('procedures.title');
    case 'procedure':
      return find(pack.procedures, route.id).short;
    case 'signs':
      return t('nav.signs');
    case 'sign-group':
      return find(pack.signs, route.id).title;
    case 'contacts':
      return t('nav.help');
    case 'contact':
      return find(pack.contacts, route.id).name;
    case 'search':
      return t('search.title');
    case 'page':
      return find(pack.pages, route.id).short;
    case 'letter':
      return find(pack.letters, route.id).short;
    case 'local':
      return t('local.title');
    case 'pages':
      return t('pages.title');
    case 'letters':
      return t('letters.title');
    case 'glossary':
      return t('glossary.title');
    case 'news':
      return t('news.title');
    case 'more':
      return t('more.title');
    case 'about':
      return t('about.title');
    case 'settings':
      return t('settings.title');
    case 'not-found':
      return t('missing.title');
    default:
      return route satisfies never;
  }
}
