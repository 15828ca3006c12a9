import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { plan, type Answers } from '../../engine/index.ts';
import type { Contact, Core, PackProcedure, Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { find, useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { callOf } from '../ui/call.tsx';
import { calledFirst } from '../ui/called-first.ts';
import type { Called } from '../visit/called.ts';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { Comfort, OtherNumbers } from './ladder.tsx';
import type { Outcome } from './model/index.ts';
import { Record, SaidNo } from './said-no.tsx';
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

/** What follows from how a call went: the next rung, the other numbers, or what was promised. */
export function AfterAnswer({ call, contact, whom, texts, outcome }: AnswerProps): JSX.Element {
  const core = useCore();
  const { answers } = useStore(session);
  const say = useSayProcedure();
  const [purposes] = useState(() =>
    call.procedure === null ? purposesOf(core, answers, contact) : [find(core.procedures, call.procedure)],
  );
  const [chosen, choose] = useState(purposes.length === 1 ? purposes[0] : undefined);
  const about = { whom, at: call.at };
  if (!isNo(outcome))
    return (
      <div class="after-call-more stack-s">
        <Record procedure={chosen?.id ?? ''} outcome={outcome} {...about} />
      </div>
    );
  return (
    <div class="after-call-more stack-s">
      {chosen ? (
        <SaidNo
          key={chosen.id}
          procedure={say(chosen.id)}
          texts={texts}
          outcome={outcome}
          contact={contact}
          {...about}
        />
      ) : (
        <>
          <Comfort outcome={outcome} />
          <OtherNumbers contact={contact} contacts={[]} />
          {purposes.length > 0 && outcome === 'refused' ? (
            <div class="stack-s">
              <p>{t('after.which')}</p>
              {purposes.map(({ id }) => (
                <button
                  key={id}
                  type="button"
                  class="button"
                  data-look="quiet"
                  onClick={() => choose(find(purposes, id))}
                >
                  {say(id).title}
                </button>
              ))}
            </div>
          ) : (
            <Record procedure="" outcome={outcome} {...about} />
          )}
        </>
      )}
    </div>
  );
}

/**
 * What a number may have been called for: what is to do in the plan and has one call it first; else the procedure that
 * is this call, by its title.
 */
function purposesOf(core: Core, answers: Answers, contact: Contact | undefined): readonly PackProcedure[] {
  if (!contact) return [];
  const { contacts } = core;
  const { now, today, week } = plan(core, answers).bands;
  const planned = new Set([...now, ...today, ...week].map(({ procedure }) => procedure));
  const serves = core.procedures.filter(({ service }) => service);
  const own = Object.keys(answers).length === 0 ? [] : serves.filter(({ id }) => planned.has(id));
  const mine = own.filter((procedure) => callOf(procedure, contacts) === contact);
  return mine.length > 0 ? mine : serves.filter((procedure) => calledFirst(procedure, contacts) === contact);
}
