import type { JSX } from 'preact';

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
    <label class="switch needs-script">
      <input type="checkbox" role="switch" autocomplete="off" checked={on} onChange={onChange} />
      <span>
        <b>{words}</b>
        <span class="hint">{hint}</span>
      </span>
    </label>
  );
}
