import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { DAYS } from '../../pack/index.ts';
import { add, close } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { addSlot, faultOfSlot, readTime, type Slot, type WeekDraft } from './draft.ts';
import { nameOfDay } from './week.ts';

interface SlotsProps {
  readonly draft: WeekDraft;
  readonly onSlots: (slots: readonly Slot[]) => void;
}

/** The slots of a week: which days, from when to when; as many as there are. */
export function Slots({ draft, onSlots }: SlotsProps): JSX.Element {
  const { slots } = draft;
  return (
    <div class="slots">
      {slots.map((slot, at) => (
        <OneSlot
          key={at}
          at={at}
          slot={slot}
          isOnly={slots.length === 1}
          onSlot={(next) => onSlots(slots.flatMap((one, place) => (place === at ? (next ?? []) : one)))}
        />
      ))}
      <button class="button" type="button" onClick={() => onSlots(addSlot(draft))}>
        <Icon of={add} />
        {t('hours.add')}
      </button>
    </div>
  );
}

interface SlotProps {
  readonly at: number;
  readonly slot: Slot;
  readonly isOnly: boolean;
  /** null: it goes */
  readonly onSlot: (slot: Slot | null) => void;
}

function OneSlot({ at, slot, isOnly, onSlot }: SlotProps): JSX.Element {
  const fault = faultOfSlot(slot);
  const isOverNight = fault === null && slot.to !== '24:00' && slot.to < slot.from;
  return (
    <fieldset class="slot">
      <legend class="visually-hidden">{t('hours.slot-number', { number: at + 1 })}</legend>
      <div class="days">
        {DAYS.map((day) => (
          <label key={day} class="day">
            <input
              type="checkbox"
              checked={slot.days.includes(day)}
              onChange={({ currentTarget: { checked } }) =>
                onSlot({ ...slot, days: DAYS.filter((one) => (one === day ? checked : slot.days.includes(one))) })
              }
            />
            <span aria-hidden="true">{nameOfDay(day, 'short')}</span>
            <span class="visually-hidden">{nameOfDay(day, 'long')}</span>
          </label>
        ))}
      </div>
      <Time label={t('hours.from')} time={slot.from} onTime={(from) => onSlot({ ...slot, from })} />
      <Time
        label={t('hours.to')}
        time={slot.to}
        onTime={(to) => onSlot({ ...slot, to: to === '00:00' ? '24:00' : to })}
      />
      {!isOnly && (
        <button class="button-text" type="button" onClick={() => onSlot(null)}>
          <Icon of={close} />
          <span class="visually-hidden">{t('hours.remove', { number: at + 1 })}</span>
        </button>
      )}
      <p class="slot-says" role="status">
        {fault !== null && <span class="field-fault">{t(`hours.fault.${fault}`)}</span>}
        {isOverNight && t('hours.over-night')}
      </p>
    </fieldset>
  );
}

interface TimeProps {
  readonly label: string;
  readonly time: string;
  /** empty: what is typed is no time */
  readonly onTime: (time: string) => void;
}

/** A time of day, typed as one likes: a browser's own field shows it as the browser's language does. */
function Time({ label, time, onTime }: TimeProps): JSX.Element {
  const [typed, setTyped] = useState(time);
  useEffect(() => {
    if ((readTime(typed) ?? '') !== time) setTyped(time);
  }, [time]);
  return (
    <label class="time">
      {label}
      <input
        inputMode="numeric"
        autocomplete="off"
        value={typed}
        aria-invalid={time === ''}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onTime(readTime(value) ?? '');
        }}
        onBlur={() => setTyped(time === '' ? typed : time)}
      />
    </label>
  );
}
