import type { JSX } from 'preact';

/** Hills, and a path of dots that leads to the cairn. Of the home page alone. */
export const Hills = (): JSX.Element => (
  <svg class="hills" viewBox="0 0 360 260" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
    <path class="far" d="M0 120C60 90 130 130 200 95S320 60 360 80V260H0Z" />
    <path class="slope" d="M0 200C90 150 190 205 270 150S340 120 360 130V260H0Z" />
    <path class="near" d="M0 225C110 195 220 235 360 190V260H0Z" />
    <path class="ink" d="M150 212C200 214 240 200 288 180" />
    <ellipse class="stone-1" cx="318" cy="176" rx="21" ry="9" />
    <ellipse class="stone-2" cx="319" cy="160" rx="15" ry="7.5" />
    <ellipse class="stone-3" cx="317" cy="146" rx="10" ry="6" />
  </svg>
);
