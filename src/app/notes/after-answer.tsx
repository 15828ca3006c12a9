import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Contact, PackProcedure, Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import type { Refusal } from '../../storage/plans/index.ts';
import { find, useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import type { Called } from '../visit/called.ts';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { Comfort, OtherNumbers } from './ladder.tsx';
import type { Outcome } from './model/index.ts';
import { isDoneByCall, purposesOf } from './purposes.ts';
import { Record, SaidNo } from './said-no.tsx';
import { TickActs } from './tick-acts.tsx';
import { isNo } from './write-call.ts';

export interface AnswerProps {
  readonly call: Called;
  /** undefined: the number is none of the guide's */
  readonly contact: Contact | undefined;
  /** whose number it is, as a note says it */
  readonly whom: string;
  readonly texts: Texts;
  readonly outcome: Outcome;
}

/** What follows from how a call went: the next rung, the other numbers, or what is done and was promised. */
export function AfterAnswer({ call, contact, whom, texts, outcome }: AnswerProps): JSX.Element {
  const core = useCore();
  const { answers } = useStore(session);
  const [{ planned, all }] = useState(() => {
    if (call.procedure === null) return purposesOf(core, answers, contact);
    const known = [find(core.procedures, call.procedure)];
    return { planned: known, all: known };
  });
  const [one, another] = outcome === 'refused' || planned.length === 0 ? all : planned;
  const isSure = one && !another && (planned.includes(one) || isDoneByCall(core, one, contact));
  const sure = isSure ? one : undefined;
  const about = { whom, at: call.at };
  return (
    <div class="after-call-more stack-s">
      {isNo(outcome) ? (
        <AfterNo sure={sure} purposes={all} texts={texts} outcome={outcome} contact={contact} {...about} />
      ) : (
        <>
          <TickActs acts={planned} contact={contact} />
          <Record procedure={sure?.id ?? ''} outcome={outcome} {...about} />
        </>
      )}
    </div>
  );
}

interface AfterNoProps extends Omit<AnswerProps, 'call'> {
  /** what it was for, where nobody has to be asked */
  readonly sure: PackProcedure | undefined;
  readonly purposes: readonly PackProcedure[];
  readonly outcome: Refusal['outcome'];
  readonly at: number;
}

/** Of a no, what it was for is asked where that is not known: what to answer to it depends on that. */
function AfterNo({ sure, purposes, ...about }: AfterNoProps): JSX.Element {
  const say = useSayProcedure();
  const { outcome, contact, whom, at } = about;
  const [chosen, choose] = useState<PackProcedure | 'other' | undefined>(sure);
  if (chosen !== undefined && chosen !== 'other')
    return <SaidNo key={chosen.id} {...about} procedure={say(chosen.id)} />;
  const asks = chosen === undefined && purposes.length > 0 && outcome === 'refused';
  return (
    <>
      <Comfort outcome={outcome} />
      {asks ? (
        <div class="stack-s">
          <p>{t('after.which')}</p>
          {purposes.map((purpose) => (
            <button key={purpose.id} type="button" class="button" data-look="quiet" onClick={() => choose(purpose)}>
              {say(purpose.id).title}
            </button>
          ))}
          <button type="button" class="button" data-look="quiet" onClick={() => choose('other')}>
            {t('deadline.uncounted')}
          </button>
        </div>
      ) : null}
      <OtherNumbers contact={contact} contacts={[]} />
      {asks ? null : <Record procedure="" outcome={outcome} whom={whom} at={at} />}
    </>
  );
}
