import type { JSX } from 'preact';
import { resolve } from '../../engine/index.ts';
import { keptInTab, session } from '../../storage/index.ts';
import { plans } from '../../storage/plans/index.ts';
import { FamilyPlan } from '../plan-code/family-plan.tsx';
import { clearPlan } from '../plan-code/take-plan.ts';
import { notInFile } from '../pass-on/not-in-file.tsx';
import { useCore, usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { PictureShapes } from '../ui/pictogram.tsx';
import { STEPS } from '../ui/step-numbers.ts';
import * as icons from '../ui/icons.ts';
import { PagedQuestion } from './paged-question.tsx';
import { QuestionsPaper } from './questions-paper.tsx';

/**
 * All questions of the flow on one page, for somebody who asks them in an interview: the same answers in the same
 * store, so the same plan. A question that the answers make needless folds to a line. On paper, blank boxes.
 */
function AllQuestions(): JSX.Element {
  const { flow } = useCore();
  const { paper } = usePorts();
  const { answers } = useStore(session);
  const inTab = useStore(keptInTab);
  const { kept: isKept } = useStore(plans);
  const { asked, kept } = resolve(flow, answers);
  const count = Object.keys(kept).length;
  return (
    <>
      <div class="stack no-print">
        <div>
          <h1 tabIndex={-1}>{t('allQuestions.title')}</h1>
          <p class="lead">{t('allQuestions.lead')}</p>
        </div>
        <p class="hint">
          {t('allQuestions.clear')} {t(isKept ? 'plan.isKept' : inTab ? 'plan.memory' : 'plan.memoryOnly')}
        </p>
        <p class="notice needs-no-script">{t('allQuestions.noScript')}</p>
        <PictureShapes of={[...new Set(flow.questions.flatMap(({ pictures = {} }) => Object.values(pictures)))]} />
        <div class="stack needs-script">
          {flow.questions.map((question, at) => (
            <PagedQuestion
              key={question.id}
              question={question}
              number={at + 1}
              after={asked[asked.indexOf(question.id) + 1]}
              isAsked={asked.includes(question.id)}
            />
          ))}
        </div>
        <div class="sticky tally needs-script" data-any={count > 0 ? '' : undefined}>
          <p role="status">{t('allQuestions.count', { count, most: asked.length })}</p>
          {count > 0 ? (
            <Link class="button" data-look="main" to={{ kind: 'flow' }} step={STEPS.plan}>
              {t('planCode.take.plan')}
            </Link>
          ) : null}
        </div>
        <p class="needs-script">
          <button type="button" class="button" data-look="quiet" onClick={clearPlan}>
            {t('signs.clear')}
          </button>
        </p>
        <section class="stack-s">
          <h2>{t('allQuestions.onPaper')}</h2>
          <p>{t('allQuestions.paperHint')}</p>
          <p class="notice" data-tone="caution">
            {t('allQuestions.careful')}
          </p>
          <button type="button" class="button needs-script" data-look="line" onClick={paper.print}>
            <Icon of={icons.print} />
            <span>{t('allQuestions.print')}</span>
          </button>
        </section>
        <FamilyPlan />
      </div>
      <QuestionsPaper />
    </>
  );
}

const AllQuestionsScreen =
  import.meta.env.MODE === 'single' ? notInFile('allQuestions.title', 'handOver.lead') : AllQuestions;

export default AllQuestionsScreen;
