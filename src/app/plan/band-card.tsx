import type { JSX } from 'preact';
import { protects, type Band, type PlanItem } from '../../engine/index.ts';
import type { Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconNode } from '../ui/icons.ts';
import { ActRow } from './act-row.tsx';
import { FirstAct } from './first-act.tsx';
import * as icons from '../ui/icons.ts';

const ICONS: Readonly<Record<Band, IconNode>> = {
  now: icons.danger,
  today: icons.clock,
  week: icons.week,
  later: icons.forward,
};

/** How many rows a band shows at once; the others are one tap away, but none that protects with these answers. */
const SHOWN: Readonly<Record<Band, number>> = { now: Infinity, today: 6, week: 3, later: Infinity };

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
  const core = useCore();
  const { answers, items: states } = useStore(session);
  const own = items.filter(({ joins }) => joins === undefined);
  if (own.length === 0) return null;
  const done = own.filter(({ procedure }) => states[procedure] === 'done').length;
  const head = (
    <>
      <Icon of={ICONS[band]} />
      <h2>{t(`plan.${band}`)}</h2>
      {done > 0 ? <small>{t('plan.doneOf', { count: done, most: own.length })}</small> : null}
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
  const isShown = ({ procedure }: PlanItem, at: number): boolean =>
    at < SHOWN[band] || protects(core, answers, procedure);
  const list = (some: readonly PlanItem[]): JSX.Element | null =>
    some.length === 0 ? null : (
      <ul class="acts" aria-label={t('plan.actions', { count: some.length })}>
        {some.map((item) => (
          <ActRow key={item.procedure} {...about(item)} />
        ))}
      </ul>
    );
  const hidden = rows.filter((item, at) => !isShown(item, at));
  // a fold for one would take its room
  const rest = hidden.length > 1 ? hidden : [];
  const acts = (
    <>
      {open ? <FirstAct key={open.procedure} {...about(open)} /> : null}
      {isByHours ? <p class="band-note hint no-print">{t('plan.byHours')}</p> : null}
      {list(rows.filter((item) => !rest.includes(item)))}
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
