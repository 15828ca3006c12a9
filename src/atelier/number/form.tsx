import type { JSX } from 'preact';
import { down, phone } from '../icons.ts';
import { longDay, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { SourceFields, type SourceDraft } from '../shell/source-fields.tsx';
import type { NumberView, OwnNumber } from '../work/number.ts';

/** What is typed. */
export interface NumberDraft {
  readonly old: string;
  readonly next: string;
  readonly source: SourceDraft;
}

interface NumberFormProps {
  readonly draft: NumberDraft;
  readonly view: NumberView | null;
  readonly numbers: readonly OwnNumber[];
  readonly fault: 'title' | 'url' | null;
  readonly onDraft: (draft: NumberDraft) => void;
  /** all is typed: by the button, or by Enter in a field */
  readonly onChange: () => void;
}

/** The old number, the new one, and where it is known from. */
export function NumberForm({ draft, view, numbers, fault, onDraft, onChange }: NumberFormProps): JSX.Element {
  const put = (part: Partial<NumberDraft>): void => onDraft({ ...draft, ...part });
  return (
    <form
      id="number-form"
      class="side"
      onSubmit={(event) => {
        event.preventDefault();
        onChange();
      }}
    >
      <div class="field field-number">
        <label for="number-old">{t('number.old')}</label>
        <input
          id="number-old"
          inputMode="tel"
          list="number-known"
          autocomplete="off"
          value={draft.old}
          aria-describedby="number-old-more"
          onInput={({ currentTarget }) => put({ old: currentTarget.value })}
        />
        <datalist id="number-known">
          {numbers.map(({ id, name, shown }) => (
            <option key={`${id} ${shown}`} value={shown}>
              {name}
            </option>
          ))}
        </datalist>
        <small id="number-old-more">{sayOld(draft.old, view)}</small>
      </div>
      <p class="side-arrow">
        <Icon of={down} large />
      </p>
      <div class="field field-number">
        <label for="number-next">{t('number.next')}</label>
        <input
          id="number-next"
          inputMode="tel"
          autocomplete="off"
          value={draft.next}
          aria-describedby="number-next-more"
          onInput={({ currentTarget }) => put({ next: currentTarget.value })}
        />
        <small id="number-next-more" role="status" class={isStrange(draft.next, view) ? 'field-fault' : ''}>
          {sayNext(draft.next, view)}
        </small>
      </div>
      <SourceFields
        source={draft.source}
        named={view?.owners[0]?.name ?? ''}
        fault={fault}
        onSource={(source) => put({ source })}
      />
      <p class="side-note">
        <Icon of={phone} />
        <span>{t('number.call-it')}</span>
      </p>
    </form>
  );
}

function sayOld(typed: string, view: NumberView | null): string {
  if (typed.trim() === '') return t('number.old-more');
  if (view === null) return t('bar.looking');
  if (view.old === null) return t('number.no-number');
  const [owner] = view.owners;
  if (owner !== undefined) return t('number.of-record', { name: owner.name, day: longDay(owner.checked) });
  return view.rows.length === 0 ? t('number.nowhere') : t('number.no-record');
}

const isStrange = (typed: string, view: NumberView | null): boolean =>
  typed.trim() !== '' &&
  view !== null &&
  (view.next === null || view.isSame || view.taken !== null || view.next.looks === 'strange');

function sayNext(typed: string, view: NumberView | null): string {
  if (typed.trim() === '' || view === null) return t('number.next-more');
  if (view.next === null) return t('number.no-number');
  if (view.isSame) return t('number.same');
  const looks = t(`number.looks.${view.next.looks}`, { count: view.next.digits });
  return view.taken === null ? looks : `${looks} ${t('number.taken', { name: view.taken.name })}`;
}
