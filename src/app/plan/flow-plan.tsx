import type { JSX } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { resolve, type Band } from '../../engine/index.ts';
import { sayOpening, type Texts } from '../../pack/index.ts';
import { keptInTab, session } from '../../storage/index.ts';
import { plans } from '../../storage/plans/index.ts';
import { useCore, usePorts, useSite, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Listen } from '../reading-aloud/listen.tsx';
import { ActionBar } from '../ui/action-bar.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { Meter } from '../ui/meter.tsx';
import { useLate } from '../ui/use-late.ts';
import { ClockOfPlace } from '../ui/open-status.tsx';
import { useChild } from '../visit/use-child.ts';
import { PlanBand } from './plan-band.tsx';
import { countDone } from '../visit/count-done.ts';
import { KeepRow } from './keep-row.tsx';
import { useMayKeep } from '../visit/may-keep.ts';
import { lastMarked } from './mark-card.ts';
import { NothingNow } from './nothing-now.tsx';
import { orderPlan } from './order-plan.ts';
import { OwnBand } from './own-band.tsx';
import { PlanNews } from './plan-news.tsx';
import type { Printed } from './print-choice.tsx';
import { StandbyBox } from './standby-box.tsx';
import { UndoBar } from './undo-bar.tsx';
import { writePlan } from './write-plan.ts';
import * as icons from '../ui/icons.ts';

/** The sheet comes with what no plan waits for. */
const loadPaper = () => import('./plan-paper.tsx');

interface Props {
  /** what is folded in the cards comes with them */
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
  const { bands, first } = orderPlan(core, answers, states, now);
  const { done, all } = countDone(core, answers, states, { bands });
  const isUrgent = bands.now.length > 0;
  const { next } = resolve(core.flow, answers);
  const text = (): string => writePlan(core, bands, { answers, child, address: router.shownAddress() });
  const card = (band: Band): JSX.Element => (
    <PlanBand key={band} band={band} placed={bands[band]} first={first} texts={texts} />
  );
  const [printed, print] = useState<Printed>('marked');
  const paper = useLate(loadPaper);
  const sheet = paper === 'failed' ? null : paper;
  // until its sheet is there, what a printer gets is the plan as the screen shows it
  const onScreen = sheet ? 'no-print' : '';
  useFocusOnMarked();

  return (
    <div class="stack plan">
      <div class={`plan-head ${onScreen}`}>
        <Listen>
          <h1 tabIndex={-1}>{t('plan.title')}</h1>
        </Listen>
        <span class="hint">{t('plan.doneOf', { count: done, most: all })}</span>
        <Meter part={done} whole={all} done />
      </div>
      <KeepRow texts={texts} />
      {translated ? <translated.FacingSwitch /> : null}
      {first === undefined && all > 0 ? <p class="calm no-print">{t('plan.allDone')}</p> : null}
      <div class={`plan-columns ${onScreen}`}>
        <div class="stack">
          {isUrgent ? card('now') : <NothingNow today={bands.today} />}
          {isUrgent ? null : card('today')}
          <PlanNews bands={bands} texts={texts} />
          <p class="calm">
            {sayOpening(core, answers, child).map((line) => (
              <span key={line}>{line} </span>
            ))}
          </p>
          <ActionBar text={text} warning={t('share.plan')}>
            <button type="button" onClick={onChange}>
              <Icon of={icons.edit} />
              <span>{t('plan.change')}</span>
            </button>
          </ActionBar>
          {sheet ? <sheet.PrintChoice chosen={printed} onChoose={print} /> : null}
          <StandbyBox placed={bands.standby} />
        </div>
        <div class="stack">
          <OwnBand texts={texts} />
          {isUrgent ? card('today') : null}
          {card('week')}
          {card('later')}
          {next === null ? null : <Unfinished onResume={onResume} />}
        </div>
      </div>
      <ClockOfPlace />
      <WhereItIs />
      {sheet ? <sheet.PlanPaper bands={bands} texts={texts} printed={printed} /> : null}
      <UndoBar />
    </div>
  );
}

/**
 * What was open first has become a row, or the other way round: the focus goes with its tick, or with its title where
 * it has none; and it is not lost behind a fold.
 */
function useFocusOnMarked(): void {
  const marked = useStore(lastMarked);
  useLayoutEffect(() => {
    if (marked === null || document.activeElement !== document.body) return;
    const about = `.band [data-procedure="${marked.procedure}"] :is(.tick input, summary)`;
    const found = document.querySelector<HTMLElement>(about);
    found?.closest('.band-rest')?.setAttribute('open', '');
    found?.focus({ preventScroll: true });
  }, [marked]);
}

/** Not all questions are answered: the way on with them. */
const Unfinished = ({ onResume }: Pick<Props, 'onResume'>): JSX.Element => (
  <div class="notice" data-tone="note">
    <Icon of={icons.info} />
    <div>
      <p>{t('plan.partial')}</p>
      <button type="button" class="button" data-look="quiet" onClick={onResume}>
        {t('plan.resume')}
      </button>
    </div>
  </div>
);

/** Where the plan is kept, or that it is not, and what else can be done with it. */
function WhereItIs(): JSX.Element {
  const inTab = useStore(keptInTab);
  const { kept } = useStore(plans);
  // then the row above says it
  const isOffered = useMayKeep() && !kept;
  return (
    <>
      <p class="hint no-print">{t('call.log')}</p>
      {isOffered ? null : (
        <p class="hint no-print">{t(kept ? 'plan.isKept' : inTab ? 'plan.memory' : 'plan.memoryOnly')}</p>
      )}
      <div class="actions no-print">
        {import.meta.env.MODE === 'single' ? null : (
          <Link class="button" data-look="quiet" to={{ kind: 'follow' }}>
            {t('follow.title')}
          </Link>
        )}
        <Link class="button" data-look="quiet" to={{ kind: 'plan-code' }}>
          {t('planCode.title')}
        </Link>
        <Link class="button" data-look="quiet" to={{ kind: 'procedures' }}>
          {t('plan.otherSituations')}
        </Link>
      </div>
    </>
  );
}
