import type { JSX } from 'preact';
import type { PlanNumbers, Texts } from '../../pack/index.ts';
import { makeCode, PARTNERS } from './model/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { PrivateForm } from '../ui/private-form.tsx';
import { AskCause } from './ask-cause.tsx';
import { changePage, codePage } from './code-store.ts';
import { MadeCode } from './made-code.tsx';
import { usePlanHere } from './use-plan-here.ts';

const WHOM = ['me', ...PARTNERS, 'appointment'] as const;

/** The plan of this phone as a code. It is on the screen after a tap alone: somebody may be looking. */
export function Send({ texts, numbers }: { readonly texts: Texts; readonly numbers: PlanNumbers }): JSX.Element {
  const core = useCore();
  const { isMade, whom, isSafe } = useStore(codePage);
  const { plan, steps, shareWith } = usePlanHere(texts);
  const isEmpty = Object.keys(plan.answers).length + Object.keys(plan.items).length + plan.steps.length === 0;
  // who looks at the plan for one appointment joins nothing to a plan of their own
  const partner = whom === 'me' || whom === 'appointment' ? null : whom;
  const mayMake = partner === null || isSafe;
  const whole = partner === null ? plan : { ...plan, shared: shareWith(partner) };
  const made = isMade && mayMake && !isEmpty ? makeCode(core, numbers, whole) : null;
  if (isEmpty)
    return (
      <section class="stack-s">
        <h2>{t('planCode.send.title')}</h2>
        <p>
          {t('planCode.send.nothing')} <Link to={{ kind: 'flow' }}>{t('planCode.send.start')}</Link>
        </p>
      </section>
    );
  return (
    <section class="stack-s">
      <h2>{t('planCode.send.title')}</h2>
      <p>{t('planCode.send.lead')}</p>
      <PrivateForm class="stack-s">
        <fieldset class="stack-s">
          <legend>
            <b>{t('planCode.whom.title')}</b>
          </legend>
          {WHOM.map((one) => (
            <label key={one} class="option">
              <input
                type="radio"
                name="pour"
                checked={one === whom}
                onChange={() => changePage({ whom: one, isSafe: false, isMade: false })}
              />
              <span>{t(`planCode.whom.${one}`)}</span>
            </label>
          ))}
        </fieldset>
        {/* what this code carries: said once, of the one who is chosen */}
        <p class="hint" role="status">
          {t(partner === null ? 'planCode.whom.alone' : 'planCode.whom.both')}
        </p>
      </PrivateForm>
      {mayMake ? (
        <>
          <p class="notice" data-tone="caution">
            {t('planCode.send.careful')}
          </p>
          <button
            type="button"
            class="button"
            data-look={isMade ? 'line' : 'main'}
            aria-expanded={isMade}
            onClick={() => changePage({ isMade: !isMade })}
          >
            {t(isMade ? 'planCode.send.hide' : 'planCode.send.make')}
          </button>
        </>
      ) : (
        <AskCause key={whom} of="made" onSafe={() => changePage({ isSafe: true, isMade: true })} />
      )}
      {made ? <MadeCode made={made} steps={steps} /> : null}
      {isMade && mayMake && !made ? <p role="alert">{t('planCode.send.tooMuch')}</p> : null}
    </section>
  );
}
