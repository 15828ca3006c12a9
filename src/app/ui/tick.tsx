import type { JSX } from 'preact';

interface Props {
  /** id of the words beside it that say what is ticked */
  readonly label?: string;
  /** its own words, in the same place to tap */
  readonly words?: string;
  readonly checked: boolean;
  readonly onChange: () => void;
  /** what stands in the circle while it is to do */
  readonly children?: string | number;
}

/** To do, or done: one circle. What it is about stands beside it, or in it. */
export const Tick = ({ label, words, checked, onChange, children }: Props): JSX.Element => (
  <label
    class={words === undefined ? 'tick needs-script' : 'button tick tick-words needs-script'}
    data-look={words && 'quiet'}
  >
    <input type="checkbox" aria-labelledby={label} checked={checked} onChange={onChange} />
    <span aria-hidden="true">
      {children === undefined ? null : <span>{children}</span>}
      <svg viewBox="0 0 24 24">
        <path d="M5 12.5l4.5 4.5L19 7.5" />
      </svg>
    </span>
    {words === undefined ? null : <b>{words}</b>}
  </label>
);
