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

/** Hills, a path of dots, and the cairn at its end, in lines: they cost little ink. */
export const HillsInLines = (): JSX.Element => (
  <div class="cover-drawing" aria-hidden="true">
    <svg viewBox="0 0 360 150">
      <path d="M0 70C60 34 130 84 200 49S320 6 360 26" />
      <path d="M0 130C90 82 190 136 270 88S340 62 360 70" />
      <path class="dots" d="M18 138C110 146 190 128 262 103" />
    </svg>
    <Brand />
  </div>
);
