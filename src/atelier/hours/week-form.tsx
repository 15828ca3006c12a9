import type { JSX } from 'preact';
import type { Hours } from '../../pack/index.ts';
import { t } from '../say.ts';
import { Slots } from './slots.tsx';
import type { WeekDraft } from './draft.ts';

const KINDS: readonly Hours['kind'][] = ['weekly', 'always', 'unknown'];
const HOLIDAYS: readonly WeekDraft['holidays'][] = ['open', 'closed', 'unknown'];

interface WeekFormProps {
  readonly draft: WeekDraft;
  readonly clocks: Readonly<Record<string, string>>;
  readonly onDraft: (draft: WeekDraft) => void;
}

/** When somebody answers: hours of a week, always, or nobody knows. */
export function WeekForm({ draft, clocks, onDraft }: WeekFormProps): JSX.Element {
  const put = (part: Partial<WeekDraft>): void => onDraft({ ...draft, ...part });
  return (
    <>
      <Choice
        name="kind"
        title={t('hours.when')}
        values={KINDS}
        chosen={draft.kind}
        say={(kind) => t(`hours.kind.${kind}`)}
        onChoose={(kind) => put({ kind })}
      />
      {draft.kind === 'weekly' && (
        <>
          <Slots draft={draft} onSlots={(slots) => put({ slots })} />
          <Choice
            name="holidays"
            title={t('hours.holidays')}
            values={HOLIDAYS}
            chosen={draft.holidays}
            say={(one) => t(`hours.holiday.${one}`)}
            onChoose={(holidays) => put({ holidays })}
          />
          {Object.keys(clocks).length > 1 && (
            <div class="field field-row">
              <label for="clock">{t('hours.clock')}</label>
              <select
                id="clock"
                value={draft.timezone}
                onChange={({ currentTarget }) => put({ timezone: currentTarget.value })}
              >
                {Object.entries(clocks).map(([zone, place]) => (
                  <option key={zone} value={zone}>
                    {place}
                  </option>
                ))}
              </select>
            </div>
          )}
        </>
      )}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly title: string;
  readonly values: readonly T[];
  readonly chosen: T;
  readonly say: (value: T) => string;
  readonly onChoose: (value: T) => void;
}

const Choice = <T extends string>({ name, title, values, chosen, say, onChoose }: ChoiceProps<T>): JSX.Element => (
  <fieldset class="choice">
    <legend>{title}</legend>
    {values.map((value) => (
      <label key={value}>
        <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
        {say(value)}
      </label>
    ))}
  </fieldset>
);
