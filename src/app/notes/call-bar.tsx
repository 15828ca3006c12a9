import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { ownContacts, plans } from '../../storage/plans/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { hrefOfLine, isLine } from '../ui/call.tsx';
import { contactAt } from '../ui/called-first.ts';
import { Icon } from '../ui/icon.tsx';
import { hrefOfTyped } from '../ui/typed-number.ts';
import { useLateWithTexts } from '../ui/use-late.ts';
import { called, type Called } from '../visit/called.ts';
import type { AnswerProps } from './after-answer.tsx';
import type { Outcome } from './model/index.ts';
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
  const [said, say] = useState<Outcome | null>(null);
  const bar = useRef<HTMLElement>(null);
  const contact = contactAt(core.contacts, call.href);
  const line = contact?.channels.filter(isLine).find((one) => hrefOfLine(one) === call.href);
  const typed = ownContacts(useStore(plans).plans).find(({ number }) => hrefOfTyped(number) === call.href);
  const number = line?.shown ?? typed?.number.replaceAll(' ', '\u00a0') ?? call.href.slice(call.href.indexOf(':') + 1);
  const isMessage = call.href.startsWith('sms:');
  const title = t(isMessage ? 'act.written' : 'act.called', { number });
  const answer = (outcome: Outcome): void => {
    say(outcome);
    called.set({ ...call, isSaid: true, stays: false });
    // the button that was pressed goes away
    bar.current?.focus({ preventScroll: true });
  };
  return (
    <section ref={bar} class="after-call no-print" aria-label={title} tabIndex={-1}>
      <div class="after-call-head">
        <b role="status">{title}</b>
        <a
          class="button round"
          data-look="main"
          href={call.href}
          data-procedure={call.procedure ?? undefined}
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
      ) : (
        <After call={call} contact={contact} whom={contact?.name ?? typed?.name ?? ''} outcome={said} />
      )}
    </section>
  );
}

const loadAfter = () => import('./after-answer.tsx');

/** What follows comes with the texts, once somebody has answered. */
function After(about: Omit<AnswerProps, 'texts'>): JSX.Element {
  const late = useLateWithTexts(loadAfter);
  return late === null || late === 'failed' ? (
    <p>{t('plan.refusedComing')}</p>
  ) : (
    <late.AfterAnswer {...about} texts={late.texts} />
  );
}
