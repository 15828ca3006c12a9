import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { current } from '../draft/session.ts';
import { hrefOf } from '../place.ts';
import { languageHere, nameOfLanguage, t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';
import type { TranslationFacts } from '../work/language-job.ts';
import { ask, facts } from '../work/work.ts';
import { sayCounts, waitingIn } from './names.ts';
import { StateBar } from './state-bar.tsx';

/** Every language of the guide but its source, with how many lines are read, wait, or are not there yet. */
export function AllLanguages(): JSX.Element {
  const guide = useStore(facts);
  const files = useStore(current)?.draft.files;
  const [known, setKnown] = useState<ReadonlyMap<string, TranslationFacts>>(new Map());
  const locales = (guide?.locales ?? []).filter((locale) => locale !== guide?.source);
  useEffect(() => {
    let isLast = true;
    const askAll = async (): Promise<void> => {
      for (const locale of locales) {
        const found = isLast ? await ask('translation', locale) : null;
        if (isLast && found !== null) setKnown((before) => new Map([...before, [locale, found]]));
      }
    };
    void askAll();
    return () => void (isLast = false);
  }, [files]);
  return (
    <Page
      title={t('languages.title')}
      lead={t('languages.lead', { source: guide === null ? '' : languageHere(guide.source) })}
    >
      {locales.length === 0 && <p>{t('languages.none')}</p>}
      <ul class="languages">
        {locales.map((locale) => {
          const found = known.get(locale);
          const waiting = found === undefined ? 0 : waitingIn(found.counts);
          return (
            <li key={locale}>
              <a href={hrefOf('languages', locale)}>
                <b lang={locale}>{nameOfLanguage(locale)}</b>
                <small>{found === undefined ? t('bar.looking') : sayCounts(found.counts)}</small>
              </a>
              {found !== undefined && <StateBar counts={found.counts} />}
              {waiting > 0 && <span class="tag tag-care">{t('bar.lines', { count: waiting })}</span>}
            </li>
          );
        })}
      </ul>
    </Page>
  );
}
