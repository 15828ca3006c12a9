import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { find, lastDay, type Deadline, type Texts } from '../../../pack/index.ts';
import { Provenance } from '../../render/screen/provenance.tsx';
import { useCore, usePorts } from '../../site.tsx';
import { dayOf, longDate, t } from '../../say.ts';
import { Fold } from '../../ui/fold.tsx';
import { Link } from '../../ui/link.tsx';
import { lateOf, limitOf, noteLimit, saveReminder, sayLimit } from './time-limit.ts';
import { dayToShow } from './say-last.ts';
import { PRIVATE_FIELD } from '../../ui/private-field.ts';
import { PRIVATE_FORM } from '../../ui/private-form.ts';

/**
 * Counts a time limit from the day that the person gives: always on the earlier side, with its source. The calendar
 * gets a neutral title, and no alarm (LK-7).
 */
export function CountDeadline({ texts }: { readonly texts: Texts }): JSX.Element | null {
  const field = useId();
  const [id, choose] = useState('');
  const [from, give] = useState('');
  const deadline = texts.deadlines.find((limit) => limit.id === id);
  if (texts.deadlines.length === 0) return null;
  return (
    <Fold title={t('deadline.title')} section="deadline">
      <p class="hint">{t('deadline.lead')}</p>
      <form class="stack-s" {...PRIVATE_FORM}>
        <div class="field">
          <label for={field}>{t('deadline.which')}</label>
          <select id={field} autocomplete="off" value={id} onChange={(event) => choose(event.currentTarget.value)}>
            <option value="">{t('deadline.choose')}</option>
            {texts.deadlines.map(({ id: value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
        {deadline ? (
          <div class="field">
            <label for={`${field}-jour`}>{deadline.starts}</label>
            <input
              id={`${field}-jour`}
              type="date"
              {...PRIVATE_FIELD}
              value={from}
              onInput={(event) => give(event.currentTarget.value)}
            />
          </div>
        ) : null}
      </form>
      {deadline ? <Counted key={`${id} ${from}`} deadline={deadline} from={from} texts={texts} /> : null}
    </Fold>
  );
}

interface Props {
  readonly deadline: Deadline;
  /** ISO date, or an empty text */
  readonly from: string;
  readonly texts: Texts;
}

/** The last day, what to do, how it is counted and where that is said. */
function Counted({ deadline, from, texts }: Props): JSX.Element {
  const core = useCore();
  const { files } = usePorts();
  const [isKept, keep] = useState(false);
  const last = lastDay(deadline, from, core.country.holidays);
  const today = dayOf(new Date());
  const isPast = last !== null && last.day < today;
  const isLate = last !== null && lateOf(limitOf(deadline, last), today) !== null;
  return (
    <div class="card">
      <div role="status" class="stack-s">
        {last === null ? null : (
          <p>
            <b>{sayLimit(limitOf(deadline, last), today)}</b>
          </p>
        )}
        {last === null || isLate || last.workday === last.day || deadline.kind !== 'act' ? null : (
          <p>{t('deadline.closed', { date: longDate(last.day) })}</p>
        )}
        {isKept ? <p>{t('deadline.kept')}</p> : null}
      </div>
      {deadline.todo.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {deadline.letter === undefined ? null : (
        <p>
          <Link to={{ kind: 'letter', id: deadline.letter }}>{find(core.letters, deadline.letter).title}</Link>
        </p>
      )}
      {last === null || isPast ? null : (
        <div class="actions">
          <button
            type="button"
            class="button"
            data-look="quiet"
            disabled={isKept}
            onClick={() => {
              noteLimit(deadline, last);
              keep(true);
            }}
          >
            {t('deadline.keep')}
          </button>
          {isLate ? null : (
            <button
              type="button"
              class="button"
              data-look="quiet"
              onClick={() => saveReminder(files, dayToShow(deadline, last))}
            >
              {t('deadline.file')}
            </button>
          )}
        </div>
      )}
      <p class="hint">{t('deadline.fileHint')}</p>
      <h3>{t('deadline.count')}</h3>
      {deadline.counted.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {deadline.count === 'unsure' ? <p>{t('deadline.unsure')}</p> : null}
      <Provenance texts={texts} of={deadline} limit="procedures" />
    </div>
  );
}
