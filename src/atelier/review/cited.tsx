import type { JSX } from 'preact';
import type { CitedSource, SheetStatement } from '../../../tools/guide/review/sheet.ts';
import { source as book } from '../icons.ts';
import { longDay, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';

/** What a statement rests on: each source with its address. Of its words the guide holds none. */
export function Cited({ of: { sources, needsSource } }: { readonly of: SheetStatement }): JSX.Element | null {
  if (sources.length === 0)
    return needsSource ? (
      <p class="uncited">
        <span class="tag tag-care">{t('review.no-source')}</span> {t('review.no-source-more')}
      </p>
    ) : null;
  return (
    <ul class="cited">
      {sources.map((source) => (
        <li key={source.title}>
          <Source {...source} />
        </li>
      ))}
    </ul>
  );
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function Source({ title, publisher, edition, checked, url, isUnsure, others }: CitedSource): JSX.Element {
  const facts = [
    publisher,
    ...(edition === null ? [] : [t('review.text-of', { edition: DAY.test(edition) ? longDay(edition) : edition })]),
    t('review.checked-on', { day: longDay(checked) }),
    ...(others > 0 ? [t('review.bears', { count: others })] : []),
  ];
  return (
    <>
      <h3>
        <Icon of={book} />
        <span>{title}</span>
        {isUnsure && <span class="tag tag-care">{t('review.unsure')}</span>}
        {url !== null && /^https?:/.test(url) && (
          <a href={url} target="_blank" rel="noreferrer">
            {t('review.open-source')}
            <span class="visually-hidden"> {t('review.new-tab')}</span>
          </a>
        )}
      </h3>
      <p>{facts.join(' · ')}</p>
      <small>{t(url === null ? 'review.no-address' : 'review.read-there')}</small>
    </>
  );
}
