import { describe, expect, it } from 'vitest';
import {
  NO_WISH,
  step,
  type Command,
  type CopyEvent,
  type CopyState,
  type Phase,
} from '../../src/platform/copy/machine.ts';

/** Where the page is, one state a phase; `WISH` holds in all but `off`, which "keep nothing" has just made. */
const WISH = 4;
const START: CopyState = { ...NO_WISH, wish: WISH, checked: 0 };
const STATES: Readonly<Record<Phase, CopyState>> = {
  off: { ...START, phase: 'off', wish: WISH + 1, status: { kind: 'off' } },
  registering: { ...START, phase: 'registering' },
  installing: { ...START, phase: 'installing', status: { kind: 'preparing', done: 3, total: 9 } },
  looking: { ...START, phase: 'looking' },
  adding: { ...START, phase: 'adding', status: { kind: 'preparing', done: 5, total: 9 } },
  counted: { ...START, phase: 'counted', status: { kind: 'ready' } },
};

const answered = (question: 'STATUS' | 'KEEP' | 'REPAIR', counted: object | null): CopyEvent =>
  ({ type: 'answered', wish: WISH, question, counted }) as CopyEvent;

const EVENTS = {
  unsupported: { type: 'unsupported' },
  keep: { type: 'keep' },
  retry: { type: 'retry' },
  stop: { type: 'stop' },
  arrived: { type: 'arrived' },
  dismissed: { type: 'dismissed' },
  accepted: { type: 'accepted' },
  'registered, the first': { type: 'registered', wish: WISH, isActive: false, at: 90_000 },
  'registered beside one that is active': { type: 'registered', wish: WISH, isActive: true, at: 90_000 },
  'registered, and nobody looks': { type: 'registered', wish: WISH, isActive: true, at: null },
  'registered a moment after the last look': { type: 'registered', wish: WISH, isActive: true, at: 29_999 },
  failed: { type: 'failed', wish: WISH },
  activated: { type: 'activated', wish: WISH },
  stored: { type: 'stored', wish: WISH },
  waiting: { type: 'waiting', wish: WISH },
  taken: { type: 'taken', wish: WISH },
  older: { type: 'older', wish: WISH },
  full: { type: 'full' },
  progress: { type: 'progress', wish: WISH, done: 6, total: 9 },
  'STATUS: all is there': answered('STATUS', { done: 9, total: 9, lacks: false, hasAll: true }),
  'STATUS: the first stage is there': answered('STATUS', { done: 9, total: 9, lacks: false, hasAll: false }),
  'STATUS: something is missing': answered('STATUS', { done: 8, total: 9 }),
  'STATUS: this language is missing': answered('STATUS', { done: 9, total: 9, lacks: true }),
  'STATUS: silence': answered('STATUS', null),
  'REPAIR: all is there': answered('REPAIR', { done: 9, total: 9, hasAll: true }),
  'REPAIR: the first stage is there': answered('REPAIR', { done: 9, total: 9 }),
  'KEEP: something is missing': answered('KEEP', { done: 8, total: 9 }),
  'KEEP: silence': answered('KEEP', null),
  'seen after half a minute': { type: 'seen', wish: WISH, at: 30_000 },
  'seen again at once': { type: 'seen', wish: WISH, at: 29_999 },
} satisfies Readonly<Record<string, CopyEvent>>;

/**
 * What becomes of it: the phase, what the page says of the copy and of a newer edition, and what is done. Empty:
 * nothing changes.
 */
