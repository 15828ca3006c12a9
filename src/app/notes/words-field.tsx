import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { t } from '../say.ts';
import { PRIVATE_FIELD } from '../ui/private-field.ts';

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** what is said of these words */
  readonly hint?: string | null;
  readonly isWrong?: boolean | undefined;
}

/** A field for secret words: hidden unless the person wants to see them; they may be pasted (WCAG 3.3.8). */
export function WordsField({ label, value, onInput, hint, isWrong }: Props): JSX.Element {
  const id = useId();
  const [shown, show] = useState(false);
  const about = {
    id,
    ...PRIVATE_FIELD,
    autocapitalize: 'off',
    value,
    'aria-invalid': isWrong,
    'aria-describedby': hint ? `${id}-aide` : undefined,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onInput(currentTarget.value),
  } as const;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {shown ? <input type="text" {...about} /> : <input type="password" {...about} />}
      {hint ? (
        <p class="hint" id={`${id}-aide`} role="status">
          {hint}
        </p>
      ) : null}
      <label class="show-words">
        <input type="checkbox" checked={shown} onChange={() => show(!shown)} /> <span>{t('vault.show')}</span>
      </label>
    </div>
  );
}
