import type { JSX } from 'preact';

/** A thin bar that shows how many of how many; the words beside it say the same. `done`: of what is done. */
export const Meter = ({ part, whole, done = false }: { part: number; whole: number; done?: boolean }): JSX.Element => (
  <svg
    class="meter"
    viewBox={`0 0 ${Math.max(whole, 1)} 1`}
    preserveAspectRatio="none"
    aria-hidden="true"
    data-mirrored=""
    data-done={done ? '' : undefined}
  >
    <rect width={part} height="1" />
  </svg>
);
