import type { Deadline, LastDay } from '../../../pack/index.ts';
import { longDate, t } from '../../say.ts';

/**
 * The day to act by, as an ISO date: the last one on which an office is open. Of what a service must do, and of what
 * ends by itself, the last day itself.
 */
export const dayToShow = ({ kind }: Pick<Deadline, 'kind'>, { day, workday }: LastDay): string =>
  kind === 'act' ? workday : day;

/** The last day of a time limit, in words. */
export const sayLast = (deadline: Pick<Deadline, 'kind'>, last: LastDay): string =>
  t(`deadline.last.${deadline.kind}`, { date: longDate(dayToShow(deadline, last)) });
