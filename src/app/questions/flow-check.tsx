import type { JSX } from 'preact';
import { resolve } from '../../engine/index.ts';
import { session } from '../../storage/index.ts';
import { ChildChoice } from '../ui/child-choice.tsx';
import { PrivateForm } from '../ui/private-form.tsx';
import { find, useCore, useStore } from '../site.tsx';
import { useFlowSteps } from './flow-steps.ts';
import { t } from '../say.ts';
import { sayChildChoice, sayQuestion } from '../../pack/index.ts';

/**
 * "Vérifiez vos réponses" (FL-8): each asked question, its answer, and a way to change it; then how words speak of the
 * child.
 */
export function CheckStep(): JSX.Element {
  const { flow } = useCore();
  const { answers } = useStore(session);
  const steps = useFlowSteps();
  const { asked, kept, dropped } = resolve(flow, answers);
  const choices = asked.flatMap((id) => sayChildChoice(flow, find(flow.questions, id), answers) ?? []);
  return (
    <div class="stack">
      <div>
        <h1 tabIndex={-1}>{t('check.title')}</h1>
        <p class="lead">{t('check.lead')}</p>
      </div>
      {Object.keys(dropped).length > 0 ? <p class="hint">{t('check.dropped')}</p> : null}
      <dl class="answers">
        {asked.map((id) => {
          const question = sayQuestion({ flow }, find(flow.questions, id), answers);
          const chosen = kept[id] ?? [];
          return (
            <div key={id}>
              <dt>{question.short}</dt>
              <dd>
                {chosen.length === 0 ? (
                  <i>{t('check.none')}</i>
                ) : (
                  chosen.map((option) => <span key={option}>{find(question.options, option).label}</span>)
                )}
              </dd>
              <dd>
                <button
                  type="button"
                  class="button"
                  data-look="quiet"
                  aria-label={t('check.changeName', { question: question.short })}
                  onClick={() => steps.go({ kind: 'question', id })}
                >
                  {t('check.change')}
                </button>
              </dd>
            </div>
          );
        })}
      </dl>
      {choices.map((words) => (
        <PrivateForm key={words.title}>
          <ChildChoice words={words} />
        </PrivateForm>
      ))}
      <button type="button" class="button" data-look="main" onClick={() => steps.go({ kind: 'plan' })}>
        {t('check.plan')}
      </button>
    </div>
  );
}
