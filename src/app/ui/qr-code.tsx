import type { JSX } from 'preact';
import { encode } from 'uqr';

/** Modules of white around the code, which a reader needs to find it (ISO/IEC 18004, 9.1). */
const QUIET = 4;

interface Props {
  /** what a phone reads: an address, or a code of the guide */
  readonly text: string;
  /** what a screen reader says in its place */
  readonly label: string;
  /** the largest version that still reads well at its size: 4 has 33 modules a side (SH-2) */
  readonly most?: number;
}

/** The dark runs of a row: where each begins, and how long it is. */
const runsOf = (row: readonly boolean[]): readonly (readonly [from: number, length: number])[] =>
  row.flatMap((dark, at) => {
    if (!dark || row[at - 1]) return [];
    const end = row.indexOf(false, at);
    return [[at, (end === -1 ? row.length : end) - at] as const];
  });

/**
 * A QR code as a drawing: black on white in every theme, with its quiet zone. The level of correction rises by itself
 * while the code grows no larger. Throws when `text` needs a version above `most`.
 */
export function QrCode({ text, label, most = 4 }: Props): JSX.Element {
  const { data } = encode(text, { ecc: 'M', boostEcc: true, border: QUIET, maxVersion: most });
  const path = data
    .flatMap((row, y) => runsOf(row).map(([x, length]) => `M${x} ${y}h${length}v1h-${length}z`))
    .join('');
  return (
    <svg
      class="qr"
      viewBox={`0 0 ${data.length} ${data.length}`}
      role="img"
      aria-label={label}
      shape-rendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
