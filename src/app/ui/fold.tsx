import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly id?: string;
  readonly title: ComponentChildren;
  /** what kind of section it is, for styles and tests */
  readonly section?: string;
  /** how much stands in it, beside the title */
  readonly aside?: number;
  /** tells that it was opened or closed, by whatever way */
  readonly onToggle?: (isOpen: boolean) => void;
  readonly children: ComponentChildren;
}

/** A part of a page below its heading: one tap opens it. Open on paper and where no script runs. */
export const Fold = ({ id, title, section, aside, onToggle, children }: Props): JSX.Element => (
  <details
    class="fold"
    id={id}
    data-section={section}
    onToggle={onToggle && ((event) => onToggle(event.currentTarget.open))}
  >
    <summary>
      <h2>{title}</h2>
      {aside === undefined ? null : <small>{aside}</small>}
    </summary>
    <div class="stack-s fold-in">{children}</div>
  </details>
);
