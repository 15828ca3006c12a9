import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import {
  daysLeft,
  lastDay,
  writeIcs,
  type Country,
  type Deadline,
  type LastDay,
  type Texts,
} from '../../../pack/index.ts';
import type { Files } from '../../../ports.ts';
import {
  addOwn,
  changeOwn,
  dateOf,
  plans,
  randomId,
  removeOwn,
  setDate,
  type OwnItem,
  type Plans,
} from '../../../storage/plans/index.ts';
import { useCore, usePorts, useStore } from '../../context.ts';
import { dayOf, longDate } from '../../i18n.ts';
import { t } from '../../i18n-reading.ts';
import { useOwnItems } from '../../visit/use-own-items.ts';
import { useUndo } from '../../ui/use-undo.ts';
import { saveText } from '../../ui/save-text.ts';
import { Tick } from '../../ui/tick.tsx';
import { dayToShow, sayLast } from './say-last.ts';

interface Removed {
  readonly title: string;
  readonly restore: () => void;
  readonly isRestored?: boolean;
}

/** The last day of a time limit. `opens`: nobody owes anything by then; after it another way opens. */
type Limit = LastDay | (Omit<LastDay, 'kind'> & { readonly kind: 'opens' });

/** How a time limit stands once its day has passed. */
type Late = 'today' | 'perhaps' | 'past' | 'chase' | 'over';

/** How long after its last day an act is said to be perhaps still possible: over a weekend with a holiday beside it. */
const PERHAPS = 3;

/** A complaint that stays without an answer: no law sets the prosecutor a time, so it is never said to be late. */
export const limitOf = ({ kind, from }: Pick<Deadline, 'kind' | 'from'>, last: LastDay): Limit =>
  kind === 'answer' && from === 'filed' ? { ...last, kind: 'opens' } : last;

/** Null before its day has passed, and where nothing is due. */
export function lateOf({ kind, day, workday }: Limit, today: string): Late | null {
  if (kind === 'opens' || today <= (kind === 'act' ? workday : day)) return null;
  if (kind !== 'act') return kind === 'answer' ? 'chase' : 'over';
  if (today <= day) return 'today';
  return daysLeft(day, today) < -PERHAPS ? 'past' : 'perhaps';
}

/** A time limit in words, as it stands today. No day that has passed is given as one to act by. */
export function sayLimit(limit: Limit, today: string): string {
  const date = longDate(limit.day);
  const late = lateOf(limit, today);
  if (late !== null) return t(`deadline.late.${late}`, { date });
  return limit.kind === 'opens' ? t('deadline.opens', { date }) : sayLast(limit, limit);
}

/**
 * Notes a time limit as a thing to do, so that the plan, its paper and a copy hold it too. Its day is the one to act
 * by; its `note` says its kind, its last day and its id, which says it in any language.
 */
export function noteLimit(deadline: Deadline, last: LastDay): void {
  const note = `${limitOf(deadline, last).kind} ${last.day} ${deadline.id}`;
  addOwn({ title: deadline.label, day: dayToShow(deadline, last), done: false, note });
}

/** The time limit that a thing to do is; null: it is another. */
function readLimit({ note = '', day: workday }: OwnItem): Limit | null {
  const [, kind, day = ''] = /^(act|answer|ends|opens) (\S+)/.exec(note) ?? [];
  // a copy can hold anything
  const isWhole = workday !== '' && !Number.isNaN(Date.parse(day));
  return isWhole ? { kind: kind as Limit['kind'], day, workday } : null;
}

/** A limit that was noted by the day it counts from, as a copy may hold it, becomes a thing to do like the others. */
export function takeInDates(held: Plans, { deadlines }: Pick<Texts, 'deadlines'>, { holidays }: Country): void {
  for (const deadline of deadlines) {
    const from = dateOf(held, deadline.id);
    const last = from === null ? null : lastDay(deadline, from, holidays);
    if (last === null) continue;
    setDate(deadline.id, null);
    noteLimit(deadline, last);
  }
}

