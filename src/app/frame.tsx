import type { ComponentChildren, JSX } from 'preact';
import { useMemo } from 'preact/hooks';
import { brandOf } from '../pack/index.ts';
import type { FrameOptions, Route } from './routes.ts';
import { useFirst, usePath, useSite } from './site.tsx';
import { longDate, t } from './say.ts';
import { Brand } from './ui/brand.tsx';
import { HelpCard } from './ui/help-card.tsx';
import { Icon } from './ui/icon.tsx';
import { LanguageChoice } from './ui/language-choice.tsx';
import { Link } from './ui/link.tsx';
import type { Menu } from './ui/nav.tsx';
import { OldEdition } from './ui/old-edition.tsx';
import { PaperFoot } from './ui/paper-foot.tsx';
import * as icons from './ui/icons.ts';

interface Props extends FrameOptions {
  /** its path, which "Transmettre" passes on; the shell has none */
  readonly path?: string;
  /** the page, which leads to itself in the other languages; the shell is none */
  readonly route?: Route;
  /** its menu; null before the core has come */
  readonly menu: Menu | null;
  readonly children: ComponentChildren;
}

/**
 * What stands around every screen, at the same place: skip link, exit, urgency, menu, help, edition. Kept as they are
 * from one page to the next (`useMemo`): only `children` is drawn anew.
 */
export function Frame({
  path: of,
  route,
  menu,
  parent,
  section,
  quiet = false,
  bare = false,
  wide = false,
  offersUpdate,
  children,
}: Props): JSX.Element {
  const path = usePath();
  const back = parent && path(parent);
  const bar = useMemo(() => <Bar parent={parent} bare={bare} />, [back, bare]);
  const help = useMemo(() => <HelpCard />, []);
  const page = route?.kind;
  const shown = quiet ? null : menu;
  const passed = quiet || page === 'pass-on' || page === 'home' ? undefined : of;
  const sister = sisterOf(route, parent, quiet);
  const footer = useMemo(() => <Footer isHome={page === 'home'} passes={passed} sister={sister} />, [page, of]);
  return (
    <>
      <a class="skip" href="#contenu">
        {t('skip.content')}
      </a>
      {bar}
      <div class="page" data-quiet={quiet ? '' : undefined} data-wide={wide ? '' : undefined}>
        {shown && <shown.SideNav page={page} section={section} />}
        <main id="contenu">
          {quiet || offersUpdate === 'all' ? null : sayOlder(parent)}
          {offersUpdate ? (
            <div role="status" class="update">
              {menu?.UpdateBanner ? <menu.UpdateBanner key={page} changesOnly={offersUpdate === 'changes'} /> : null}
            </div>
          ) : null}
          {children}
          {menu?.AfterCall ? <menu.AfterCall /> : null}
          {bare ? null : <PaperFoot />}
        </main>
        {bare || wide ? null : help}
        {bare ? null : footer}
      </div>
      {shown && <shown.BottomNav page={page} section={section} />}
    </>
  );
}

/**
 * This sentence is hidden, but in a page of the host that is older than what this phone holds
 * (src/worker/navigate.ts), so that nothing moves later. Where an update is offered it is said there; a page without a
 * parent has no number of its own.
 */
const sayOlder = (parent: Route | undefined): JSX.Element | null =>
  parent ? <p class="offer older">{t('update.olderPage')}</p> : null;

/**
 * The page that stands in the other languages: none at home, which has its languages above what is read, nor where it
 * is quiet, but for questions; a page that does not exist is in no language.
 */
function sisterOf(route: Route | undefined, parent: Route | undefined, quiet: boolean): Route | undefined {
  const page = route?.kind;
  if (page === 'home' || (quiet && page !== 'flow')) return undefined;
  return page === 'not-found' ? parent : route;
}

function Bar({ parent, bare }: { parent: Route | undefined; bare: boolean }): JSX.Element {
  const path = usePath();
  const { exit } = brandOf(useFirst());
  return (
    <header class="bar">
      <a class="skip" data-exit="" href={exit} rel="noreferrer nofollow">
        {t('exit.name')}
      </a>
      {bare ? null : parent ? (
        <Link class="bar-back" to={parent} data-back={path(parent)}>
          <Icon of={icons.back} mirrored />
          <span>{t('bar.back')}</span>
        </Link>
      ) : (
        <Link class="bar-brand" to={{ kind: 'home' }} aria-label={t('bar.home')}>
          <Brand />
          <span>{t('app.name')}</span>
        </Link>
      )}
      {bare ? null : (
        <Link class="bar-urgent" to={{ kind: 'emergency' }} aria-label={t('bar.urgentName')}>
          <Icon of={icons.phone} />
          <span>{t('bar.urgent')}</span>
        </Link>
      )}
      <a
        class="bar-exit"
        data-exit=""
        data-two={t('exit.presses', { count: 2 })}
        data-one={t('exit.presses', { count: 1 })}
        href={exit}
        rel="noreferrer nofollow"
        aria-label={t('exit.name')}
      >
        {t('exit.label')}
      </a>
    </header>
  );
}

interface AtFoot {
  readonly isHome: boolean;
  readonly passes: string | undefined;
  readonly sister: Route | undefined;
}

/**
 * The home page says how accessible the guide is, as the law asks. `passes`: the path that "Envoyer à un proche" is
 * asked about; left out: nothing is to be passed on here. `sister`: what stands in the other languages.
 */
function Footer({ isHome, passes, sister }: AtFoot): JSX.Element {
  const { first, translated } = useSite();
  const accessibility = first.roles?.['accessibility-page'] ?? '';
  return (
    <footer class="foot">
      <div class="foot-links">
        <Link to={{ kind: 'search' }}>{t('nav.search')}</Link>
        <Link to={{ kind: 'about' }}>{t('footer.about')}</Link>
        <Link to={{ kind: 'page', id: accessibility }}>{t(isHome ? 'footer.accessibility' : 'footer.page')}</Link>
        {passes === undefined ? null : (
          <Link to={{ kind: 'pass-on' }} hash={passes}>
            {t('passOn.title')}
          </Link>
        )}
        {sister ? <LanguageChoice to={sister} /> : null}
        <span>{t('footer.edition', { date: longDate(first.edition) })}</span>
      </div>
      {translated ? <translated.Status /> : null}
      <OldEdition />
    </footer>
  );
}
