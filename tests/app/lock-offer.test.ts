import { expect, test } from 'vitest';
import { offerOf } from '../../src/app/notes/lock-offer.ts';

type Offer = ReturnType<typeof offerOf>;

/** What is offered, by the lock of what is kept (left) and that of the notes (top): every pair. */
const TABLE: Readonly<Record<'off' | 'closed' | 'open', readonly [Offer, Offer, Offer, Offer]>> = {
  //        unknown   none      locked    open
  off: ['wait', 'choose', 'say', 'on'],
  closed: ['closed', 'closed', 'closed', 'closed'],
  open: ['closed', 'closed', 'closed', 'off'],
};

test.each(Object.entries(TABLE))(
  'with the lock of the plan %s, its switch offers what the notes allow',
  (lock, row) => {
    const offered = (['unknown', 'none', 'locked', 'open'] as const).map((vault) => offerOf(lock as 'off', vault));
    expect(offered).toEqual(row);
  },
);
