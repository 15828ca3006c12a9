import type { JSX } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import { PLACES, plan, protects, resolve, type Band, type ProcedureId } from '../../engine/index.ts';
import { sayOpening, type Texts } from '../../pack/index.ts';
import { keptInTab, session } from '../../storage/index.ts';
import { plans } from '../../storage/plans/index.ts';
import { useCore, usePorts, useSite, useStore } from '../context.ts';
import { fill, t } from '../say.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { ActionBar } from '../ui/action-bar.tsx';
import { CallInText, CallLog, lineOf } from '../ui/call.tsx';
import { dangerCall } from '../ui/whom-to-call.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Meter } from '../ui/meter.tsx';
import { OfflineNote } from '../ui/offline-line.tsx';
import { ClockOfPlace } from '../ui/open-status.tsx';
import { useChild } from '../visit/use-child.ts';
import { BandCard } from './band-card.tsx';
import { tellCall } from './called.ts';
import { COUNTED } from '../visit/count-done.ts';
import { KeepRow } from './keep-row.tsx';
import { lastMarked } from './mark-item.ts';
import { orderByHours } from './order-by-hours.ts';
import { OwnCard } from './own-card.tsx';
import { PlanNews } from './plan-news.tsx';
import { PlanPaper } from './plan-paper.tsx';
import { StandbyBox } from './standby-box.tsx';
import { UndoBar } from './undo-bar.tsx';
import { writePlan } from './write-plan.ts';
import * as icons from '../ui/icons.ts';

interface Props {
  /** what is folded in the actions comes with them */
  readonly texts: Texts | null;
  /** goes on with the questions */
  readonly onResume: () => void;
  readonly onChange: () => void;
}

/**
 * The plan: the one thing first, open; then what to do now, today, this week, each a row; the rest folded. The calm
 * sentences follow the first thing (TX-3).
 */
export function PlanStep({ texts, onResume, onChange }: Props): JSX.Element {
  const core = useCore();
  const { translated } = useSite();
  const { clock, router } = usePorts();
  const now = useStore(clock.now);
  const { answers, items: states } = useStore(session);
  const child = useChild();
  const inTab = useStore(keptInTab);
  const { kept } = useStore(plans);
  const marked = useStore(lastMarked);
  const { bands } = plan(core, answers);
  const known = { ...core, protects: (procedure: ProcedureId) => protects(core, answers, procedure) };
  const ordered = {
    ...bands,
    now: orderByHours(bands.now, known, now),
    today: orderByHours(bands.today, known, now),
    week: orderByHours(bands.week, known, now),
  };
  const planned = new Set(PLACES.flatMap((band) => bands[band].map(({ procedure }) => procedure)));
  const counted = COUNTED.flatMap((band) => ordered[band]).filter(({ joins }) => joins === undefined);
  const done = counted.filter(({ procedure }) => states[procedure] === 'done').length;
  const first = counted.find(({ procedure }) => states[procedure] === undefined)?.procedure;
  const isUrgent = bands.now.length > 0;
  // said once, where the order first differs from that of the guide
  const moved = COUNTED.find((band) => ordered[band].some((item, at) => item !== bands[band][at]));
  const { next } = resolve(core.flow, answers);
  const text = (): string => writePlan(core, ordered, { answers, child, address: router.shownAddress() });
  const actions = (
    <ActionBar text={text} warning={t('share.plan')}>
      <button type="button" onClick={onChange}>
        <Icon of={icons.edit} />
        <span>{t('plan.change')}</span>
      </button>
    </ActionBar>
  );
  const card = (band: Band): JSX.Element => (
    <BandCard
      key={band}
      band={band}
      items={ordered[band]}
      first={first}
      isByHours={band === moved}
      planned={planned}
      texts={texts}
    />
  );

  // what was open first has become a row, or the other way round: the focus goes with its tick, or with its title where
  // it has none; and it is not lost behind a fold
  useLayoutEffect(() => {
    if (marked === null || document.activeElement !== document.body) return;
    const about = `.band [data-procedure="${marked.procedure}"] :is(.tick input, summary)`;
    const found = document.querySelector<HTMLElement>(about);
    found?.closest('.band-rest')?.setAttribute('open', '');
    found?.focus({ preventScroll: true });
  }, [marked]);

  return (
    <div class="stack plan">
      <div class="plan-head no-print">
        <Listen isReady={texts !== null}>
          <h1 tabIndex={-1}>{t('plan.title')}</h1>
        </Listen>
        <span class="hint">{t('plan.doneOf', { count: done, most: counted.length })}</span>
        <Meter part={done} whole={counted.length} done />
      </div>
      <KeepRow />
      {translated ? <translated.FacingSwitch /> : null}
      {first === undefined && counted.length > 0 ? <p class="calm no-print">{t('plan.allDone')}</p> : null}
      <div class="plan-columns no-print" onClick={tellCall}>
        <div class="stack">
          {isUrgent ? card('now') : <NothingNow />}
          {isUrgent ? null : card('today')}
          <PlanNews bands={bands} texts={texts} />
          <p class="calm">
            {sayOpening(core, answers, child).map((line) => (
              <span key={line}>{line} </span>
            ))}
          </p>
          {actions}
          <StandbyBox items={bands.standby} />
        </div>
        <div class="stack">
          <OwnCard texts={texts} />
          {isUrgent ? card('today') : null}
          {card('week')}
          {card('later')}
          {next === null ? null : (
            <div class="notice" data-tone="note">
              <Icon of={icons.info} />
              <div>
                <p>{t('plan.partial')}</p>
                <button type="button" class="button" data-look="quiet" onClick={onResume}>
                  {t('plan.resume')}
                </button>
              </div>
            </div>
          )}
        </div>
      </div>
      <p class="hint no-print">{t('call.log')}</p>
      <ClockOfPlace />
      <details class="no-print">
        <summary>{t('plan.kept')}</summary>
        <p>
          {t(kept ? 'plan.isKept' : inTab ? 'plan.memory' : 'plan.memoryOnly')} {t('plan.printNote')}{' '}
          <Link to={{ kind: 'procedures' }}>{t('plan.otherSituations')}</Link>
        </p>
        <OfflineNote />
        {import.meta.env.MODE === 'single' ? null : (
          <p>
            <Link to={{ kind: 'follow' }}>{t('plan.follow')}</Link>
          </p>
        )}
        <p>
          <Link to={{ kind: 'plan-code' }}>{t('planCode.title')}</Link>
        </p>
      </details>
      <PlanPaper bands={ordered} texts={texts} />
      <UndoBar />
    </div>
  );
}

/** Nothing that was ticked is urgent. Never said alone: what was not ticked may be. */
function NothingNow(): JSX.Element {
  const danger = dangerCall(useCore());
  const line = lineOf(danger);
  return (
    <section class="now-empty plain-list">
      <p>
        {t('plan.nowEmpty')}{' '}
        {line ? fill('plan.nowCall', { number: <CallInText contact={danger} line={line} /> }) : null}
      </p>
      <CallLog />
    </section>
  );
}
