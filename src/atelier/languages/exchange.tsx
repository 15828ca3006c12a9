import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { edit, keptState } from '../draft/session.ts';
import { save as saveIcon, text } from '../icons.ts';
import { save, textFile } from '../publish/downloads.ts';
import { languageHere, nameOfLanguage, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { useStore } from '../use-store.ts';
import type { ExchangeFormat, Taken } from '../work/exchange-job.ts';
import { ask } from '../work/work.ts';

const TOO_LARGE = 20_000_000;

/** Words out to the program of a translator, and back. */
export function Exchange({ locale, isEasier }: { readonly locale: string; readonly isEasier: boolean }): JSX.Element {
  const [state, setState] = useState<Taken | 'busy' | 'failed' | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const canEdit = useStore(keptState) !== 'other';
  const take = async (file: File): Promise<void> => {
    setState('busy');
    try {
      if (file.size > TOO_LARGE) return setState({ refused: 'unreadable' });
      const words = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
      const taken = await ask('importWords', { locale, name: file.name, text: words });
      if ('texts' in taken)
        edit(
          {
            what: { key: 'languages.did.import', values: { language: nameOfLanguage(locale), file: file.name } },
            place: location.hash,
          },
          taken.texts,
        );
      setState(taken);
    } catch (error) {
      setState(error instanceof TypeError ? { refused: 'unreadable' } : 'failed');
    }
  };
  const give = async (format: ExchangeFormat): Promise<void> => {
    try {
      const given = await ask('exportWords', { locale, format });
      save(textFile(given.name, 'text/plain', given.text));
    } catch {
      setState('failed');
    }
  };
  return (
    <section class="list exchange">
      <h2>{t('languages.exchange.title')}</h2>
      <p>{t('languages.exchange.lead')}</p>
      <div class="buttons">
        {!isEasier && (
          <button class="button" type="button" onClick={() => void give('po')}>
            <Icon of={saveIcon} />
            {t('languages.exchange.po')}
          </button>
        )}
        <button class="button" type="button" onClick={() => void give('json')}>
          <Icon of={saveIcon} />
          {t('languages.exchange.json')}
        </button>
      </div>
      <div class="buttons">
        <button class="button" type="button" disabled={!canEdit} onClick={() => field.current?.click()}>
          <Icon of={text} />
          {t('languages.exchange.back')}
        </button>
      </div>
      <small>{t('languages.exchange.back-more')}</small>
      <input
        ref={field}
        type="file"
        accept=".po,.json"
        hidden
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) void take(file);
          currentTarget.value = '';
        }}
      />
      <div role="status">{state !== null && <Outcome state={state} locale={locale} />}</div>
    </section>
  );
}

/** What was taken, what was left and why, and what translators ask. */
function Outcome({
  state,
  locale,
}: {
  readonly state: Taken | 'busy' | 'failed';
  readonly locale: string;
}): JSX.Element {
  if (state === 'busy') return <p>{t('languages.exchange.busy')}</p>;
  if (state === 'failed') return <p class="notice notice-care">{t('languages.exchange.failed')}</p>;
  if ('refused' in state)
    return (
      <p class="notice notice-care">
        {state.refused === 'language'
          ? t('languages.exchange.other-language', {
              language: languageHere(state.language),
              wanted: languageHere(locale),
            })
          : t('languages.exchange.unreadable')}
      </p>
    );
  const { changed, same, left, asked } = state;
  return (
    <div class="notice">
      <p>
        <b>{t('languages.exchange.changed', { count: changed })}</b>{' '}
        {same > 0 && t('languages.exchange.same', { count: same })}
      </p>
      {left.length > 0 && (
        <>
          <h3>{t('languages.exchange.left', { count: left.length })}</h3>
          <ul class="bullets">
            {left.map(({ name, words, reason }) => (
              <li key={name}>
                <span lang={locale}>{words}</span>
                <small>{t(`languages.why.${reason}`)}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {asked.length > 0 && (
        <>
          <h3>{t('languages.exchange.asked', { count: asked.length })}</h3>
          <ul class="bullets">
            {asked.map(({ name, source, says }) => (
              <li key={name}>
                {says}
                <small>{source}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
