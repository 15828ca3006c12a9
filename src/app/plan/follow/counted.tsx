import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { daysLeft, find, isBeforeEdition, lastDay, type Deadline, type Texts } from '../../../pack/index.ts';
import { Provenance } from '../../render/screen/provenance.tsx';
import { useCore } from '../../site.tsx';
import { dayOf, longDate, t } from '../../say.ts';
import { Link } from '../../ui/link.tsx';
import { CalendarFile } from './calendar-file.tsx';
import { dayToShow } from './say-last.ts';
import { lateOf, limitOf, noteLimit, sayLimit } from './time-limit.ts';

interface Props {
  readonly deadline: Deadline;
  /** ISO date, or an empty text */
  readonly from: string;
  readonly texts: Texts;
}

/** The last day, always on the earlier side, what to do, how it is counted and where that is said. */
export function Counted({ deadline, from, texts }: Props): JSX.Element {
  const core = useCore();
  const [isNoted, note] = useState(false);
  const last = lastDay(deadline, from, core.country.holidays);
  const today = dayOf(new Date());
  const isLate = last !== null && lateOf(limitOf(deadline, last), today) !== null;
  const isAct = deadline.kind === 'act';
  return (
    <div class="card" data-section="deadline">
      <div role="status" class="stack-s">
        {last === null ? null : <p class="last-day">{sayLimit(limitOf(deadline, last), today)}</p>}
        {last === null || isLate || !isAct ? null : (
          <p>
            {isBeforeEdition(new Date(), core)
              ? t('contact.wrongClock')
              : t('deadline.left', { count: daysLeft(dayToShow(deadline, last), today) })}
          </p>
        )}
        {last === null || isLate || last.workday === last.day || !isAct ? null : (
          <p>{t('deadline.closed', { date: longDate(last.day) })}</p>
        )}
        {isNoted ? <p>{t('deadline.kept')}</p> : null}
      </div>
      {last === null || last.day < today ? null : isNoted ? (
        <Link class="button" data-look="line" to={{ kind: 'follow' }}>
          {t('deadline.back')}
        </Link>
      ) : (
        <button
          type="button"
          class="button"
          data-look="main"
          onClick={() => {
            noteLimit(deadline, last);
            note(true);
          }}
        >
          {t('deadline.keep')}
        </button>
      )}
      {last === null || isLate ? null : <CalendarFile day={dayToShow(deadline, last)} />}
      {deadline.todo.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {deadline.letter === undefined ? null : (
        <p>
          <Link to={{ kind: 'letter', id: deadline.letter }}>{find(core.letters, deadline.letter).title}</Link>
        </p>
      )}
      <details>
        <summary>{t('deadline.count')}</summary>
        {deadline.count === 'unsure' ? <p>{t('deadline.unsure')}</p> : null}
        <Provenance texts={texts} of={deadline} limit="procedures" />
      </details>
    </div>
  );
}
