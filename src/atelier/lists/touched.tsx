import type { JSX } from 'preact';
import { hrefOf } from '../place.ts';
import { nameOfLanguage, t } from '../say.ts';
import { nameOfText } from '../languages/names.ts';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';
import { checked } from '../work/work.ts';

/** What the changes make stale: lines of translations, and signatures. */
export function TouchedScreen(): JSX.Element {
  const touched = useStore(checked)?.touched ?? null;
  if (touched === null) return <Page title={t('touched.title')}>{t('bar.looking')}</Page>;
  return (
    <Page title={t('touched.title')} lead={t('touched.lead')}>
      <h2>{t('touched.languages')}</h2>
      {touched.languages.length === 0 && <p>{t('bar.nothing-touched')}</p>}
      <ul class="plain-list">
        {touched.languages.map(({ locale, texts, lines }) => (
          <li key={locale}>
            <a href={hrefOf('languages', locale)}>{nameOfLanguage(locale)}</a>
            <p>
              {t('touched.lines', { count: lines })}
              {texts.map((text, at) => (
                <span key={`${text.kind}/${text.id}`}>
                  {at > 0 && ', '}
                  <a href={hrefOf('languages', locale, text.kind, text.id)}>{nameOfText(text)}</a>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
      <h2>{t('touched.signatures')}</h2>
      {touched.signatures.length === 0 && <p>{t('touched.no-signature')}</p>}
      <ul class="plain-list">
        {touched.signatures.map(({ kind, id, title, by }) => (
          <li key={`${kind}:${id}`}>
            <a href={hrefOf('review', kind, id)}>{title}</a>
            <p>{t('touched.signed-by', { by })}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}
