import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { current } from '../draft/session.ts';
import { fold } from '../fold.ts';
import { hrefOf } from '../place.ts';
import { nameOfLanguage, t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';
import type { TranslatedText, TranslationFacts } from '../work/language-job.ts';
import { THING_KINDS } from '../work/protocol.ts';
import { ask } from '../work/work.ts';
import { Exchange } from './exchange.tsx';
import { linesIn, nameOfText, sayCounts, waitingIn } from './names.ts';
import { StateBar } from './state-bar.tsx';

/** The texts of a language: those that wait first, then all by what they are. */
export function OneLanguage({ locale }: { readonly locale: string }): JSX.Element {
  const files = useStore(current)?.draft.files;
  const [found, setFound] = useState<TranslationFacts | null>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    let isLast = true;
    void ask('translation', locale).then((facts) => {
      if (isLast) setFound(facts);
    });
    return () => void (isLast = false);
  }, [locale, files]);
  const texts = useMemo(() => (found?.texts ?? []).map((text) => ({ ...text, title: nameOfText(text) })), [found]);
  const asked = fold(typed);
  const shown = texts.filter(({ title }) => fold(title).includes(asked));
  const waits = shown
    .filter(({ counts }) => waitingIn(counts) > 0)
    .toSorted((a, b) => waitingIn(b.counts) - waitingIn(a.counts));
  return (
    <Page
      title={nameOfLanguage(locale)}
      lead={found === null ? t('bar.looking') : sayCounts(found.counts)}
      tools={
        <>
          {found !== null && <StateBar counts={found.counts} />}
          <a class="button" href={hrefOf('languages')}>
            {t('languages.others')}
          </a>
        </>
      }
    >
      {found !== null && (
        <>
          <p class="field">
            <label for="find">{t('text.find')}</label>
            <input
              id="find"
              type="search"
              value={typed}
              onInput={({ currentTarget }) => setTyped(currentTarget.value)}
            />
            <small role="status">{t('text.found', { count: shown.length })}</small>
          </p>
          <section class="list">
            <h2>{t('languages.first')}</h2>
            {waits.length === 0 ? <p>{t('languages.first-none')}</p> : <Texts locale={locale} texts={waits} />}
          </section>
          {THING_KINDS.map((kind) => {
            const own = shown.filter((text) => text.kind === kind);
            if (own.length === 0) return null;
            return (
              <section class="list" key={kind}>
                <h2>{t(kind === 'interface' || kind === 'rest' ? `languages.kind.${kind}` : `text.kind.${kind}`)}</h2>
                <Texts locale={locale} texts={own} />
              </section>
            );
          })}
          <Exchange locale={locale} isEasier={found.isEasier} />
        </>
      )}
    </Page>
  );
}

const Texts = ({
  locale,
  texts,
}: {
  readonly locale: string;
  readonly texts: readonly TranslatedText[];
}): JSX.Element => (
  <ul class="texts">
    {texts.map(({ kind, id, title, counts }) => (
      <li key={`${kind}/${id}`}>
        <a href={hrefOf('languages', locale, kind, id)}>{title}</a>
        {waitingIn(counts) > 0 ? (
          <span class="tag tag-care">{t('languages.waits', { count: waitingIn(counts) })}</span>
        ) : counts.read === linesIn(counts) ? (
          <span class="tag tag-good">{t('languages.all-read')}</span>
        ) : (
          <span class="row-end">{t('languages.unread', { count: counts.machine })}</span>
        )}
      </li>
    ))}
  </ul>
);
