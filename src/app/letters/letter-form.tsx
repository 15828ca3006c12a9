import type { JSX } from 'preact';
import type { LetterField, LetterTexts, LetterValues, Texts } from '../../pack/index.ts';
import { clearLetters, fillLetter, session } from '../../storage/index.ts';
import { find, useStore } from '../site.tsx';
import { language, t } from '../say.ts';
import { typedDir } from '../ui/in-language.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';

const STANDARD = ['place', 'date'];

interface Props {
  readonly letter: LetterTexts;
  readonly texts: Pick<Texts, 'letterFields' | 'directory'>;
  readonly values: LetterValues;
  /** what of them was noted of a no */
  readonly noted: LetterValues;
}

/** What the letter asks for. Every field may stay empty: it is then a dotted line to fill in by hand. */
export function LetterForm({ letter, texts: { letterFields, directory }, values, noted }: Props): JSX.Element {
  const { letters: typed } = useStore(session);
  const fields = [...letter.fields, ...STANDARD.filter((id) => !letter.fields.includes(id))].map((id) =>
    find(letterFields, id),
  );
  const areas = directory?.areas ?? [];
  const courts = [...new Set(areas.flatMap((area) => area.courts))].sort(language().compareNames);
  return (
    <PrivateForm class="stack letter-form needs-script no-print">
      <p class="hint">{t('letter.memory')}</p>
      {fields.map((field) => (
        <Field key={field.id} field={field} value={values[field.id]} isNoted={noted[field.id] !== undefined} />
      ))}
      <datalist id="courts">
        {courts.map((court) => (
          <option key={court} value={court} />
        ))}
      </datalist>
      <datalist id="areas">
        {areas.map(({ code, name }) => (
          <option key={code} value={name} />
        ))}
      </datalist>
      {Object.keys(typed).length > 0 ? (
        <button type="button" class="button" data-look="quiet" onClick={clearLetters}>
          {t('letter.clear')}
        </button>
      ) : null}
    </PrivateForm>
  );
}

type Value = LetterValues[string] | undefined;

function Field({ field, value, isNoted }: { field: LetterField; value: Value; isNoted: boolean }): JSX.Element {
  const id = `champ-${field.id}`;
  if (field.options) return <Choices field={field} chosen={Array.isArray(value) ? (value as readonly string[]) : []} />;
  const text = typeof value === 'string' ? value : '';
  const change = (event: { readonly currentTarget: { readonly value: string } }): void =>
    fillLetter(field.id, event.currentTarget.value);
  return (
    <div class="field">
      <label for={id}>{field.label}</label>
      {isNoted ? <p class="hint">{t('letter.noted')}</p> : null}
      {field.hint ? (
        <p class="hint" id={`${id}-aide`}>
          {field.hint}
        </p>
      ) : null}
      {field.kind === 'lines' ? (
        <textarea
          id={id}
          rows={4}
          {...PRIVATE_FIELD}
          {...typedDir()}
          value={text}
          aria-describedby={field.hint ? `${id}-aide` : undefined}
          onInput={change}
        />
      ) : (
        <input
          id={id}
          type={field.kind === 'date' ? 'date' : 'text'}
          {...PRIVATE_FIELD}
          {...typedDir()}
          value={text}
          list={field.suggest}
          aria-describedby={field.hint ? `${id}-aide` : undefined}
          onInput={change}
        />
      )}
    </div>
  );
}

function Choices({ field, chosen }: { field: LetterField; chosen: readonly string[] }): JSX.Element {
  const isOne = field.kind === 'one';
  const pick = (id: string, on: boolean): void =>
    fillLetter(field.id, isOne ? [id] : on ? [...chosen, id] : chosen.filter((option) => option !== id));
  return (
    <fieldset class="field">
      <legend>{field.label}</legend>
      {field.hint ? <p class="hint">{field.hint}</p> : null}
      {(field.options ?? []).map((option) => (
        <label key={option.id} class="option">
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={`champ-${field.id}`}
            checked={chosen.includes(option.id)}
            onChange={(event) => pick(option.id, event.currentTarget.checked)}
          />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
