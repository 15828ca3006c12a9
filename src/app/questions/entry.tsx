import type { JSX } from 'preact';
import type { OptionId } from '../../engine/index.ts';
import type { PackQuestion } from '../../pack/index.ts';
import { answerQuestion, markStarted } from '../../storage/index.ts';
import { useCore } from '../site.tsx';
import { useFlowSteps } from './flow-steps.ts';
import { fill, t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { QuestionForm } from './question-form.tsx';
import { SituationList } from '../ui/situation-list.tsx';
import { ANCHORS } from './step.ts';
import { StartBlock } from './start-block.tsx';

/** Asked in the same words whatever was answered before: it can be shown before any rule is read. */
const isForEverybody = ({ when, variants, child }: PackQuestion): boolean => !when && !variants && !child;

/**
 * The way into the flow as plain HTML, hidden until its anchor is the target: first use, then the first question, and
 * the one after it. It works before any script has loaded; the app takes over what was ticked. Without JavaScript the
 * numbers and the list by situation stand in for it.
 */
export function Entry({ startShown = false }: { startShown?: boolean }): JSX.Element {
  const { flow } = useCore();
  const [first, second] = flow.questions;
  if (!first) throw new Error('the flow has no question');
  const steps = useFlowSteps();
  // the home page has no room for the whole list: there, a link leads to it
  const situations = startShown ? (
    <>
      <p>{t('start.noScript')}</p>
      <SituationList />
    </>
  ) : (
    <p>
      {fill('start.noScriptLink', { procedures: <Link to={{ kind: 'procedures' }}>{t('procedures.title')}</Link> })}
    </p>
  );
  const take = (options: readonly OptionId[]): void => {
    markStarted();
    if (options.length > 0) answerQuestion(first.id, options);
  };
  return (
    <>
      <span class="anchor" id={ANCHORS.traceless} />
      <span class="anchor" id={ANCHORS.keep} />
      <section class="entry-start" id={ANCHORS.start} data-shown={startShown ? '' : undefined}>
        <StartBlock onChoice={() => steps.next(true)} />
        <div class="needs-no-script stack">{situations}</div>
      </section>
      <section class="entry-question">
        <div class="needs-script">
          <div>
            <QuestionForm
              question={first}
              number={1}
              onAnswer={(options) => {
                take(options);
                steps.next(true);
              }}
              onPlan={(options) => {
                take(options);
                steps.go({ kind: 'plan' }, true);
              }}
            />
          </div>
          {second && isForEverybody(second) ? (
            // shown before the app is there (answer-early.ts), and never by it
            <div hidden>
              <QuestionForm question={second} number={2} />
            </div>
          ) : null}
        </div>
        <div class="needs-no-script stack">
          <h1>{t('procedures.title')}</h1>
          {situations}
        </div>
      </section>
    </>
  );
}
