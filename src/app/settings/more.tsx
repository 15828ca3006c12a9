import type { JSX } from 'preact';
import { useSite, type Site } from '../context.ts';
import { RowLinks } from '../ui/row-links.tsx';
import { t } from '../i18n.ts';
import * as icons from '../ui/icons.ts';
import type { IconNode } from '../ui/icons.ts';

/** Of the parts that stand here alone; those of the menu have theirs in the route table, which travels first. */
const ICONS: Partial<Record<string, IconNode>> = {
  local: icons.pin,
  follow: icons.week,
  notes: icons.edit,
  stored: icons.device,
  glossary: icons.word,
  news: icons.clock,
  about: icons.info,
  install: icons.save,
  'pass-on': icons.share,
  'hand-over': icons.people,
  'plan-code': icons.change,
};

/** Every part of the guide in one list: the map of the site (AX-20). */
export function MoreScreen(): JSX.Element {
  const { map } = useSite();
  const rows = (group: Site['map'][number]['group']) =>
    map
      .filter((row) => row.group === group)
      .map(({ to, words, hint, icon }) => ({ to, words: t(words), hint: t(hint), icon: icon ?? ICONS[to.kind] }));
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
