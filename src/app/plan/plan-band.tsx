import type { JSX } from 'preact';
import { protects, type Band, type PlacedProcedure } from '../../engine/index.ts';
import type { Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import type { IconNode } from '../ui/icons.ts';
import { CardRow } from './card-row.tsx';
import { FirstCard } from './first-card.tsx';
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
  readonly placed: readonly PlacedProcedure[];
  /** the id of what stands open; it may be in another band */
  readonly first: string | undefined;
  readonly texts: Texts | null;
}

/** A band of the plan: its name, how much of it is done, and its cards, of which at most one is open. */
export function PlanBand({ band, placed, first, texts }: Props): JSX.Element | null {
  const core = useCore();
  const { answers, items: states } = useStore(session);
  const own = placed.filter(({ joins }) => joins === undefined);
  if (own.length === 0) return null;
  const done = own.filter(({ procedure }) => states[procedure] === 'done').length;
  const head = (
    <>
      <Icon of={ICONS[band]} />
      <h2>{t(`plan.${band}`)}</h2>
      {done > 0 ? <small>{t('plan.doneOf', { count: done, most: own.length })}</small> : null}
    </>
  );
  const about = (card: PlacedProcedure) => ({
    card,
    texts,
    joined: placed.filter(({ joins }) => joins === card.procedure),
  });
  const open = own.find(({ procedure }) => procedure === first);
  const rows = own.filter((card) => card !== open);
  const isShown = ({ procedure }: PlacedProcedure, at: number): boolean =>
    at < SHOWN[band] || protects(core, answers, procedure);
  const list = (some: readonly PlacedProcedure[]): JSX.Element | null =>
    some.length === 0 ? null : (
      <ul class="plan-cards" aria-label={t('plan.actions', { count: some.length })}>
        {some.map((card) => (
          <CardRow key={card.procedure} {...about(card)} />
        ))}
      </ul>
    );
  const hidden = rows.filter((card, at) => !isShown(card, at));
  // a fold for one would take its room
  const rest = hidden.length > 1 ? hidden : [];
  const cards = (
    <>
      {open ? <FirstCard key={open.procedure} {...about(open)} /> : null}
      {list(rows.filter((card) => !rest.includes(card)))}
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
      {cards}
    </details>
  ) : (
    <section class="care band" data-band={band}>
      <header class="care-head">{head}</header>
      {cards}
    </section>
  );
}
