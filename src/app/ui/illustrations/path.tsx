import type { JSX } from 'preact';

/** A path that climbs past cairns: calm, no person, the same stroke as the icons. */
export const Path = (): JSX.Element => (
  <svg class="illustration" viewBox="0 0 200 120" aria-hidden="true">
    <path
      class="ink-soft"
      d="M4 104c30-6 44-24 74-26s44 14 72 6 34-22 46-24M4 70c22-12 40-34 62-34s34 18 58 14 46-34 72-34"
    />
    <path class="ink" d="M36 116c4-16 26-16 40-24s4-20 24-26 34-2 44-14 0-18 12-26" stroke-dasharray="7 7" />
    <g>
      <ellipse cx="62" cy="98" rx="13" ry="5" class="stone-1" />
      <ellipse cx="61" cy="90" rx="9" ry="4" class="stone-2" />
      <ellipse cx="62" cy="82" rx="5" ry="3" class="stone-3" />
      <ellipse cx="164" cy="30" rx="9" ry="4" class="stone-1" />
      <ellipse cx="163" cy="24" rx="6" ry="3" class="stone-2" />
      <ellipse cx="164" cy="19" rx="4" ry="2" class="stone-3" />
    </g>
  </svg>
);
