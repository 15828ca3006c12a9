import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { keptState } from '../draft/session.ts';
import { check } from '../icons.ts';
import { go, hrefOf } from '../place.ts';
import { nameOfLanguage, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { LanguageOptions } from '../shell/language-options.tsx';
import { today } from '../today.ts';
import { useStore } from '../use-store.ts';
import type { BenchText } from '../work/language-job.ts';
import { facts } from '../work/work.ts';
import { nameOfText, sayCounts } from './names.ts';
import { StateBar } from './state-bar.tsx';
import { doBench, reader, type Order } from './use-bench.ts';

interface HeadProps {
  readonly text: BenchText;
  /** whether the text was read since the last change */
  readonly isCurrent: boolean;
  readonly order: Order;
  readonly setOrder: (order: Order) => void;
}

/** What is on the bench, how it stands, and what can be done with all of it. */
export function BenchHead({ text, isCurrent, order, setOrder }: HeadProps): JSX.Element {
  const guide = useStore(facts);
  const [isReading, setReading] = useState(false);
  const canEdit = useStore(keptState) !== 'other';
  const { own, kind, id } = text;
  const counts = { machine: 0, read: 0, again: 0, missing: 0 };
  for (const { state } of text.lines) counts[state] += 1;
  return (
    <section aria-label={t('top.head')} class="head bench-head">
      <div>
        <h1>
          <span lang={text.title === '' ? undefined : text.source.locale}>{nameOfText(text)}</span>{' '}
          <span class="head-more" lang={own.locale}>
            · {nameOfLanguage(own.locale)}
          </span>
        </h1>
        <p role="status">{sayCounts(counts)}</p>
      </div>
      <StateBar counts={counts} />
      <button
        class="button"
        type="button"
        aria-expanded={isReading}
        disabled={!canEdit || counts.machine === 0}
        onClick={() => setReading(!isReading)}
      >
        <Icon of={check} />
        {t('languages.read.all')}
      </button>
      <label class="labelled">
        {t('languages.show')}
        <select value={order} onChange={({ currentTarget }) => setOrder(currentTarget.value as Order)}>
          <option value="all">{t('languages.order.all')}</option>
          <option value="first">{t('languages.order.first')}</option>
        </select>
      </label>
      <select
        aria-label={t('languages.language')}
        value={own.locale}
        onChange={({ currentTarget }) => go('languages', currentTarget.value, kind, id)}
      >
        <LanguageOptions of={(guide?.locales ?? []).filter((locale) => locale !== guide?.source)} />
      </select>
      <a class="button" href={hrefOf('languages', own.locale)}>
        {t('languages.texts')}
      </a>
      {isReading && <ReadAll {...{ text, isCurrent }} close={() => setReading(false)} />}
    </section>
  );
}

interface ReadProps extends Pick<HeadProps, 'text' | 'isCurrent'> {
  readonly close: () => void;
}

/** Says what the guide will tell of a reading, before it is noted; of lines as they stand, none that just changed. */
function ReadAll({ text, isCurrent, close }: ReadProps): JSX.Element {
  const [said, setSaid] = useState<string | null>(null);
  const name = useStore(reader);
  const lines = text.lines.filter(({ state }) => state === 'machine');
  const left = text.lines.filter(({ state }) => state === 'again' || state === 'missing').length;
  const note = async (): Promise<void> => {
    const by = name.trim();
    const wanted = { locale: text.own.locale, does: 'read' as const, lines, on: today() };
    const why = await doBench(text, by === '' ? wanted : { ...wanted, by });
    if (why === null) close();
    else setSaid(why);
  };
  return (
    <form
      class="read-all"
      onSubmit={(event) => {
        event.preventDefault();
        void note();
      }}
    >
      <p>
        {[
          t('languages.read.lines', { count: lines.length }),
          ...(left > 0 ? [t('languages.read.left', { count: left })] : []),
          t('languages.read.says'),
        ].join(' ')}
      </p>
      <p class="field">
        <label for="reader">{t('languages.read.name')}</label>
        <input
          id="reader"
          value={name}
          autocomplete="off"
          onInput={({ currentTarget }) => reader.set(currentTarget.value)}
        />
        <small>{t('languages.read.name-more')}</small>
      </p>
      <button class="button button-filled" type="submit" disabled={!isCurrent}>
        {t('languages.read.note')}
      </button>
      <button class="button" type="button" onClick={close}>
        {t('languages.cancel')}
      </button>
      <p role="status" class="line-fault">
        {said}
      </p>
    </form>
  );
}
