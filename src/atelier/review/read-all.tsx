import type { JSX } from 'preact';
import { edit } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Cited } from './cited.tsx';
import { partsOf } from './parts-of.ts';
import { judgedAs } from './returned-of.ts';
import { sayState } from './review-list.tsx';
import { Readers } from './statement-screen.tsx';
import type { Reviewing } from './use-review.ts';

/** Every statement in a row, with its sources and what was said of it; and what changed since the last review. */
export function ReadAll({ sheet, review }: Reviewing): JSX.Element {
  return (
    <>
      <section aria-label={t('top.head')} class="head">
        <div>
          <h1>{t('review.of', { title: sheet.title })}</h1>
          <p>{sayState(sheet.state)}</p>
        </div>
        <a class="button button-filled" href={hrefOf('review', sheet.kind, sheet.id)}>
          <Icon of={edit} />
          {t('review.one-by-one')}
        </a>
      </section>
      <main class="matter">
        <div class="column read-all">
          {sheet.changes.length > 0 && (
            <section class="notice" aria-labelledby="review-changes">
              <h2 id="review-changes">{t('review.changes')}</h2>
              <ul class="plain-list">
                {sheet.changes.map(({ before, after }, at) => (
                  <li key={at}>
                    {before.map((line) => (
                      <del key={line}>{line}</del>
                    ))}{' '}
                    {after.map((line) => (
                      <ins key={line}>{line}</ins>
                    ))}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {partsOf(sheet).map(({ title, all }) => (
            <section key={all[0]?.index}>
              <h2>{title}</h2>
              <ol start={(all[0]?.index ?? 0) + 1}>
                {all.map(({ statement, index }) => {
                  const is = judgedAs(review.judged[statement.key]);
                  return (
                    <li key={statement.key}>
                      <p class="statement-place">
                        <a href={hrefOf('review', sheet.kind, sheet.id, String(index + 1))}>
                          {t('review.number', { number: index + 1, all: sheet.statements.length })}
                        </a>{' '}
                        · {statement.tags.join(' · ')}{' '}
                        <span class={`tag${is === 'right' ? ' tag-good' : is === 'open' ? '' : ' tag-care'}`}>
                          {t(`review.is.${is}`)}
                        </span>
                      </p>
                      {statement.lines.map((line, at) => (
                        <p key={at} class="said-line">
                          {line}
                        </p>
                      ))}
                      <Readers readers={statement.readers} />
                      <Cited of={statement} />
                    </li>
                  );
                })}
              </ol>
            </section>
          ))}
        </div>
      </main>
    </>
  );
}
