import type { Band, Caps, Plan, PlanItem } from './types.ts';

/** What a band's own procedures are, before any cap. */
export interface OwnItems {
  readonly first: PlanItem[];
  readonly others: PlanItem[];
}

/**
 * Applies the caps, from the top band down. `first` items always stay, even over the cap; of the rest, as many stay as there is
 * room for, and what is left goes to the top of the next band. `later` has no cap, so nothing is lost.
 */
export function fillBands(own: Readonly<Record<Band, OwnItems>>, caps: Caps): Plan['bands'] {
  const now = fill(own.now, [], 'now', caps.now);
  const today = fill(own.today, now.over, 'today', caps.today);
  const week = fill(own.week, today.over, 'week', caps.week);
  const later = fill(own.later, week.over, 'later', Infinity);
  return { now: now.stay, today: today.stay, week: week.stay, later: later.stay };
}

function fill({ first, others }: OwnItems, movedDown: readonly PlanItem[], band: Band, cap: number) {
  const room = Math.max(0, cap - first.length);
  const fromAbove = movedDown.slice(0, room).map((item) => ({ ...item, band }));
  const roomForOwn = room - fromAbove.length;
  return {
    stay: [...fromAbove, ...first, ...others.slice(0, roomForOwn)],
    over: [...movedDown.slice(room), ...others.slice(roomForOwn)],
  };
}
