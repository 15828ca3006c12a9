import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayOf, longDate, t } from '../say.ts';
import { sayBytes } from '../ui/say-bytes.ts';
import type { StoredThing } from './use-stored.ts';

interface Props {
  readonly thing: StoredThing;
  readonly isBusy: boolean;
  readonly onErase: () => void;
}

/** One thing that is kept: what it is, how large, since when, and how it goes. */
export function StoredRow({ thing: { name, bytes, at, hint }, isBusy, onErase }: Props): JSX.Element {
  const [isAsking, ask] = useState(false);
  const about = [
    sayBytes(bytes),
    at === null ? null : t('stored.since', { date: longDate(dayOf(new Date(at))) }),
    hint,
  ];
  return (
    <li class="dated">
      <span>
        {name}
        <small>{about.filter(Boolean).join(' · ')}</small>
      </span>
      {isAsking ? (
        <span class="stack-s">
          {t('stored.ask', { name })}
          <span class="actions">
            <button type="button" class="button" data-look="quiet" disabled={isBusy} onClick={onErase}>
              {t('notes.removeYes')}
            </button>
            <button type="button" class="button" data-look="quiet" onClick={() => ask(false)}>
              {t('notes.removeNo')}
            </button>
          </span>
        </span>
      ) : (
        <button
          type="button"
          class="button"
          data-look="quiet"
          aria-label={t('stored.eraseName', { name })}
          onClick={() => ask(true)}
        >
          {t('stored.erase')}
        </button>
      )}
    </li>
  );
}
