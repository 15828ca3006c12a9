import { plan, type Answers } from '../../engine/index.ts';
import type { Contact, Core, PackProcedure } from '../../pack/index.ts';
import { find } from '../site.tsx';
import { callOf } from '../ui/call.tsx';
import { calledFirst } from '../ui/called-first.ts';

/** What a number may have been called for. */
interface Purposes {
  /** what the plan has one call it for */
  readonly planned: readonly PackProcedure[];
  /** the same, and what anybody calls it for where the plan has nothing, or where it is for a danger that may be new */
  readonly all: readonly PackProcedure[];
}

/** A number that serves for more than this is a helpline: nobody is asked which of all it was. */
const MOST = 5;
/** Among how many of the numbers of an act it stands, for the act to be what it is for. */
const FIRST = 2;

const uniqueOf = <T>(list: readonly T[]): readonly T[] => [...new Set(list)];

/** What a number may have been called for, where its page did not say it. */
export function purposesOf(core: Core, answers: Answers, contact: Contact | undefined): Purposes {
  if (!contact) return { planned: [], all: [] };
  const { now, today, week } = plan(core, answers).bands;
  const hasPlan = Object.keys(answers).length > 0;
  const inPlan = hasPlan ? [...now, ...today, ...week].map(({ procedure }) => find(core.procedures, procedure)) : [];
  const planned = inPlan.filter((procedure) => procedure.service && callOf(procedure, core.contacts) === contact);
  const isOpen = planned.length === 0 || contact.kind === 'emergency';
  return { planned, all: isOpen ? uniqueOf([...planned, ...anyOf(core, contact)]) : planned };
}

/** The acts that a call is for; where it is for none by itself, those that have one call it among the first. */
function anyOf(core: Core, contact: Contact): readonly PackProcedure[] {
  const own = actsOf(core, contact);
  if (own.length > 0) return own;
  const listed = core.procedures.filter(
    ({ service, contacts }) => service && contacts.slice(0, FIRST).includes(contact.id),
  );
  if (listed.length > MOST) return [];
  const isDanger = ({ band }: PackProcedure): boolean => band.some((one) => one.band === 'now');
  return uniqueOf([...listed.filter(isDanger), ...listed]);
}

/**
 * The acts that are done once this number answers: their title says it, and those which are done in the same call. The
 * numbers for a danger that no title says are for the same acts as the first of them.
 */
function actsOf({ procedures, contacts, emergency }: Core, { id, kind }: Contact): readonly PackProcedure[] {
  const saying = (number: string | undefined): readonly PackProcedure[] =>
    procedures.filter((one) => one.service && calledFirst(one, contacts)?.id === number);
  const own = saying(id);
  const isForDanger = own.length === 0 && kind === 'emergency' && emergency.includes(id);
  const titled = isForDanger ? saying(emergency[0]) : own;
  return uniqueOf([...titled, ...titled.flatMap(({ joins = [] }) => joins.map((other) => find(procedures, other)))]);
}

/** Whether an act is done with the call that somebody answered. */
export const isDoneByCall = (core: Core, { id }: PackProcedure, contact: Contact | undefined): boolean =>
  contact !== undefined && actsOf(core, contact).some((act) => act.id === id);