const TABLE: Readonly<Record<keyof typeof EVENTS, Readonly<Record<Phase, string>>>> = {
  unsupported: {
    off: 'off, unsupported',
    registering: 'registering, unsupported',
    installing: 'installing, unsupported',
    looking: 'looking, unsupported',
    adding: 'adding, unsupported',
    counted: 'counted, unsupported',
  },
  keep: {
    off: 'registering, off: register 6',
    registering: '',
    installing: '',
    looking: '',
    adding: '',
    counted: '',
  },
  retry: {
    off: 'registering, off: register 6',
    registering: '',
    installing: '',
    looking: 'adding, preparing 0/0: ask REPAIR 4',
    adding: '',
    counted: 'adding, preparing 0/0: ask REPAIR 4',
  },
  stop: {
    off: 'off, off, wish 6: remove',
    registering: 'off, off, wish 5: remove',
    installing: 'off, off, wish 5: remove',
    looking: 'off, off, wish 5: remove',
    adding: 'off, off, wish 5: remove',
    counted: 'off, off, wish 5: remove',
  },
  arrived: {
    off: 'off, off, here',
    registering: 'registering, unknown, here',
    installing: 'installing, preparing 3/9, here',
    looking: 'looking, unknown, here',
    adding: 'adding, preparing 5/9, here',
    counted: 'counted, ready, here',
  },
  dismissed: { off: '', registering: '', installing: '', looking: '', adding: '', counted: '' },
  accepted: {
    off: 'off, off, accepted: take',
    registering: 'registering, unknown, accepted: take',
    installing: 'installing, preparing 3/9, accepted: take',
    looking: 'looking, unknown, accepted: take',
    adding: 'adding, preparing 5/9, accepted: take',
    counted: 'counted, ready, accepted: take',
  },
  // "keep nothing" was said while it was being registered: it goes again
  'registered, the first': {
    off: ': remove',
    registering: 'installing, preparing 0/0',
    installing: '',
    looking: '',
    adding: '',
    counted: '',
  },
  'registered beside one that is active': {
    off: ': remove',
    registering: 'looking, unknown, checked 90000: update, ask STATUS 4',
    installing: '',
    looking: '',
    adding: '',
    counted: '',
  },
  'registered, and nobody looks': {
    off: ': remove',
    registering: 'looking, unknown: ask STATUS 4',
    installing: '',
    looking: '',
    adding: '',
    counted: '',
  },
  'registered a moment after the last look': {
    off: ': remove',
    registering: 'looking, unknown: ask STATUS 4',
    installing: '',
    looking: '',
    adding: '',
    counted: '',
  },
  // "keep nothing" is overwritten by no failure that comes late; a newer edition that fails takes nothing away
  failed: {
    off: '',
    registering: 'off, not-ready, wish 5',
    installing: 'off, not-ready, wish 5',
    looking: '',
    adding: '',
    counted: '',
  },
  activated: {
    off: '',
    registering: '',
    installing: 'looking, preparing 3/9: ask STATUS 4',
    looking: '',
    adding: '',
    counted: 'looking, ready: ask STATUS 4',
  },
  // whoever is asked meanwhile counts what has just come
  stored: {
    off: '',
    registering: '',
    installing: '',
    looking: '',
    adding: '',
    counted: 'looking, ready: ask STATUS 4',
  },
  waiting: {
    off: '',
    registering: 'registering, unknown, waiting: share',
    installing: 'installing, preparing 3/9, waiting: share',
    looking: 'looking, unknown, waiting: share',
    adding: 'adding, preparing 5/9, waiting: share',
    counted: 'counted, ready, waiting: share',
  },
  taken: {
    off: '',
    registering: 'registering, unknown, taken',
    installing: 'installing, preparing 3/9, taken',
    looking: 'looking, unknown, taken',
    adding: 'adding, preparing 5/9, taken',
    counted: 'counted, ready, taken',
  },
  older: {
    off: '',
    registering: 'registering, unknown, older',
    installing: 'installing, preparing 3/9, older',
    looking: 'looking, unknown, older',
    adding: 'adding, preparing 5/9, older',
    counted: 'counted, ready, older',
  },
  // a copy that is whole lacks no room
  full: {
    off: 'off, full',
    registering: 'registering, full',
    installing: 'installing, full',
    looking: 'looking, full',
    adding: 'adding, full',
    counted: '',
  },
  progress: {
    off: '',
    registering: '',
    installing: 'installing, preparing 6/9',
    looking: '',
    adding: 'adding, preparing 6/9',
    counted: '',
  },
  'STATUS: all is there': {
    off: '',
    registering: '',
    installing: '',
    looking: 'counted, ready',
    adding: '',
    counted: '',
  },
  'STATUS: the first stage is there': {
    off: '',
    registering: '',
    installing: '',
    looking: 'counted, partly',
    adding: '',
    counted: '',
  },
  'STATUS: something is missing': {
    off: '',
    registering: '',
    installing: '',
    looking: 'counted, not-ready',
    adding: '',
    counted: '',
  },
  'STATUS: this language is missing': {
    off: '',
    registering: '',
    installing: '',
    looking: 'adding, preparing 0/0: ask KEEP 4',
    adding: '',
    counted: '',
  },
  'STATUS: silence': {
    off: '',
    registering: '',
    installing: '',
    looking: 'counted, unknown',
    adding: '',
    counted: '',
  },
  'REPAIR: all is there': {
    off: '',
    registering: '',
    installing: '',
    looking: '',
    adding: 'counted, ready',
    counted: '',
  },
  'REPAIR: the first stage is there': {
    off: '',
    registering: '',
    installing: '',
    looking: '',
    adding: 'counted, partly',
    counted: '',
  },
  'KEEP: something is missing': {
    off: '',
    registering: '',
    installing: '',
    looking: '',
    adding: 'counted, not-ready',
    counted: '',
  },
  'KEEP: silence': {
    off: '',
    registering: '',
    installing: '',
    looking: '',
    adding: 'counted, not-ready',
    counted: '',
  },
  'seen after half a minute': {
    off: '',
    registering: '',
    installing: 'installing, preparing 3/9, checked 30000: update',
    looking: 'looking, unknown, checked 30000: update',
    adding: 'adding, preparing 5/9, checked 30000: update',
    counted: 'counted, ready, checked 30000: update',
  },
  'seen again at once': { off: '', registering: '', installing: '', looking: '', adding: '', counted: '' },
};

