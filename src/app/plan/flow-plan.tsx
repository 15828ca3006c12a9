import { Fragment, type JSX } from 'preact';
import { BANDS, PLACES, plan, resolve, type Band, type PlanItem } from '../../engine/index.ts';
import { keptInTab, session } from '../../storage/index.ts';
import { CallInText, CallLog, lineOf } from '../ui/call.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { PlanCard } from './plan-card.tsx';
import { StandbyBox } from './standby-box.tsx';
import { UndoBar } from './undo-bar.tsx';
import { useCore, usePorts, useStore } from '../context.ts';
import { dangerCall } from '../ui/first-calls.ts';
import { fill } from '../fill.tsx';
import { t } from '../i18n.ts';
import { sayOpening, type Texts } from '../../pack/index.ts';
import { sayReview } from '../ui/say-review.ts';
import { useChild } from '../visit/use-child.ts';

const ICONS: Readonly<Record<Band, IconName>> = { now: 'danger', today: 'clock', week: 'week', later: 'forward' };

interface Props {
  /** what is folded in the cards comes with them */
  readonly texts: Texts | null;
  /** goes on with the questions */
  readonly onResume: () => void;
  readonly onChange: () => void;
}

/**
 * The plan: what to do now, today, this week; the rest folded. It opens with the thing to do; the calm sentences follow
 * (TX-3).
 */
export function PlanStep({ texts, onResume, onChange }: Props): JSX.Element {
  const core = useCore();
  const { paper } = usePorts();
  const { answers } = useStore(session);
  const child = useChild();
  const inTab = useStore(keptInTab);
  const { bands } = plan(core, answers);
  const planned = new Set(PLACES.flatMap((band) => bands[band].map(({ procedure }) => procedure)));
  const { next } = resolve(core.flow, answers);
  return (
    <div class="stack plan">
      <h1 tabIndex={-1}>{t('plan.title')}</h1>
      {BANDS.map((band) => (
        <Fragment key={band}>
          <BandSection band={band} items={bands[band]} planned={planned} texts={texts} />
          {band === 'now' ? (
            <p class="calm">
              {sayOpening(core, answers, child).map((line) => (
                <span key={line}>{line} </span>
              ))}
            </p>
          ) : null}
          {band === 'today' ? <StandbyBox items={bands.standby} /> : null}
        </Fragment>
      ))}
      {next === null ? null : (
        <div class="notice no-print" data-tone="note">
          <Icon name="info" />
          <div>
            <p>{t('plan.partial')}</p>
            <button type="button" class="button" data-look="quiet" onClick={onResume}>
              {t('plan.resume')}
            </button>
          </div>
        </div>
      )}
      <div class="actions no-print">
        <button type="button" class="button" data-look="quiet" onClick={onChange}>
          {t('plan.change')}
        </button>
        <button type="button" class="button" data-look="quiet" onClick={paper.print}>
          <Icon name="print" />
          <span>{t('plan.print')}</span>
        </button>
        <Link class="button" data-look="quiet" to={{ kind: 'signs' }}>
          {t('plan.signs')}
        </Link>
        <Link class="button" data-look="quiet" to={{ kind: 'procedures' }}>
          {t('plan.otherSituations')}
        </Link>
      </div>
      <p class="hint no-print">
        {t(inTab ? 'plan.memory' : 'plan.memoryOnly')} {t('plan.printNote')}
      </p>
      <p class="print-only">{sayReview(core.review)}</p>
      <UndoBar />
    </div>
  );
}

/** Nothing that was ticked is urgent. Never said alone: what was not ticked may be. */
function NothingNow(): JSX.Element {
  const danger = dangerCall(useCore());
  const line = lineOf(danger);
  return (
    <section class="now-empty">
      <p>
        {t('plan.nowEmpty')}{' '}
        {line ? fill('plan.nowCall', { number: <CallInText contact={danger} line={line} /> }) : null}
      </p>
      <CallLog />
    </section>
  );
}

function BandSection({
  band,
  items,
  planned,
  texts,
}: {
  band: Band;
  items: readonly PlanItem[];
  planned: ReadonlySet<string>;
  texts: Texts | null;
}): JSX.Element | null {
  const { items: states } = useStore(session);
  if (items.length === 0) {
    return band === 'now' ? <NothingNow /> : null;
  }
  const own = items.filter(({ joins }) => joins === undefined);
  const done = own.filter(({ procedure }) => states[procedure] === 'done').length;
  const count = done > 0 ? t('plan.doneOf', { done, count: own.length }) : t('plan.actions', { count: own.length });
  const head = (
    <>
      <h2 class="tag">
        <Icon name={ICONS[band]} />
        <span>{t(`plan.${band}`)}</span>
      </h2>
      <span class="band-count">{count}</span>
    </>
  );
  const cards = own.map((item, at) => (
    <PlanCard
      key={item.procedure}
      item={item}
      at={at}
      joined={items.filter(({ joins }) => joins === item.procedure)}
      planned={planned}
      texts={texts}
    />
  ));
  return band === 'later' ? (
    <details class="band" data-band={band}>
      <summary>{head}</summary>
      <div class="band-cards">{cards}</div>
      <CallLog />
    </details>
  ) : (
    <section class="band" data-band={band}>
      <header>{head}</header>
      <div class="band-cards">{cards}</div>
      <CallLog />
    </section>
  );
}
