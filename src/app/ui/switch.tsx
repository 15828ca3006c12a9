import type { JSX } from 'preact';
import { PRIVATE_FORM } from './private-form.ts';

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
    <form class="needs-script" {...PRIVATE_FORM}>
      <label class="switch">
        <input type="checkbox" role="switch" checked={on} onChange={onChange} />
        <span>
          <b>{words}</b>
          <span class="hint">{hint}</span>
        </span>
      </label>
    </form>
  );
}
