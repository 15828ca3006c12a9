import type { JSX } from 'preact';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';
import { checked } from '../work/work.ts';

/** The families who see another plan, or read other words in it. */
export function PlansScreen(): JSX.Element {
  const changes = useStore(checked)?.plans ?? null;
  if (changes === null) return <Page title={t('plans.title')}>{t('bar.looking')}</Page>;
  const { moved, reworded, all } = changes;
  return (
    <Page title={t('plans.title')} lead={t('plans.lead', { count: all })}>
      <h2>{moved.length === 0 ? t('bar.not-moved') : t('bar.moved', { count: moved.length, all })}</h2>
      <ul class="plain-list">
        {moved.map(({ id, says, before, after }) => (
          <li key={id}>
            <a href={hrefOf('rules', 'family', id)}>{says}</a>
            <p>
              <del>{before}</del> <ins>{after}</ins>
            </p>
          </li>
        ))}
      </ul>
      <h2>{t('plans.reworded', { count: reworded.length })}</h2>
      <ul class="plain-list">
        {reworded.map(({ id, says }) => (
          <li key={id}>
            <a href={hrefOf('rules', 'family', id)}>{says}</a>
          </li>
        ))}
      </ul>
    </Page>
  );
}
