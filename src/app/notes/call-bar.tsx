import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { plan, type Answers } from '../../engine/index.ts';
import type { Contact, Core, PackProcedure, Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { ownContacts, plans } from '../../storage/plans/index.ts';
import { find, useCore, useSite, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { callOf, hrefOfLine, isLine } from '../ui/call.tsx';
import { calledFirst, contactAt } from '../ui/called-first.ts';
import { Icon } from '../ui/icon.tsx';
import { hrefOfTyped } from '../ui/typed-number.ts';
import { called, type Called } from '../visit/called.ts';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { Comfort, OtherNumbers } from './ladder.tsx';
import type { Outcome } from './model/index.ts';
import { Record, SaidNo } from './said-no.tsx';
import { isNo } from './write-call.ts';
import * as icons from '../ui/icons.ts';

const ANSWERS = [
  ['done', 'act.answered'],
  ['no-answer', 'act.silent'],
  ['refused', 'act.no'],
] as const satisfies readonly (readonly [Outcome, string])[];

/**
 * After a call: how it went, in one tap. It stands at the foot of the page, covers nothing for long, and is gone with
 * one tap. What was answered leads on: to the next rung, or to what was promised.
 */
export function CallBar({ call }: { readonly call: Called }): JSX.Element {
  const core = useCore();
  const { load } = useSite();
  const [said, say] = useState<Outcome | null>(null);
  const [texts, come] = useState<Texts | null>(null);
  const bar = useRef<HTMLElement>(null);
  const contact = contactAt(core.contacts, call.href);
  const line = contact?.channels.filter(isLine).find((one) => hrefOfLine(one) === call.href);
  const typed = ownContacts(useStore(plans).plans).find(({ number }) => hrefOfTyped(number) === call.href);
  const number = line?.shown ?? typed?.number.replaceAll(' ', '\u00a0') ?? call.href.slice(call.href.indexOf(':') + 1);
  const isMessage = call.href.startsWith('sms:');
  const title = t(isMessage ? 'act.written' : 'act.called', { number });
  const answer = (outcome: Outcome): void => {
    say(outcome);
    // the button that was pressed goes away
    bar.current?.focus({ preventScroll: true });
    load('texts').then(come, () => undefined);
  };
  return (
    <section ref={bar} class="after-call no-print" aria-label={title} tabIndex={-1}>
      <div class="after-call-head">
        <b role="status">{title}</b>
        <a
          class="button round"
          data-look="main"
          href={call.href}
          aria-label={t(isMessage ? 'call.sms' : 'call.call', { number })}
        >
          <Icon of={isMessage ? icons.message : icons.phone} />
        </a>
        <button
          type="button"
          class="button round"
          data-look="line"
          aria-label={t('share.close')}
          onClick={() => called.set(null)}
        >
          <Icon of={icons.close} />
        </button>
      </div>
      {said === null ? (
        <div class="after-call-answers">
          {ANSWERS.map(([outcome, words]) => (
            <button key={outcome} type="button" class="button" data-look="quiet" onClick={() => answer(outcome)}>
              {t(words)}
            </button>
          ))}
        </div>
      ) : texts ? (
        <Next call={call} contact={contact} whom={contact?.name ?? typed?.name ?? ''} texts={texts} outcome={said} />
      ) : null}
    </section>
  );
}

interface NextProps {
  readonly call: Called;
  /** undefined: the number is none of the guide's */
  readonly contact: Contact | undefined;
  /** whose number it is, as a note says it */
  readonly whom: string;
  readonly texts: Texts;
  readonly outcome: Outcome;
}

/** What follows from how it went. */
function Next({ call, contact, whom, texts, outcome }: NextProps): JSX.Element {
  const core = useCore();
  const { answers } = useStore(session);
  const say = useSayProcedure();
  const purposes =
    call.procedure === null ? purposesOf(core, answers, contact) : [find(core.procedures, call.procedure)];
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
