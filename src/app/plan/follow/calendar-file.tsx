import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { usePorts } from '../../site.tsx';
import { t } from '../../say.ts';
import { alarmOf, saveReminder } from './time-limit.ts';

interface Props {
  /** the day of the entry, as an ISO date */
  readonly day: string;
  /** of what it reminds, for whoever does not see the line that it stands in; left out: it stands alone */
  readonly title?: string;
}

/**
 * An entry for the calendar. What others may see of it is said before the file is made; an alarm rings where the person
 * chooses it, and not by itself (LK-7).
 */
export function CalendarFile({ day, title }: Props): JSX.Element {
  const { files } = usePorts();
  const [isOpen, open] = useState(false);
  const [rings, ring] = useState(false);
  const { words } = alarmOf(day);
  return (
    <>
      <button
        type="button"
        class={title === undefined ? 'button' : 'text-button'}
        data-look="quiet"
        aria-label={title === undefined ? undefined : t('deadline.fileFor', { title })}
        aria-expanded={isOpen}
        onClick={() => open(!isOpen)}
      >
        {t(title === undefined ? 'deadline.file' : 'deadline.agenda')}
      </button>
      {isOpen ? (
        <div class="stack-s">
          <p class="hint">{t('deadline.fileHint')}</p>
          <label class="option">
            <input type="checkbox" checked={rings} onChange={() => ring(!rings)} />
            <span>{t(`deadline.alarm.${words}`)}</span>
          </label>
          <p role="status" class={rings ? 'notice' : undefined} data-tone="caution">
            {rings ? t('deadline.alarm.seen') : null}
          </p>
          <button type="button" class="button" data-look="quiet" onClick={() => saveReminder(files, day, rings)}>
            {t('deadline.save')}
          </button>
        </div>
      ) : null}
    </>
  );
}
