import { foldCondition, type Condition } from '../../../src/engine/index.ts';

/** A condition without the names of those that rules share, which are no words: each is what it says. */
export const withoutNames = (condition: Condition): Condition =>
  foldCondition<Condition>(condition, {
    is: (atom) => atom,
    count: (atom) => atom,
    all: (of) => ({ kind: 'all', of }),
    any: (of) => ({ kind: 'any', of }),
    not: (of) => ({ kind: 'not', of }),
    named: (of) => of,
  });
