import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { lastDay, type Texts } from '../../pack/index.ts';
import {
  addOwn,
  changeOwn,
  dateOf,
  ownItems,
  plans,
  removeOwn,
  setDate,
  type OwnItem,
  type Plans,
} from '../../storage/plans/index.ts';
import { useStore } from '../context.ts';
import { dayOf, longDate } from '../i18n.ts';
import { t } from '../i18n-reading.ts';
import { useUndo } from '../ui/use-undo.ts';
import { Tick } from '../ui/tick.tsx';
import { dayToShow, sayLast } from './say-last.ts';

interface Removed {
  readonly title: string;
  readonly restore: () => void;
  readonly isRestored?: boolean;
}

/** One line of what comes: an own thing to do, or the last day of a time limit. */
interface Line {
  readonly id: string;
  readonly title: string;
  /** ISO date; an empty text: none */
  readonly day: string;
  /** how its day is said, where it is not only a day */
  readonly when?: string;
  /** null: nothing to tick */
  readonly done: boolean | null;
  readonly remove: () => Removed;
}

const ownLine = ({ id, title, day, done }: OwnItem & { readonly id: string }): Line => ({
  id,
  title,
  day,
  done,
  remove() {
    removeOwn(id);
    return { title, restore: () => void addOwn({ title, day, done }) };
  },
});

const limitLines = (held: Plans, { deadlines }: Texts): readonly Line[] =>
  deadlines.flatMap((deadline) => {
    const { id, label } = deadline;
    const from = dateOf(held, id);
    const last = from === null ? null : lastDay(deadline, from);
    if (last === null) return [];
    const remove = (): Removed => {
      setDate(id, null);
      return { title: label, restore: () => setDate(id, from) };
    };
    return [{ id, title: label, day: dayToShow(deadline, last), when: sayLast(deadline, last), done: null, remove }];
  });

/** What has a day first, by that day; what is done last. */
const inOrder = (a: Line, b: Line): number =>
  Number(a.done === true) - Number(b.done === true) || ((a.day || '9') < (b.day || '9') ? -1 : 1);

/** What comes next, by its day: own things to do, promises to follow, time limits. */
export function Coming({ texts }: { readonly texts: Texts }): JSX.Element {
  const held = useStore(plans).plans;
  const [removed, tell] = useUndo<Removed>();
  const bar = useRef<HTMLDivElement>(null);
  const lines = [...ownItems(held).map(ownLine), ...limitLines(held, texts)].sort(inOrder);
  const today = dayOf(new Date());
  return (
    <section class="stack-s">
      <h2>{t('follow.next')}</h2>
      {lines.length === 0 ? <p class="hint">{t('follow.nothingNext')}</p> : null}
      <ul class="dated-list">
        {lines.map((line) => (
          <ComingLine
            key={line.id}
            line={line}
            isLate={line.done === false && line.day !== '' && line.day < today}
            onRemove={() => {
              tell(line.remove());
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
  readonly line: Line;
  readonly isLate: boolean;
  readonly onRemove: () => void;
}

function ComingLine({ line, isLate, onRemove }: LineProps): JSX.Element {
  const { id, title, day, done } = line;
  const said = day ? t(isLate ? 'follow.overdue' : 'follow.on', { date: longDate(day) }) : t('follow.noDay');
  const when = line.when ?? said;
  return (
    <li class="dated" data-late={isLate ? '' : undefined} data-done={done ? '' : undefined}>
      {done === null ? null : (
        <Tick label={`suivi-${id}`} checked={done} onChange={() => changeOwn(id, { done: !done })} />
      )}
      <span>
        <b id={`suivi-${id}`}>{title}</b>
        <small>{when}</small>
      </span>
      <button type="button" class="text-button" aria-label={t('follow.removeName', { title })} onClick={onRemove}>
        {t('follow.remove')}
      </button>
    </li>
  );
}
