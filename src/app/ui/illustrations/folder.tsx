import type { JSX } from 'preact';

/** A folder and its sheets, each with its lines: one procedure after the other. */
export const Folder = (): JSX.Element => (
  <svg class="illustration" viewBox="0 0 200 120" aria-hidden="true">
    <path class="ink-soft" d="M68 22h58l14 14v24M80 40h34M80 50h44" />
    <path class="ink" d="M44 104V44a6 6 0 0 1 6-6h18l10 10h72a6 6 0 0 1 6 6v6" />
    <path class="ink" d="M44 104l14-38a6 6 0 0 1 6-4h104a4 4 0 0 1 4 6l-12 32a6 6 0 0 1-6 4z" />
    <g>
      <ellipse cx="112" cy="92" rx="12" ry="4.6" class="stone-1" />
      <ellipse cx="111.4" cy="84" rx="8.2" ry="3.7" class="stone-2" />
      <ellipse cx="112.6" cy="77.4" rx="5" ry="3.2" class="stone-3" />
    </g>
  </svg>
);
