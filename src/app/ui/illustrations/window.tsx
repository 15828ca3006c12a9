import type { JSX } from 'preact';

/** A window with a light: looking, quietly. */
export const Window = (): JSX.Element => (
  <svg class="illustration" viewBox="0 0 200 120" aria-hidden="true">
    <path class="ink" d="M62 12h76v82H62zM100 12v82M62 50h76" />
    <path class="ink-soft" d="M46 104h108M50 94h100M44 12c10 18 10 60-2 82M156 12c-10 18-10 60 2 82" />
    <ellipse cx="119" cy="31" rx="8" ry="8" class="stone-3" />
    <path class="ink-soft" d="M68 78c8-8 14-8 22-2M108 84c6-8 14-10 24-4" />
  </svg>
);
