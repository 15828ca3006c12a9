import type { JSX } from 'preact';
import { DAYS } from '../../pack/index.ts';
import { add, close } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { addSlot, faultOfSlot, nameOfDay, type Slot, type WeekDraft } from './week.ts';

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
      <label class="time">
        {t('hours.from')}
        <input
          type="time"
          value={slot.from}
          onInput={({ currentTarget }) => onSlot({ ...slot, from: currentTarget.value })}
        />
      </label>
      <label class="time">
        {t('hours.to')}
        <input
          type="time"
          value={slot.to === '24:00' ? '00:00' : slot.to}
          onInput={({ currentTarget: { value } }) => onSlot({ ...slot, to: value === '00:00' ? '24:00' : value })}
        />
      </label>
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
