import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { edit } from '../draft/session.ts';
import { t } from '../say.ts';
import { LanguageOptions } from '../shell/language-options.tsx';
import { faultOfSource, NO_SOURCE, sourceOf } from '../shell/source-fields.tsx';
import { today } from '../today.ts';
import { useStore } from '../use-store.ts';
import type { NumberOwner, NumberView, OwnNumber } from '../work/number.ts';
import type { TextChange } from '../work/protocol.ts';
import { ask, facts } from '../work/work.ts';
import { Done, type DoneNumber } from './done.tsx';
import { Foot } from './foot.tsx';
import { NumberForm, type NumberDraft } from './form.tsx';
import { Known } from './known.tsx';
import { Rows } from './rows.tsx';
import { tickedOf, type Choices } from './ticked.ts';
import { useFaults } from './use-faults.ts';
import { useNumber } from './use-number.ts';

const EMPTY: NumberDraft = { old: '', next: '', source: NO_SOURCE };

/** A number has changed: every sentence in every language that holds it, seen before it changes. */
export function NumberScreen(): JSX.Element | null {
  const [done, setDone] = useState<DoneNumber | null>(null);
  return done === null ? <Change onDone={setDone} /> : <Done done={done} onAgain={() => setDone(null)} />;
}

function Change({ onDone }: { readonly onDone: (done: DoneNumber) => void }): JSX.Element | null {
  const guide = useStore(facts);
  const [draft, setDraft] = useState(EMPTY);
  const [choices, setChoices] = useState<Choices>(new Map());
  const [isAsked, setAsked] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [isWaiting, setWaiting] = useState(false);
  const [locale, setLocale] = useState(guide?.source ?? '');
  const numbers = useNumbers();
  const { view, isCurrent } = useNumber(draft.old, draft.next);
  const rows = view?.rows ?? [];
  const ticked = useMemo(() => tickedOf(rows, choices), [rows, choices]);
  const isReady = view !== null && view.old !== null && view.next !== null && !view.isSame && ticked.size > 0;
  const made = useFaults(draft, isReady && isCurrent ? view : null, ticked, choices, guide?.source ?? '');
  const fault = view !== null && view.owners.length > 0 ? faultOfSource(draft.source) : null;
  const tick = (ids: readonly string[], is: boolean): void => {
    setWaiting(false);
    setChoices(new Map([...choices, ...ids.map((id) => [id, is] as const)]));
  };
  const put = async (found: NumberView): Promise<void> => {
    setAsked(true);
    if (fault !== null) return document.getElementById(`source-${fault}`)?.focus();
    setWaiting(made === null);
    if (made === null) return;
    setBusy(true);
    onDone(await change(draft, found, ticked));
  };
  // a button that was pressed before the faults were known changes the number if there are none, and else says them
  useEffect(() => {
    setWaiting(false);
    if (isWaiting && view !== null && made?.length === 0) void put(view);
  }, [made]);
  if (guide === null) return null;
  const shown = rows.filter((row) => row.locale === locale || (row.locale === null && locale === guide.source));
  return (
    <>
      <Head locales={guide.locales} locale={locale} onLocale={setLocale} />
      <main class="number">
        <NumberForm
          draft={draft}
          view={view}
          numbers={numbers}
          fault={isAsked ? fault : null}
          onDraft={(next) => {
            setWaiting(false);
            if (next.old !== draft.old) setChoices(new Map());
            setDraft(next);
          }}
          onChange={() => {
            if (view !== null && isCurrent) void put(view);
          }}
        />
        <div class="number-rows">
          {draft.old.trim() === '' ? (
            <Known numbers={numbers} onChoose={(old) => setDraft({ ...draft, old })} />
          ) : (
            <Rows rows={shown} ticked={ticked} onTick={tick} />
          )}
        </div>
      </main>
      <Foot
        view={view}
        source={guide.source}
        ticked={ticked}
        isReady={isReady}
        faults={made}
        isBusy={isBusy}
        isCurrent={isCurrent}
        make={() => textsOf(draft, view?.owners[0], ticked)}
      />
    </>
  );
}

interface HeadProps {
  readonly locales: readonly string[];
  /** whose sentences are shown */
  readonly locale: string;
  readonly onLocale: (locale: string) => void;
}

const Head = ({ locales, locale, onLocale }: HeadProps): JSX.Element => (
  <section aria-label={t('top.head')} class="head">
    <div>
      <h1>{t('number.title')}</h1>
      <p>{t('number.lead')}</p>
    </div>
    <label class="head-choice">
      {t('number.show')}
      <select value={locale} onChange={({ currentTarget }) => onLocale(currentTarget.value)}>
        <LanguageOptions of={locales} />
      </select>
    </label>
  </section>
);

function useNumbers(): readonly OwnNumber[] {
  const [numbers, setNumbers] = useState<readonly OwnNumber[]>([]);
  useEffect(() => void ask('numbers', null).then(setNumbers), []);
  return numbers;
}

/** The texts with the new number; where it is known from, once that is typed. */
const textsOf = (
  { old, next, source }: NumberDraft,
  owner: NumberOwner | undefined,
  ticked: ReadonlySet<string>,
): Promise<readonly TextChange[]> =>
  ask('changeNumber', {
    old,
    next,
    rows: [...ticked],
    source: owner === undefined || faultOfSource(source) !== null ? null : sourceOf(source, owner.name),
    today: today(),
  });

/** Puts the new number into the draft, in one go. */
async function change(draft: NumberDraft, view: NumberView, ticked: ReadonlySet<string>): Promise<DoneNumber> {
  const { old, next } = draft;
  const [owner] = view.owners;
  const texts = await textsOf(draft, owner, ticked);
  const values = { old: view.old?.shown ?? old, next: view.next?.shown ?? next };
  const isDone = edit({ what: { key: 'number.did', values }, place: location.hash }, texts);
  const languages = new Set(view.rows.filter(({ id }) => ticked.has(id)).flatMap(({ locale }) => locale ?? []));
  return { ...values, isDone, count: ticked.size, languages: languages.size, owner: owner ?? null };
}
