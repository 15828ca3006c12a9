import type { JSX } from 'preact';

/** The three stones of the guide. */
export const Mark = (): JSX.Element => (
  <svg class="mark" viewBox="0 0 20 24" aria-hidden="true">
    <ellipse class="stone-1" cx="10" cy="20" rx="9.5" ry="3.8" />
    <ellipse class="stone-2" cx="10" cy="12" rx="6.6" ry="3.2" />
    <ellipse class="stone-3" cx="10" cy="5" rx="4.2" ry="2.6" />
  </svg>
);
