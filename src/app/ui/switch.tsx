import type { JSX } from 'preact';
import { PrivateForm } from './private-form.tsx';

/** A setting that is on or off, with what it does. */
export function Switch({
  on,
  words,
  hint,
  onChange,
}: {
  on: boolean;
  words: string;
  hint: string;
  onChange: () => void;
}): JSX.Element {
  return (
    <PrivateForm class="needs-script">
      <label class="switch">
        <input type="checkbox" role="switch" checked={on} onChange={onChange} />
        <span>
          <b>{words}</b>
          <span class="hint">{hint}</span>
        </span>
      </label>
    </PrivateForm>
  );
}
