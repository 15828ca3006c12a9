import { whenOpen, type Contact, type Dated } from '../../pack/index.ts';

/**
 * Who may answer while the first of `shown` sleeps: one of `all` that answers day and night, else one with other hours.
 * A number for a danger is none: it is not called because another line sleeps. Nothing where the first never sleeps, or
 * does not say when.
 */
export function reliefOf([first]: readonly Contact[], all: readonly Contact[]): Contact | undefined {
  if (first?.hours.kind !== 'weekly') return undefined;
  const others = all.filter((contact) => contact !== first && contact.kind !== 'emergency');
  const ofKind = (kind: string): Contact | undefined => others.find(({ hours }) => hours.kind === kind);
  return ofKind('always') ?? ofKind('weekly');
}

/**
 * Those of `shown`, with the relief of the first before them while the first is closed and the relief answers; else
 * `shown` itself. `now`: null before the page knows the time.
 */
export function openFirst(
  shown: readonly Contact[],
  all: readonly Contact[],
  now: Date | null,
  guide: Dated,
): readonly Contact[] {
  const [first] = shown;
  const relief = reliefOf(shown, all);
  return now && first && relief && isClosed(first, now, guide) && answersNow(relief, now, guide)
    ? [relief, ...shown.filter((contact) => contact !== relief)]
    : shown;
}

/** It is known that somebody answers now. `now`: null before the page knows the time, as on a clock that is wrong. */
export const answersNow = ({ hours }: Contact, now: Date | null, guide: Dated): boolean =>
  whenOpen(hours, now ?? new Date(0), guide).when === 'now';

/** It is known that nobody answers now. */
export function isClosed({ hours }: Contact, now: Date, guide: Dated): boolean {
  const told = whenOpen(hours, now, guide);
  return 'time' in told || told.when === 'closed';
}
