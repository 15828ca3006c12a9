import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly id?: string;
  readonly title: string;
  /** what kind of section it is, for styles and tests */
  readonly section?: string;
  readonly children: ComponentChildren;
}

/** A part of a page below its heading: one tap opens it. Open on paper and where no script runs. */
export const Fold = ({ id, title, section, children }: Props): JSX.Element => (
  <details class="fold" id={id} data-section={section}>
    <summary>
      <h2>{title}</h2>
    </summary>
    <div class="stack-s fold-in">{children}</div>
  </details>
);
