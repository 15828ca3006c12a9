import type { Pace } from '../../ports.ts';
import { defineStore } from '../../storage/index.ts';

interface Listening {
  /** the control is shown */
  readonly isOpen: boolean;
  /** and something was read since: an answer that is touched is said too */
  readonly isOn: boolean;
  readonly pace: Pace;
}

/** Whether one listens, and how fast is read. In memory: what forgets the visit silences the voice. */
export const aloud = defineStore<Listening>({
  key: 'aloud',
  initial: { isOpen: false, isOn: false, pace: 'normal' },
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});
