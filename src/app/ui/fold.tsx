import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly id?: string;
  readonly title: ComponentChildren;
  /** what kind of section it is, for styles and tests */
  readonly section?: string;
  /** how much stands in it, beside the title */
  readonly aside?: number;
  readonly children: ComponentChildren;
}

/** A part of a page below its heading: one tap opens it. Open on paper and where no script runs. */
export const Fold = ({ id, title, section, aside, children }: Props): JSX.Element => (
  <details class="fold" id={id} data-section={section}>
    <summary>
      <h2>{title}</h2>
      {aside === undefined ? null : <small>{aside}</small>}
    </summary>
    <div class="stack-s fold-in">{children}</div>
  </details>
);
