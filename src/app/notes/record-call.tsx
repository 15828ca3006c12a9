import type { JSX } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { lock } from '../../storage/index.ts';
import { keepPlans, plans, plansFailed } from '../../storage/plans/index.ts';
import { usePorts, useStore } from '../site.tsx';
import { dayOf, longDate, t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { useKeepsNothing } from '../visit/keeps-nothing.ts';
import { useMayKeep } from '../visit/may-keep.ts';
import { askToPersist } from '../visit/persisted.ts';
import { notes } from './journal.ts';
import type { NoteFields, Outcome } from './model/index.ts';
import { sayRemoved, sayResult } from './say-failure.ts';
import { sayMoment } from './say-moment.ts';
import { Promised } from './promised.tsx';
import { correctTold, leaveTold, saidOf, takeBack, tellCallOnce, toldCalls, type ToldCall } from './told-calls.ts';

export interface RecordProps {
  /** the id of what it was for; an empty text where nobody knows */
  readonly procedure: string;
  readonly outcome: Outcome;
  /** who was called; an empty text: nobody knows */
  readonly whom: string;
  /** when its number was tapped, in milliseconds since 1970; undefined: nobody knows */
  readonly at: number | undefined;
}

/**
 * False for a professional, of whose families nothing is noted, and where this visit is to leave nothing on a phone
 * that keeps a plan.
 */
function useMayNote(): boolean {
  const { router } = usePorts();
  const { kept } = useStore(plans);
  return !(useKeepsNothing() || (kept && router.isTraceless()));
}

/**
 * Under which it is noted. A refusal is that of its act and its day, wherever it was said; where nobody knows which
 * call it was, it is the last one of this day that went so, if any did.
 */
function keyOf(procedure: string, outcome: Outcome, at: number | undefined): string {
  const of = `${procedure} ${outcome} `;
  const day = dayOf(new Date(at ?? Date.now()));
  const own = `${of}${at ?? day}`;
  if (at !== undefined && (outcome !== 'refused' || procedure === '')) return own;
  const before = Object.entries(toldCalls.get())
    .filter(([key, { fields }]) => key.startsWith(of) && fields.day === day)
    .at(-1);
  return before?.[0] ?? own;
}

/** Notes a call as it is shown, once, in memory until the person keeps their notes; and what can be said more of it. */
export function RecordCall({ procedure, outcome, whom, at }: RecordProps): JSX.Element {
  const [key] = useState(() => keyOf(procedure, outcome, at));
  const told = useStore(toldCalls)[key];
  const mayNote = useMayNote();
  const [removed, tell] = useState<string | null>(null);
  useEffect(() => {
    if (!mayNote) return;
    const day = dayOf(new Date(at ?? Date.now()));
    const typed = { whom, day, outcome, exact: '', promised: '', by: '' };
    void tellCallOnce(key, procedure, typed, at === undefined ? {} : { time: sayMoment(at).time });
  }, []);
  if (!mayNote) return <p class="hint">{t('after.nothing')}</p>;
  const undo = async (): Promise<void> => tell(sayRemoved(await takeBack(key)));
  return (
    <div class="stack-s">
      {told && outcome === 'refused' ? <Refused of={key} told={told} service={whom} /> : null}
      {told?.note && outcome === 'done' ? <Promised of={key} whom={whom} /> : null}
      <p class="hint" role="status">
        {removed}
        {told?.note && told.result ? (
          <>
            {t('after.noted', { date: longDate(told.fields.day ?? '') })}{' '}
            {told.result === 'memory' ? <WhereKept outcome={outcome} /> : sayResult(told.result)}{' '}
            <Link to={{ kind: 'notes' }}>{t('notes.title')}</Link>{' '}
            <button type="button" class="text-button" onClick={() => void undo()}>
              {t('notes.undo')}
            </button>
          </>
        ) : null}
      </p>
    </div>
  );
}

/** Of what is in no notes under words: whether the plan keeps it, and that it is lost, with the way to keep it. */
function WhereKept({ outcome }: Pick<RecordProps, 'outcome'>): JSX.Element {
  const { phone } = usePorts();
  const { kept } = useStore(plans);
  const locked = useStore(lock);
  const mayKeep = useMayKeep() && locked === 'off';
  const [isAsked, ask] = useState(false);
  const keep = async (): Promise<void> => {
    await keepPlans(true);
    if (plansFailed.get() === null) await askToPersist(phone);
  };
  if (outcome !== 'refused') return <>{t('notes.beforeMemory')}</>;
  if (kept) return <>{t('follow.isKept')}</>;
  return (
    <>
      {t('notes.beforeMemory')}{' '}
      {mayKeep && !isAsked ? (
        <button type="button" class="text-button" onClick={() => ask(true)}>
          {t('planKeep.open')}
        </button>
      ) : null}
      {mayKeep && isAsked ? (
        <>
          {t('planKeep.warning')}{' '}
          <button type="button" class="text-button" onClick={() => void keep()}>
            {t('planKeep.keep')}
          </button>
        </>
      ) : null}{' '}
    </>
  );
}

type Left = { readonly currentTarget: Node; readonly relatedTarget: EventTarget | null };

interface RefusedProps {
  readonly of: string;
  readonly told: ToldCall;
  /** who was called, until a note says it */
  readonly service: string;
}

/** Who said no, and in which words, as they are noted: a letter takes them up. */
function Refused({ of, told, service }: RefusedProps): JSX.Element {
  const id = useId();
  const said = saidOf(useStore(notes), told) ?? { ...told.fields, service: told.fields.service ?? service };
  const [typed, type] = useState<Pick<NoteFields, 'service' | 'exact'>>({});
  const latest = useRef(typed);
  latest.current = typed;
  const note = (): void => {
    if (Object.keys(latest.current).length > 0) void correctTold(of, latest.current);
  };
  const leave = ({ currentTarget, relatedTarget }: Left): void => {
    const isWithin = relatedTarget instanceof Node && currentTarget.contains(relatedTarget);
    // a page that goes out of sight keeps its field
    if (!isWithin && document.hasFocus() && Object.keys(latest.current).length > 0) void leaveTold(of);
  };
  // whoever goes back from inside a field has written it too
  useEffect(
    () => () => {
      note();
      void leaveTold(of);
    },
    [],
  );
  return (
    <PrivateForm class="stack-s" onChange={note} onFocusOut={leave}>
      <p>
        <b>{t('after.noteIt')}</b> <span class="hint">{t('after.noteItHint')}</span>
      </p>
      {(['service', 'exact'] as const).map((name) => (
        <div key={name} class="field">
          <label for={`${id}-${name}`}>{t(name === 'service' ? 'after.whom' : 'notes.exact')}</label>
          <input
            id={`${id}-${name}`}
            type="text"
            {...PRIVATE_FIELD}
            value={typed[name] ?? said[name] ?? ''}
            onInput={({ currentTarget: { value } }) => type({ ...typed, [name]: value })}
          />
        </div>
      ))}
    </PrivateForm>
  );
}
