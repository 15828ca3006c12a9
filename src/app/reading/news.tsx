import type { JSX } from 'preact';
import { Frame } from '../ui/frame.tsx';
import { usePack } from '../context.ts';
import { longDate } from '../i18n.ts';
import { t } from '../i18n-reading.ts';

/** What changed from one edition to the next, newest first. */
export function NewsScreen(): JSX.Element {
  const { news } = usePack();
  return (
    <Frame parent={{ kind: 'more' }} section="more">
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
    </Frame>
  );
}
