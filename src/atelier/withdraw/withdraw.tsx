import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { edit, keptState, takeBack } from '../draft/session.ts';
import { care, undo } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';
import { Refused } from '../work/client.ts';
import type { WithdrawFacts } from '../work/withdraw-job.ts';
import { ask, checked } from '../work/work.ts';
import { Hanging } from './hanging.tsx';
import { PickProcedure } from './pick-procedure.tsx';

/** Takes a procedure out: first what hangs on it, then what takes its place. */
export function WithdrawScreen({ parts: [id] }: { readonly parts: readonly string[] }): JSX.Element {
  return id === undefined ? <PickProcedure /> : <WithdrawOne key={id} id={id} />;
}

function WithdrawOne({ id }: { readonly id: string }): JSX.Element {
  const [facts, setFacts] = useState<WithdrawFacts | null | undefined>(undefined);
  const [instead, setInstead] = useState('');
  const [fromFamilies, setFromFamilies] = useState(false);
  const [isDone, setDone] = useState(false);
  const [said, setSaid] = useState<string | null>(null);
  const canEdit = useStore(keptState) !== 'other';
  useEffect(() => void ask('withdrawFacts', id).then(setFacts), [id]);
  if (facts === undefined) return <Page title={t('withdraw.title')}>{t('bar.looking')}</Page>;
  if (facts === null)
    return (
      <Page title={t('withdraw.title')}>
        <p>{t('text.gone')}</p>
        <a href={hrefOf('withdraw')}>{t('withdraw.others')}</a>
      </Page>
    );
  const run = async (): Promise<void> => {
    try {
      const texts = await ask('withdraw', { id, instead: instead || null, fromFamilies });
      edit({ what: { key: 'withdraw.did', values: { title: facts.title } }, place: location.hash }, texts);
      setDone(true);
      setSaid(null);
    } catch (error) {
      setSaid(t(error instanceof Refused ? 'withdraw.refused' : 'text.failed'));
    }
  };
  const isExpected = facts.groups.some(({ what }) => what === 'families');
  const hasOther = instead !== '';
  const back = isDone && (
    <button
      class="button"
      type="button"
      onClick={() => {
        takeBack();
        setDone(false);
      }}
    >
      <Icon of={undo} />
      {t('withdraw.back')}
    </button>
  );
  return (
    <Page title={t('withdraw.one', { title: facts.title })} lead={t('withdraw.lead')} tools={back}>
      <Breaks isDone={isDone} />
      <Hanging {...{ facts, hasOther, fromFamilies }} />
      <Instead {...{ facts, isDone, instead, setInstead }} />
      {isExpected && (
        <p class="choices">
          <label>
            <input
              type="checkbox"
              checked={fromFamilies}
              disabled={isDone}
              onChange={({ currentTarget }) => setFromFamilies(currentTarget.checked)}
            />
            {t('withdraw.from-families')}
          </label>
          <small>{t(hasOther ? 'withdraw.from-families-other' : 'withdraw.from-families-more')}</small>
        </p>
      )}
      <p role="status">{said ?? (isDone ? t('withdraw.done') : '')}</p>
      {!isDone && (
        <p class="buttons">
          <button
            class="button button-filled button-large"
            type="button"
            disabled={!canEdit}
            onClick={() => void run()}
          >
            {t('withdraw.run')}
          </button>
        </p>
      )}
    </Page>
  );
}

interface InsteadProps {
  readonly facts: WithdrawFacts;
  readonly isDone: boolean;
  readonly instead: string;
  readonly setInstead: (instead: string) => void;
}

/** Asks what takes its place. */
const Instead = ({ facts, isDone, instead, setInstead }: InsteadProps): JSX.Element => (
  <p class="field">
    <label for="instead">{t('withdraw.instead')}</label>
    <select
      id="instead"
      value={instead}
      disabled={isDone}
      onChange={({ currentTarget }) => setInstead(currentTarget.value)}
    >
      <option value="">{t('withdraw.none')}</option>
      {facts.others.map((other) => (
        <option key={other.id} value={other.id}>
          {other.title}
        </option>
      ))}
    </select>
    <small>{t(instead === '' ? 'withdraw.none-more' : 'withdraw.instead-more')}</small>
  </p>
);

/** What no longer holds once it is out: first of all, on this page. */
function Breaks({ isDone }: { readonly isDone: boolean }): JSX.Element | null {
  const found = useStore(checked);
  const [breach] = found?.breaches ?? [];
  if (!isDone || breach === undefined) return null;
  return (
    <div class="notice notice-care breaks">
      <Icon of={care} large />
      <div>
        <p>
          <b>{t('withdraw.breaks')}</b>{' '}
          {t(`breach.${breach.rule}`, { procedure: breach.procedure ?? '', question: breach.question ?? '' })}
        </p>
        <p>{t('withdraw.example', { answers: breach.says })}</p>
        {breach.sources.length > 0 && <p>{t('withdraw.from', { sources: breach.sources.join(' ; ') })}</p>}
        {breach.count !== null && <p>{t('withdraw.count', { sets: Number(breach.count) })}</p>}
      </div>
    </div>
  );
}
