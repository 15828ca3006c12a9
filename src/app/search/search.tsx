import type { JSX } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import { role, type Texts } from '../../pack/index.ts';
import { query, setQuery } from '../../storage/index.ts';
import { Call, CallLog } from '../ui/call.tsx';
import { FirstCalls } from './first-calls.tsx';
import { SearchResults } from './search-results.tsx';
import { FindField } from '../ui/find-field.tsx';
import { RowLinks } from '../ui/row-links.tsx';
import { SituationList } from '../ui/situation-list.tsx';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { useSearch } from './use-search.ts';
import * as icons from '../ui/icons.ts';

const FLOW = { kind: 'flow' } as const;

/**
 * Finds what to do, whom to call and what a word means, as one types. What is typed stays in memory and goes nowhere.
 */
export default function SearchScreen({ texts }: { texts: Texts }): JSX.Element {
  const typed = useStore(query);
  const search = useSearch(useCore(), texts);
  const status = useRef<HTMLParagraphElement>(null);
  const results = useMemo(() => (search === null || search === 'failed' ? null : search.find(typed)), [search, typed]);
  // what was pressed goes away, or the keyboard of the phone: the focus goes to where the answer is said
  const answer = (): void => status.current?.focus({ preventScroll: true });
  const press = (words: string): void => {
    setQuery(words);
    answer();
  };
  const says = results && (results.count === 0 ? t('search.none') : t('search.count', { count: results.count }));
  const found = results !== null && results.count > 0;
  // made once and only hidden: a word that says nothing ("comme") takes the results away for one letter
  const situations = useMemo(
    () => (
      <section class="stack-s">
        <h2>{t('search.situations')}</h2>
        <SituationList level={3} />
      </section>
    ),
    [],
  );
  return (
    <div class="stack">
      <div class="stack-s">
        <h1 class="visually-hidden" tabIndex={-1}>
          {t('search.title')}
        </h1>
        <p class="lead needs-no-script">{t('search.noScript')}</p>
        <FindField label={t('home.search')} typed={typed} onType={setQuery} onEnter={answer} />
        <p ref={status} class="hint" role="status" tabIndex={-1}>
          {search === 'failed' ? t('search.failed') : says}
        </p>
        {typed === '' ? <p class="hint needs-script">{t('search.lead')}</p> : null}
      </div>
      {found ? (
        <>
          <FirstCalls results={results} />
          <SearchResults groups={results.groups} terms={texts.terms} />
          <RowLinks rows={[{ to: FLOW, words: t('search.other'), hint: t('search.otherHint'), icon: icons.plan }]} />
        </>
      ) : results ? (
        <NothingFound words={texts.search.near} onPress={press} />
      ) : (
        <Offer title={t('search.examples')} words={texts.search.examples} onPress={press} />
      )}
      <div hidden={found}>{situations}</div>
    </div>
  );
}

interface OfferProps {
  readonly title: string;
  readonly words: readonly string[];
  readonly onPress: (words: string) => void;
}

/** Words to press instead of typing them. */
const Offer = ({ title, words, onPress }: OfferProps): JSX.Element => (
  <section class="stack-s needs-script">
    <h2>{title}</h2>
    <div class="actions">
      {words.map((word) => (
        <button key={word} type="button" class="chip" onClick={() => onPress(word)}>
          {word}
        </button>
      ))}
    </div>
  </section>
);

/** Never a dead end: somebody to talk to, other words, and then the list of situations. */
function NothingFound({ words, onPress }: Pick<OfferProps, 'words' | 'onPress'>): JSX.Element {
  return (
    <>
      <section class="stack-s card">
        <h2>{t('search.noneCall')}</h2>
        <Call contact={role(useCore(), 'advice-contact')} />
        <CallLog />
      </section>
      <Offer title={t('search.noneTry')} words={words} onPress={onPress} />
    </>
  );
}
