import type { JSX } from 'preact';
import type { Band, PlanItem } from '../../engine/index.ts';
import type { Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { find, useCore, useStore } from '../context.ts';
import { t } from '../i18n.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { ActRow } from './act-row.tsx';
import { FirstAct } from './first-act.tsx';

const ICONS: Readonly<Record<Band, IconName>> = { now: 'danger', today: 'clock', week: 'week', later: 'forward' };

/** How many rows a band shows at once; the others are one tap away, but none that protects. */
const SHOWN: Readonly<Record<Band, number>> = { now: Infinity, today: 6, week: 4, later: Infinity };

interface Props {
  readonly band: Band;
  /** all of the band, in the order to show them */
  readonly items: readonly PlanItem[];
  /** the id of what stands open; it may be in another band */
  readonly first: string | undefined;
  /** the order follows opening hours */
  readonly isByHours: boolean;
  /** every procedure of this plan */
  readonly planned: ReadonlySet<string>;
  readonly texts: Texts | null;
}

/** A band of the plan: its name, how much of it is done, and its actions, of which at most one is open. */
export function BandCard({ band, items, first, isByHours, planned, texts }: Props): JSX.Element | null {
  const { procedures } = useCore();
  const { items: states } = useStore(session);
  const own = items.filter(({ joins }) => joins === undefined);
  if (own.length === 0) return null;
  const done = own.filter(({ procedure }) => states[procedure] === 'done').length;
  const head = (
    <>
      <Icon name={ICONS[band]} />
      <h2>{t(`plan.${band}`)}</h2>
      <small>
        {done > 0 ? t('plan.doneOf', { count: done, most: own.length }) : t('plan.actions', { count: own.length })}
      </small>
    </>
  );
  const about = (item: PlanItem) => ({
    item,
    planned,
    texts,
    joined: items.filter(({ joins }) => joins === item.procedure),
  });
  const open = own.find(({ procedure }) => procedure === first);
  const rows = own.filter((item) => item !== open);
  const isShown = ({ procedure: id }: PlanItem, at: number): boolean =>
    at < SHOWN[band] || Boolean(find(procedures, id).protective);
  const list = (some: readonly PlanItem[]): JSX.Element | null =>
    some.length === 0 ? null : (
      <ul class="acts">
        {some.map((item) => (
          <ActRow key={item.procedure} {...about(item)} />
        ))}
      </ul>
    );
  const rest = rows.filter((item, at) => !isShown(item, at));
  const acts = (
    <>
      {open ? <FirstAct key={open.procedure} {...about(open)} /> : null}
      {isByHours ? <p class="band-note hint no-print">{t('plan.byHours')}</p> : null}
      {list(rows.filter(isShown))}
      {rest.length === 0 ? null : (
        <details class="band-rest">
          <summary>{t('plan.others', { count: rest.length })}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
  return band === 'later' ? (
    <details class="care band" data-band={band}>
      <summary class="care-head">{head}</summary>
      {acts}
    </details>
  ) : (
    <section class="care band" data-band={band}>
      <header class="care-head">{head}</header>
      {acts}
    </section>
  );
}
