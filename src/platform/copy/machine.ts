import type { Counted, Newer, OfflineStatus } from '../../ports.ts';

/** STATUS: what is stored? REPAIR: store what is missing. KEEP: store the language of this page too. */
export type Question = 'STATUS' | 'REPAIR' | 'KEEP';

/** What the worker counted in its cache, of what the guide is ready with. */
export interface CountedCopy extends Counted {
  /** the language of the page is not on this phone */
  readonly lacks?: boolean;
  /** what comes behind that is there too */
  readonly hasAll?: boolean;
}

/**
 * `off`: no copy is wished, or it could not be made · `registering` · `installing`: the first copy comes · `looking`:
 * the worker is asked what is stored · `adding`: it stores what is missing · `counted`: it has answered, or is silent
 */
export type Phase = 'off' | 'registering' | 'installing' | 'looking' | 'adding' | 'counted';

export interface CopyState {
  readonly phase: Phase;
  /** which wish for a copy holds: it changes whenever the person changes their mind, and when the copy fails */
  readonly wish: number;
  readonly status: OfflineStatus;
  readonly newer: Newer | null;
  /** this page takes the newer edition itself */
  readonly accepted: boolean;
  /** when a newer edition was asked for last, in milliseconds of the page's clock */
  readonly checked: number;
}

/**
 * What happens to the copy. What answers a command bears the wish of that command: it says nothing to a later one.
 * `at`: milliseconds of the page's clock; null where nobody looks at the page.
 */
export type CopyEvent =
  | { readonly type: 'unsupported' | 'keep' | 'retry' | 'stop' }
  /** this page was reloaded for a newer edition; that was read; the person takes the one that waits */
  | { readonly type: 'arrived' | 'dismissed' | 'accepted' }
  | { readonly type: 'registered'; readonly wish: number; readonly isActive: boolean; readonly at: number | null }
  /**
   * the copy could not be made · what the guide is ready with is there · what comes behind it too · a newer edition
   * waits · another worker answers this page now · an older edition was refused
   */
  | { readonly type: 'failed' | 'activated' | 'stored' | 'waiting' | 'taken' | 'older'; readonly wish: number }
  /** the phone had no room for a file: whichever wish it belonged to */
  | { readonly type: 'full' }
  | { readonly type: 'progress'; readonly wish: number; readonly done: number; readonly total: number }
  /** null: the worker is silent */
  | {
      readonly type: 'answered';
      readonly wish: number;
      readonly question: Question;
      readonly counted: CountedCopy | null;
    }
  | { readonly type: 'seen'; readonly wish: number; readonly at: number };

/**
 * What is to be done. `share`: the edition that waits is to have the language of this page. `take`: it takes over, and
 * the page is loaded anew. `update`: a newer edition is asked for. `remove`: worker and caches go.
 */
export type Command =
  | { readonly type: 'register'; readonly wish: number }
  | { readonly type: 'ask'; readonly wish: number; readonly question: Question }
  | { readonly type: 'share' | 'update' }
  | { readonly type: 'take' }
  | { readonly type: 'remove' };

type Step = readonly [CopyState, readonly Command[]];

/** A newer edition is asked for at most so often, in milliseconds. */
const UPDATE_EVERY = 30_000;

export const NO_WISH: CopyState = {
  phase: 'off',
  wish: 0,
  status: { kind: 'unknown' },
  newer: null,
  accepted: false,
  checked: -Infinity,
};

const BEGUN: OfflineStatus = { kind: 'preparing', done: 0, total: 0 };

const same = (state: CopyState): Step => [state, []];

function keep(state: CopyState): Step {
  if (state.phase !== 'off') return same(state); // under way or done
  const wish = state.wish + 1;
  return [{ ...state, phase: 'registering', wish }, [{ type: 'register', wish }]];
}

const end = (state: CopyState, kind: 'off' | 'not-ready' | 'full'): CopyState => ({
  ...state,
  phase: 'off',
  wish: state.wish + 1,
  status: { kind },
});

const look = (state: CopyState): Step => [
  { ...state, phase: 'looking' },
  [{ type: 'ask', wish: state.wish, question: 'STATUS' }],
];

const add = (state: CopyState, question: 'REPAIR' | 'KEEP'): Step => [
  { ...state, phase: 'adding', status: BEGUN },
  [{ type: 'ask', wish: state.wish, question }],
];

