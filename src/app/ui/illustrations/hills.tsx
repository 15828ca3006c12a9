import type { JSX } from 'preact';
import { Brand } from '../brand.tsx';

/** Hills as wide as the page, and the cairn. Of the home page alone. */
export const Hills = (): JSX.Element => (
  <div class="hills" aria-hidden="true">
    <svg viewBox="0 0 360 200" preserveAspectRatio="none">
      <path class="far" d="M0 90C60 50 130 100 200 65S320 20 360 40V200H0Z" />
      <path class="slope" d="M0 165C90 110 190 170 270 115S340 85 360 95V200H0Z" />
      <path class="near" d="M0 190C110 160 220 200 360 155V200H0Z" />
    </svg>
    <Brand />
  </div>
);
