import type { JSX } from 'preact';
import type { Contact } from '../../pack/index.ts';
import { lineOf } from './call.tsx';
import { Icon } from './icon.tsx';
import { ReachContact } from './reach-contact.tsx';
import { openFirst, reliefOf } from './relief.ts';
import { useContactsNow } from './use-contacts-now.ts';
import * as icons from './icons.ts';

interface Props {
  /** ids, in the order to try them */
  readonly contacts: readonly string[];
  readonly isUrgent: boolean;
  /** how many of them are shown */
  readonly count: number;
  /** the first of them, or the others, where something stands between them */
  readonly only?: 'first' | 'others';
  /** the number that called, which comes before them and leaves them quiet */
  readonly callBack?: string | undefined;
}

/** Whom to reach. While the first is closed, one who answers now stands before it. */
export function Reach({ contacts: ids, count, only, ...look }: Props): JSX.Element {
  const { all, now, guide } = useContactsNow(ids);
  const ordered = openFirst(all, all, now, guide);
  const isRelieved = ordered !== all;
  const shown = ordered.slice(0, isRelieved ? Math.max(count, 2) : count);
  const hours = shown.some(isEverClosed);
  if (only === 'others')
    return (
      <>
        {shown.slice(1).map((contact) => (
          <ReachContact key={contact.id} contact={contact} look="quiet" hours={hours} />
        ))}
      </>
    );
  return <Ordered contacts={only ? shown.slice(0, 1) : shown} {...look} isRelieved={isRelieved} hours={hours} />;
}

const isEverClosed = ({ hours }: Contact): boolean => hours.kind !== 'always';

/**
 * Whom to call, on a page that is there before it knows the time. Where the first sleeps, the one who answers then
 * stands beside it: both orders have the same place, and the one for this hour is seen, so that nothing moves.
 */
export function ReachOnPage({ contacts: ids, count, ...look }: Props): JSX.Element {
  const { all, now, guide } = useContactsNow(ids);
  const calls = all.filter(lineOf);
  const [first] = calls;
  const relief = reliefOf(calls, all);
  if (!first || !relief) return <Ordered contacts={calls.slice(0, count)} {...look} />;
  const isRelieved = openFirst(calls, all, now, guide) !== calls;
  return (
    <div class="by-hour">
      <div class="stack-s" hidden={isRelieved}>
        <Ordered contacts={[first, relief]} {...look} />
      </div>
      <div class="stack-s" hidden={!isRelieved}>
        <Ordered contacts={[relief, first]} {...look} isRelieved />
      </div>
    </div>
  );
}

interface OrderedProps extends Pick<Props, 'isUrgent' | 'callBack'> {
  readonly contacts: readonly Contact[];
  /** the first stands in for another */
  readonly isRelieved?: boolean;
  /** whether their hours are said: where one of those to call ever sleeps */
  readonly hours?: boolean;
}

/** The first number filled, those after it as outlines; their hours, where one of them ever sleeps. */
function Ordered(props: OrderedProps): JSX.Element {
  const { contacts, isUrgent, callBack, isRelieved = false, hours = contacts.some(isEverClosed) } = props;
  return (
    <>
      {callBack === undefined ? null : (
        <div class="notice" data-tone="caution" data-call-back>
          <Icon of={icons.phone} />
          <b>{callBack}</b>
        </div>
      )}
      {contacts.map((contact, at) => {
        const filled = isUrgent && contact.kind === 'emergency' ? 'urgent' : 'main';
        const isFilled = at === 0 && callBack === undefined && (isRelieved || lineOf(contact) !== undefined);
        return <ReachContact key={contact.id} contact={contact} look={isFilled ? filled : 'quiet'} hours={hours} />;
      })}
    </>
  );
}
