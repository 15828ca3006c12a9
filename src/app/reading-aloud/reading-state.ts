import type { SpeechEnd } from '../../ports.ts';

/** Before it is known whether there is a voice, `new` and `waiting`; then where the reading stands. */
export type ReadingState = 'new' | 'waiting' | 'none' | 'ready' | 'speaking' | 'paused' | 'failed';

type ReadingEvent =
  /** what the phone has for the language, now */
  | { readonly kind: 'voices'; readonly found: 'waiting' | 'here' | 'none' }
  | { readonly kind: 'speak' }
  | { readonly kind: 'end'; readonly why: SpeechEnd };

const AFTER_END = { done: 'ready', stopped: 'paused', failed: 'failed' } as const;

/** Where the reading stands after this. Voices that come or go change nothing once it has begun. */
export function stepReading(state: ReadingState, event: ReadingEvent): ReadingState {
  switch (event.kind) {
    case 'voices':
      if (state === 'speaking' || state === 'paused' || state === 'failed') return state;
      return event.found === 'here' ? 'ready' : event.found;
    case 'speak':
      return 'speaking';
    case 'end':
      return AFTER_END[event.why];
  }
}