/** An entry for the calendar: a neutral title, and no alarm (LK-7). */
export const saveReminder = (files: Files, day: string): void =>
  saveText(
    files,
    t('deadline.fileName'),
    'text/calendar',
    writeIcs({ uid: randomId(), stamp: new Date(), day, summary: t('deadline.reminder') }),
  );

const canRemind = ({ day, done }: OwnItem, today: string): boolean => !done && day >= today;

/** What has a day first, by that day; what is done last. */
const inOrder = (a: OwnItem, b: OwnItem): number =>
  Number(a.done) - Number(b.done) || ((a.day || '9') < (b.day || '9') ? -1 : 1);

/** What comes next, by its day: own things to do, promises to follow, time limits. */
export function Coming({ texts }: { readonly texts: Texts }): JSX.Element {
  const { country } = useCore();
  const held = useStore(plans).plans;
  const [removed, tell] = useUndo<Removed>();
  const bar = useRef<HTMLDivElement>(null);
  const lines = [...useOwnItems(texts)].sort(inOrder);
  const today = dayOf(new Date());
  useEffect(() => takeInDates(held, texts, country), [held, texts, country]);
  return (
    <section class="stack-s">
      <h2>{t('follow.next')}</h2>
      {lines.length === 0 ? <p class="hint">{t('follow.nothingNext')}</p> : null}
      <ul class="dated-list">
        {lines.map((line) => (
          <ComingLine
            key={line.id}
            line={line}
            today={today}
            onRemove={() => {
              const { id, title, day, done, note } = line;
              removeOwn(id);
              const restore = (): void => void addOwn({ title, day, done, ...(note !== undefined && { note }) });
              tell({ title: line.said, restore });
              bar.current?.focus();
            }}
          />
        ))}
      </ul>
      {lines.some((line) => canRemind(line, today)) ? <p class="hint">{t('deadline.fileHint')}</p> : null}
      <div ref={bar} class="undo no-print" role="status" tabIndex={-1}>
        {removed ? (
          <p>{removed.isRestored ? t('follow.restored') : t('follow.removed', { title: removed.title })}</p>
        ) : null}
        {removed && !removed.isRestored ? (
          <button
            type="button"
            class="button"
            data-look="quiet"
            onClick={() => {
              removed.restore();
              tell({ ...removed, isRestored: true });
              bar.current?.focus();
            }}
          >
            {t('notes.undo')}
          </button>
        ) : null}
      </div>
    </section>
  );
}

interface LineProps {
  readonly line: ReturnType<typeof useOwnItems>[number];
  readonly today: string;
  readonly onRemove: () => void;
}

function ComingLine({ line, today, onRemove }: LineProps): JSX.Element {
  const { id, said: title, day, done } = line;
  const { files } = usePorts();
  const limit = done ? null : readLimit(line);
  const isLate = !done && (limit ? lateOf(limit, today) !== null : day !== '' && day < today);
  const when = day ? t(isLate ? 'follow.overdue' : 'follow.on', { date: longDate(day) }) : t('follow.noDay');
  return (
    <li class="dated" data-late={isLate ? '' : undefined} data-done={done ? '' : undefined}>
      <Tick label={`suivi-${id}`} checked={done} onChange={() => changeOwn(id, { done: !done })} />
      <span>
        <b id={`suivi-${id}`} dir="auto">
          {title}
        </b>
        <small>{limit ? sayLimit(limit, today) : when}</small>
        {canRemind(line, today) ? (
          <button
            type="button"
            class="text-button"
            aria-label={t('deadline.fileFor', { title })}
            onClick={() => saveReminder(files, day)}
          >
            {t('deadline.agenda')}
          </button>
        ) : null}
      </span>
      <button type="button" class="text-button" aria-label={t('follow.removeName', { title })} onClick={onRemove}>
        {t('follow.remove')}
      </button>
    </li>
  );
}
