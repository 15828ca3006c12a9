import type { JSX } from 'preact';
import { Frame } from '../ui/frame.tsx';
import { RowLinks, type RowLink } from '../ui/row-links.tsx';
import { t } from '../i18n.ts';

/** Every part of the guide in one list: the map of the site (AX-20). */
export function MoreScreen(): JSX.Element {
  const rows: readonly RowLink[] = [
    { to: { kind: 'search' }, words: t('search.title'), hint: t('home.searchHint'), icon: 'search' },
    { to: { kind: 'procedures' }, words: t('procedures.title'), hint: t('more.procedures'), icon: 'scale' },
    { to: { kind: 'letters' }, words: t('letters.title'), hint: t('more.letters'), icon: 'letter' },
    { to: { kind: 'pages' }, words: t('pages.title'), hint: t('more.pages'), icon: 'book' },
    { to: { kind: 'local' }, words: t('local.title'), hint: t('more.local'), icon: 'pin' },
    { to: { kind: 'glossary' }, words: t('glossary.title'), hint: t('more.glossary'), icon: 'word' },
    { to: { kind: 'contacts' }, words: t('contacts.title'), hint: t('more.contacts'), icon: 'help' },
    { to: { kind: 'signs' }, words: t('signs.title'), hint: t('more.signs'), icon: 'eye' },
  ];
  const about: readonly RowLink[] = [
    { to: { kind: 'settings' }, words: t('settings.title'), hint: t('more.settings'), icon: 'settings' },
    { to: { kind: 'news' }, words: t('news.title'), hint: t('more.news'), icon: 'clock' },
    { to: { kind: 'about' }, words: t('about.title'), hint: t('more.about'), icon: 'info' },
  ];
  return (
    <Frame parent={{ kind: 'home' }} section="more">
      <div class="stack">
        <h1 tabIndex={-1}>{t('more.title')}</h1>
        <RowLinks rows={rows} />
        <section class="stack-s">
          <h2>{t('more.guide')}</h2>
          <RowLinks rows={about} />
        </section>
      </div>
    </Frame>
  );
}
