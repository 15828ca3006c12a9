import type { ThingName } from '../work/protocol.ts';
import type { EditedLine } from '../work/text-job.ts';
import type { Names } from './chips.tsx';

/** What the line that is being written, and its tools, are given. */
export interface HandProps {
  readonly thing: ThingName & { readonly title: string };
  readonly line: EditedLine;
  readonly names: Names;
  /** takes another line into the hand, by its key; null: none */
  readonly take: (key: string | null) => void;
  /** takes a line that is there once the text was read again */
  readonly takeNext: (key: string) => void;
}
