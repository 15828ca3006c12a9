import type { JSX } from 'preact';

/** Two cups on a table: someone listens. */
export const Cups = (): JSX.Element => (
  <svg class="illustration" viewBox="0 0 200 120" aria-hidden="true">
    <path class="ink-soft" d="M14 100h172M40 100l-8 14M160 100l8 14" />
    <path class="ink" d="M54 62h40v20a14 14 0 0 1-14 14H68a14 14 0 0 1-14-14zM94 68h6a8 8 0 0 1 0 16h-6" />
    <path class="ink" d="M116 70h32v14a12 12 0 0 1-12 12h-8a12 12 0 0 1-12-12zM148 75h4a6 6 0 0 1 0 12h-4" />
    <path class="ink-soft" d="M66 50c-5-7 5-10 0-18M80 50c-5-7 5-10 0-18M132 60c-4-6 4-8 0-14" />
  </svg>
);
