import type { JSX } from 'preact';
import { useSite, type Site } from '../site.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { t } from '../say.ts';
import * as icons from '../ui/map-icons.ts';

/** Every part of the guide in one list: the map of the site (AX-20). */
export default function MoreScreen(): JSX.Element {
  const { map } = useSite();
  const rows = (group: Site['map'][number]['group']) =>
    map
      .filter((row) => row.group === group)
      .map(({ to, words, hint, icon }) => ({ to, words: t(words), hint: t(hint), icon: icons[icon] }));
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('more.title')}</h1>
      <RowLinks rows={rows('parts')} />
      <section class="stack-s">
        <h2>{t('more.guide')}</h2>
        <RowLinks rows={rows('about')} />
      </section>
    </div>
  );
}
