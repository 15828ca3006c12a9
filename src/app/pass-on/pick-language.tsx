import type { JSX } from 'preact';
import { useCore } from '../site.tsx';
import { PrivateForm } from '../ui/private-form.tsx';

interface Props {
  readonly label: string;
  readonly picked: string;
  readonly onPick: (locale: string) => void;
}

/** The languages of the guide, each under its own name, for what is sent to somebody else. Nothing where it has one. */
export function PickLanguage({ label, picked, onPick }: Props): JSX.Element | null {
  const { languages } = useCore();
  if (languages.length < 2) return null;
  return (
    <PrivateForm>
      <fieldset class="states">
        <legend>{label}</legend>
        {languages.map(({ locale, name, dir }) => (
          <label key={locale} class="state">
            <input type="radio" name="langue" checked={picked === locale} onChange={() => onPick(locale)} />
            <span lang={locale} dir={dir}>
              {name}
            </span>
          </label>
        ))}
      </fieldset>
    </PrivateForm>
  );
}