const say = (command: Command): string =>
  [command.type, 'question' in command && command.question, 'wish' in command && command.wish]
    .filter(Boolean)
    .join(' ');

/** What is other than before, in the words of the table. */
function told(before: CopyState, event: CopyEvent): string {
  const [after, commands] = step(before, event);
  const { status, newer } = after;
  const words = [
    after.phase,
    status.kind === 'preparing' ? `preparing ${status.done}/${status.total}` : status.kind,
    ...(newer ? [newer] : []),
    ...(after.accepted ? ['accepted'] : []),
    ...(after.wish > before.wish && after.phase === 'off' ? [`wish ${after.wish}`] : []),
    ...(after.checked === before.checked ? [] : [`checked ${after.checked}`]),
  ];
  const done = commands.map(say).join(', ');
  return (after === before ? '' : words.join(', ')) + (done && `: ${done}`);
}

const PHASES = Object.keys(STATES) as readonly Phase[];
const ROWS = Object.entries(TABLE).flatMap(([event, row]) =>
  PHASES.map((phase) => [phase, event as keyof typeof EVENTS, row[phase]] as const),
);

describe('the copy on this phone, state by state', () => {
  it.each(ROWS)('%s · %s → %s', (phase, event, expected) => {
    expect(told(STATES[phase], EVENTS[event])).toBe(expected);
  });

  it.each(PHASES)('%s: whatever belongs to an earlier wish says nothing to a later one', (phase) => {
    const state = { ...STATES[phase], phase, wish: WISH + 2 };
    for (const event of Object.values(EVENTS))
      if ('wish' in event && (event.type !== 'registered' || phase !== 'off')) expect(told(state, event)).toBe('');
  });
});

describe('what comes behind the first stage', () => {
  const counted: CopyState = { ...STATES.counted, status: { kind: 'partly' } };

  it('is asked for again when the person comes back, but not again within a moment', () => {
    expect(told(counted, EVENTS['seen after half a minute'])).toBe(
      'looking, partly, checked 30000: update, ask STATUS 4',
    );
    expect(told(counted, EVENTS['seen again at once'])).toBe('');
  });
});

describe('a phone that has no room', () => {
  const full = (phase: Phase): CopyState => ({ ...STATES[phase], status: { kind: 'full' } });

  it('is the reason why files are missing, whichever is told first', () => {
    expect(told(full('installing'), EVENTS.failed)).toBe('off, full, wish 5');
    expect(told({ ...STATES.off, status: { kind: 'not-ready' } }, EVENTS.full)).toBe('off, full');
    expect(told(full('adding'), EVENTS['KEEP: something is missing'])).toBe('counted, full');
    expect(told(full('looking'), EVENTS['STATUS: the first stage is there'])).toBe('counted, full');
    expect(told({ ...STATES.counted, status: { kind: 'partly' } }, EVENTS.full)).toBe('counted, full');
  });

  it('is forgotten with the next try, and once all is there', () => {
    expect(told(full('counted'), EVENTS.retry)).toBe('adding, preparing 0/0: ask REPAIR 4');
    expect(told(full('looking'), EVENTS['STATUS: all is there'])).toBe('counted, ready');
  });
});

describe('what is said of a newer edition', () => {
  const { counted } = STATES;

  it('is offered once, whichever sign tells of it first', () => {
    expect(told({ ...counted, newer: 'waiting' }, EVENTS.waiting)).toBe('');
    expect(told({ ...counted, newer: 'taken' }, EVENTS.waiting)).toBe('counted, ready, waiting: share');
  });

  it('is not told to the tab that takes it', () => {
    expect(told({ ...counted, newer: 'waiting', accepted: true }, EVENTS.taken)).toBe('');
  });

  it('says of an older edition that was refused, and of a newer one that comes after it', () => {
    expect(told({ ...counted, newer: null }, EVENTS.older)).toBe('counted, ready, older');
    expect(told({ ...counted, newer: 'older' }, EVENTS.waiting)).toBe('counted, ready, waiting: share');
  });

  it('is put aside once the page that came with it has said so, and only then', () => {
    expect(told({ ...counted, newer: 'here' }, EVENTS.dismissed)).toBe('counted, ready');
    expect(told({ ...counted, newer: 'waiting' }, EVENTS.dismissed)).toBe('');
  });

  it('is gone with the copy', () => {
    expect(told({ ...counted, newer: 'waiting' }, EVENTS.stop)).toBe('off, off, wish 5: remove');
  });
});
