import type { JSX } from 'preact';

/** The cairn: three stones that show the way. */
export const Brand = (): JSX.Element => (
  <svg class="brand-mark" viewBox="0 0 26 30" aria-hidden="true">
    <ellipse cx="13" cy="24.5" rx="12" ry="5" class="stone-1" />
    <ellipse cx="12.2" cy="15.2" rx="8.6" ry="4.3" class="stone-2" />
    <ellipse cx="13.6" cy="7" rx="5.4" ry="3.9" class="stone-3" />
  </svg>
);
