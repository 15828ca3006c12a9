import type { JSX } from 'preact';
import type { PlanNumbers, Texts } from '../../pack/index.ts';
import { makeCode } from './model/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { changePage, codePage } from './code-store.ts';
import { MadeCode } from './made-code.tsx';
import { usePlanHere } from './use-plan-here.ts';

/** The plan of this phone as a code. It is on the screen after a tap alone: somebody may be looking. */
export function Send({ texts, numbers }: { readonly texts: Texts; readonly numbers: PlanNumbers }): JSX.Element {
  const core = useCore();
  const { isMade } = useStore(codePage);
  const { plan, steps } = usePlanHere(texts);
  const isEmpty = Object.keys(plan.answers).length + Object.keys(plan.items).length + plan.steps.length === 0;
  const made = isMade && !isEmpty ? makeCode(core, numbers, plan) : null;
  return (
    <section class="stack-s">
      <h2>{t('planCode.send.title')}</h2>
      {isEmpty ? (
        <p>
          {t('planCode.send.nothing')} <Link to={{ kind: 'flow' }}>{t('planCode.send.start')}</Link>
        </p>
      ) : (
        <>
          <p>{t('planCode.send.lead')}</p>
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
          {made ? <MadeCode made={made} steps={steps} /> : null}
          {isMade && !made ? <p role="alert">{t('planCode.send.tooMuch')}</p> : null}
        </>
      )}
    </section>
  );
}
