import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { ReviewState } from '../../../tools/guide/review/sheet.ts';
import { hrefOf } from '../place.ts';
import { longDay, t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { useStore } from '../use-store.ts';
import type { ReviewEntry } from '../work/review-jobs.ts';
import { ask, checked, facts } from '../work/work.ts';
import { keptName, listBegun } from './kept-review.ts';
import { TakeUp } from './take-up.tsx';

const KINDS = ['procedure', 'page', 'letter', 'deadline', 'contact', 'edition'] as const;
const STATES = ['lapsed', 'draft', 'reviewed'] as const;

/** All that can be reviewed, by what it is; what lapsed comes first. */
export function ReviewList(): JSX.Element {
  const guide = useStore(facts);
  const version = useStore(checked)?.version ?? -1;
  const [all, setAll] = useState<readonly ReviewEntry[] | null>(null);
  const [begun, setBegun] = useState<ReadonlySet<string>>(new Set());
  const [shown, setShown] = useState<(typeof STATES)[number] | 'all'>('all');
  useEffect(() => {
    void ask('reviews', null).then(setAll);
    void listBegun().then(setBegun);
  }, [version]);
  if (all === null) return <Page title={t('review.title')} lead={t('bar.looking')} children={null} />;
  const count = (is: ReviewState['is']): number => all.filter(({ state }) => state.is === is).length;
  const lead = t('review.lead', { count: count('reviewed'), all: all.length });
  const tools = (
    <label class="review-filter">
      {t('review.show')}{' '}
      <select value={shown} onChange={({ currentTarget }) => setShown(currentTarget.value as typeof shown)}>
        <option value="all">{t('review.show-all')}</option>
        {STATES.map((is) => (
          <option key={is} value={is}>{`${t(`review.state.${is}`)} (${count(is)})`}</option>
        ))}
      </select>
    </label>
  );
  const visible = all.filter(({ state }) => shown === 'all' || state.is === shown);
  return (
    <Page title={t('review.title')} lead={lead} tools={tools}>
      <TakeUp guide={guide?.id ?? ''} onTaken={() => void listBegun().then(setBegun)} />
      {visible.length === 0 && <p>{t('review.nothing')}</p>}
      {KINDS.map((kind) => {
        const own = visible.filter((entry) => entry.kind === kind);
        if (own.length === 0) return null;
        const order = own.toSorted((a, b) => STATES.indexOf(a.state.is) - STATES.indexOf(b.state.is));
        return (
          <section key={kind} class="list">
            <h2>{t(`review.kind.${kind}`)}</h2>
            <ul>
              {order.map((entry) => (
                <Row key={entry.id} entry={entry} isBegun={begun.has(keptName(guide?.id ?? '', entry))} />
              ))}
            </ul>
          </section>
        );
      })}
    </Page>
  );
}

function Row({ entry, isBegun }: { readonly entry: ReviewEntry; readonly isBegun: boolean }): JSX.Element {
  const { kind, id, title, statements, state } = entry;
  return (
    <li>
      <a href={hrefOf('review', kind, id)}>
        {kind === 'edition' ? t('review.edition') : title}
        <small>
          {t('home.statements', { count: statements })}
          {state.is !== 'draft' && ` · ${sayState(state)}`}
        </small>
      </a>
      {isBegun && state.is !== 'reviewed' && <span class="tag tag-own">{t('review.begun')}</span>}
      <span class={`tag${state.is === 'lapsed' ? ' tag-care' : state.is === 'reviewed' ? ' tag-good' : ''}`}>
        {t(`review.state.${state.is}`)}
      </span>
    </li>
  );
}

/** By whom and when, and that it changed since. */
export const sayState = (state: ReviewState): string =>
  state.is === 'draft'
    ? t('review.said.draft')
    : t(`review.said.${state.is}`, { by: state.by, day: longDay(state.on) });
