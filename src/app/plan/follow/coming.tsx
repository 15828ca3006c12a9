import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Texts } from '../../../pack/index.ts';
import { addOwn, changeOwn, plans, removeOwn, type OwnItem } from '../../../storage/plans/index.ts';
import { useCore, useStore } from '../../site.tsx';
import { dayOf, longDate, t } from '../../say.ts';
import { useOwnItems } from '../../visit/use-own-items.ts';
import { useUndo } from '../../ui/use-undo.ts';
import { Tick } from '../../ui/tick.tsx';
import { CalendarFile } from './calendar-file.tsx';
import { lateOf, readLimit, sayLimit, takeInDates } from './time-limit.ts';

interface Removed {
  readonly title: string;
  readonly restore: () => void;
  readonly isRestored?: boolean;
}

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
      {lines.length > 0 ? <h2>{t('follow.next')}</h2> : null}
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
      </span>
      <button type="button" class="text-button" aria-label={t('follow.removeName', { title })} onClick={onRemove}>
        {t('follow.remove')}
      </button>
      {canRemind(line, today) ? (
        <div class="dated-more no-print">
          <CalendarFile day={day} title={title} />
        </div>
      ) : null}
    </li>
  );
}
