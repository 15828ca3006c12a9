import { registry } from '../visit.ts';
import { createPlans } from './create-plans.ts';

/**
 * The plan that is kept (decisions 0038 and 0039). A door of its own: it travels behind the first script.
 *
 * @example startPlans(() => Date.now(), { store: carriedBy, names: CARRIERS }); await keepPlans(true);
 */
export const {
  plans,
  plansFailed,
  plansDamaged,
  startPlans,
  keepPlans,
  written,
  nameSituation,
  newSituation,
  switchTo,
  eraseSituation,
  addOwn,
  changeOwn,
  removeOwn,
  setDate,
  addRefusal,
  sayRefusal,
  removeRefusal,
  addContact,
  removeContact,
  restorePlans,
  markSeen,
} = createPlans(registry);
export {
  currentSituation,
  randomId,
  situationsOf,
  type OwnContact,
  type OwnItem,
  type Plans,
  type Refusal,
} from './situation.ts';
export { dateOf, ownContacts, ownItems, refusals, stepTickedAt, tickedAt } from './select.ts';
export { meetEdition, seenOf, type News } from './meet.ts';
