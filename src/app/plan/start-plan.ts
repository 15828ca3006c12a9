import { startPlans } from '../../storage/plans/index.ts';
import { CARRIERS, carriedBy } from './carried-by.ts';

/** From now on the plan of this visit is written down: in memory, and on the phone when the person keeps it. */
export const startPlan = (): void => void startPlans(() => Date.now(), { store: carriedBy, names: CARRIERS });

export { AfterCall } from './after-call.tsx';
