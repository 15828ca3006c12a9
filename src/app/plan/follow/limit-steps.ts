import type { Deadline, Sender, Texts } from '../../../pack/index.ts';

/** Numbers of the senders begin here. A browser writes its history to the disk: a number says nothing (0064). */
const FIRST = 10;

/** The first of the two steps to a time limit: from whom the letter came. */
export const WHO_STEP = '1';

/** The second: which of the limits that are looked for by this sender. */
export const whichStep = (senders: readonly Sender[], sender: Sender): string =>
  String(FIRST + senders.indexOf(sender));

/** The sender that a step names; undefined in the first of the two, and for a number that names nobody. */
export const senderAt = (senders: readonly Sender[], step: string): Sender | undefined => senders[Number(step) - FIRST];

/** The time limits of one sender. */
export const limitsOf = ({ deadlines }: Pick<Texts, 'deadlines'>, { id }: Sender): readonly Deadline[] =>
  deadlines.filter(({ senders }) => senders.includes(id));

/**
 * Whether a sender leads to letters to choose from. Where nobody sent one, or most has no day to count, what is without
 * a day comes first.
 */
export const isOfLetters = (texts: Pick<Texts, 'deadlines'>, sender: Sender): boolean =>
  sender.picture !== undefined && limitsOf(texts, sender).length >= sender.uncounted.length;
