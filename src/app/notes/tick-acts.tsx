import type { JSX } from 'preact';
import { useEffect, useId } from 'preact/hooks';
import type { Contact, PackProcedure } from '../../pack/index.ts';
import { session, setMark } from '../../storage/index.ts';
import { useCore, useStore } from '../site.tsx';
import { Tick } from '../ui/tick.tsx';
import { t } from '../say.ts';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { isDoneByCall } from './purposes.ts';

interface Props {
  /** what was called for */
  readonly acts: readonly PackProcedure[];
  readonly contact: Contact | undefined;
}

/**
 * What is done in the plan, once somebody answered: the one act that is this call is ticked by itself, and one tap
 * takes that back. Others, and where it may have been one of several, are the person's to tick.
 */
export function TickActs({ acts, contact }: Props): JSX.Element {
  const id = useId();
  const core = useCore();
  const { items } = useStore(session);
  const say = useSayProcedure();
  useEffect(() => {
    const [act] = acts;
    if (act && acts.length === 1 && isDoneByCall(core, act, contact)) setMark(act.id, 'done');
  }, []);
  return (
    <>
      {acts.map((act) => {
        const isDone = items[act.id] === 'done';
        return (
          <div key={act.id} class="after-call-head">
            <Tick label={`${id}-${act.id}`} checked={isDone} onChange={() => setMark(act.id, isDone ? null : 'done')} />
            <b id={`${id}-${act.id}`}>{say(act.id).title}</b>
            <span class="hint" role="status">
              {isDone ? t('plan.isDone') : null}
            </span>
          </div>
        );
      })}
    </>
  );
}
