import type { JSX } from 'preact';
import type { Texts } from '../../pack/index.ts';
import { longDate, t } from '../say.ts';

/** What changed from one edition to the next, newest first. */
export default function NewsScreen({ texts: { news } }: { texts: Pick<Texts, 'news'> }): JSX.Element {
  return (
    <article class="stack reading">
      <div>
        <h1 tabIndex={-1}>{t('news.title')}</h1>
        <p class="lead">{t('news.lead')}</p>
      </div>
      {news.map(({ edition, title, changes }) => (
        <section key={edition} class="stack-s">
          <h2>{t('news.edition', { date: longDate(edition) })}</h2>
          <p>
            <b>{title}</b>
          </p>
          <ul>
            {changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      ))}
    </article>
  );
}