/** What is said of files that are missing: where the phone had no room, that is why. */
const orFull = <K>({ status: { kind } }: CopyState, otherwise: K): K | 'full' => (kind === 'full' ? kind : otherwise);

function count(state: CopyState, counted: CountedCopy | null): CopyState {
  const isReady = counted !== null && counted.done >= counted.total;
  const kind = isReady && counted.hasAll ? 'ready' : orFull(state, isReady ? 'partly' : 'not-ready');
  return { ...state, phase: 'counted', status: { kind } };
}

/** Asks for a newer edition, but not again within a moment. */
function update(state: CopyState, at: number | null): Step {
  if (at === null || at - state.checked < UPDATE_EVERY) return same(state);
  return [{ ...state, checked: at }, [{ type: 'update' }]];
}

const HANDLERS: {
  readonly [Type in CopyEvent['type']]: (state: CopyState, event: Extract<CopyEvent, { readonly type: Type }>) => Step;
} = {
  unsupported: (state) => same({ ...state, status: { kind: 'unsupported' } }),
  keep,
  retry: (state) => (state.phase === 'looking' || state.phase === 'counted' ? add(state, 'REPAIR') : keep(state)),
  stop: (state) => [{ ...end(state, 'off'), newer: null }, [{ type: 'remove' }]],
  arrived: (state) => same({ ...state, newer: 'here' }),
  dismissed: (state) => same(state.newer === 'here' ? { ...state, newer: null } : state),
  accepted: (state) => [{ ...state, accepted: true }, [{ type: 'take' }]],
  registered(state, { isActive, at }) {
    if (state.phase !== 'registering') return same(state);
    if (!isActive) return same({ ...state, phase: 'installing', status: BEGUN });
    const [updated, updates] = update(state, at);
    const [looking, asks] = look(updated);
    return [looking, [...updates, ...asks]];
  },
  // of a newer edition that fails nothing is said: what is there stays
  failed: (state) =>
    same(
      state.phase === 'registering' || state.phase === 'installing' ? end(state, orFull(state, 'not-ready')) : state,
    ),
  // two signs tell that the first copy is there: the page looks once
  activated: (state) => (state.phase === 'installing' || state.phase === 'counted' ? look(state) : same(state)),
  stored: (state) => (state.phase === 'counted' ? look(state) : same(state)),
  // two signs tell that a newer edition waits
  waiting: (state) => (state.newer === 'waiting' ? same(state) : [{ ...state, newer: 'waiting' }, [{ type: 'share' }]]),
  // whoever types in a tab that did not take the newer edition is not disturbed
  taken: (state) => same(state.accepted ? state : { ...state, newer: 'taken' }),
  older: (state) => same({ ...state, newer: 'older' }),
  // it may be told after the count that it explains, and holds until the next try; a copy that is whole lacks no room
  full: (state) => same(state.status.kind === 'ready' ? state : { ...state, status: { kind: 'full' } }),
  // while a newer edition comes, the copy that is there stays whole
  progress: (state, { done, total }) =>
    same(
      state.phase === 'installing' || state.phase === 'adding'
        ? { ...state, status: { kind: 'preparing', done, total } }
        : state,
    ),
  answered(state, { question, counted }) {
    if (state.phase !== (question === 'STATUS' ? 'looking' : 'adding')) return same(state);
    if (question !== 'STATUS') return same(count(state, counted));
    if (counted?.lacks) return add(state, 'KEEP');
    return same(counted ? count(state, counted) : { ...state, phase: 'counted' });
  },
  // the network may be there again for what had not come
  seen(state, { at }) {
    if (state.phase === 'registering') return same(state);
    const [updated, updates] = update(state, at);
    if (updates.length === 0 || state.phase !== 'counted' || state.status.kind !== 'partly') return [updated, updates];
    const [looking, asks] = look(updated);
    return [looking, [...updates, ...asks]];
  },
};

/**
 * What becomes of the copy when something happens, and what is to be done then: the whole of it, without a browser. The
 * table of all transitions is tests/app/copy-machine.test.ts.
 */
export function step(state: CopyState, event: CopyEvent): Step {
  if ('wish' in event && event.wish !== state.wish)
    // "keep nothing" was said meanwhile, and could not yet find what is registered only now
    return [state, event.type === 'registered' && state.phase === 'off' ? [{ type: 'remove' }] : []];
  const handle: (state: CopyState, event: never) => Step = HANDLERS[event.type];
  return handle(state, event as never);
}
