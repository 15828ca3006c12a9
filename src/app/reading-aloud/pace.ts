import type { Pace } from '../../ports.ts';
import { defineStore } from '../../storage/index.ts';

/** Whether the control is open, and how fast is read. In memory: what forgets the visit silences the voice. */
export const aloud = defineStore<{ readonly isOpen: boolean; readonly pace: Pace }>({
  key: 'aloud',
  initial: { isOpen: false, pace: 'normal' },
  keep: 'memory',
  forgetOn: ['leave', 'erase'],
  handOver: () => null,
});
