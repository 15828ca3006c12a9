import type { JSX } from 'preact';
import { sayAlertBefore, type Condition, type Core, type PackQuestion } from '../../pack/index.ts';
import { find, useCore } from '../site.tsx';
import { t } from '../say.ts';
import { HandNumbers } from '../hand-over/hand-numbers.tsx';
import { lineOf, Num } from '../ui/call.tsx';
import { dangerCalls } from '../ui/danger-calls.ts';
import { usePaperStyles } from '../ui/use-paper-styles.ts';
import rule from './questions-paper.css?raw';

/**
 * All questions as boxes to tick by hand, blank whatever was answered: whom to call stands first, and beside each
 * answer that cannot wait. It has no place for a name. Shown by printers alone, with styles of its own, for print.
 */
export function QuestionsPaper(): JSX.Element {
  const core = useCore();
  usePaperStyles(rule);
  return (
    <div class="print-only paged-paper">
      <p class="paged-name">{t('allQuestions.title')}</p>
      <HandNumbers of={core} beside={null} />
      <p>
        {t('allQuestions.tick')} <b>{t('allQuestions.careful')}</b>
      </p>
      <div class="paged-columns">
        {core.flow.questions.map((question, at) => (
          <section key={question.id}>
            <h2>
              {at + 1}. {question.title}
            </h2>
            <OnlyIf of={question.when} core={core} />
            <ul>
              {question.options.map(({ id, label, hint }) => (
                <li key={id}>
                  <i class="paper-box" data-one={question.kind === 'one' ? '' : undefined} />
                  <span>
                    {label} {hint ? <small>{hint}</small> : null} <Calls core={core} question={question} option={id} />
                  </span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
      <p>{t('allQuestions.then')}</p>
    </div>
  );
}

/** To which answers this question belongs, where it is said in one step; else nothing: it is asked all the same. */
function OnlyIf({ of: when, core }: { of: Condition | undefined; core: Core }): JSX.Element | null {
  const said = when?.kind === 'not' ? when.of : when;
  if (said?.kind !== 'is') return null;
  const { options } = find(core.flow.questions, said.question);
  const labels = said.options.map((id) => find(options, id).label).join(' · ');
  return <p>{t(when?.kind === 'not' ? 'allQuestions.unless' : 'allQuestions.onlyIf', { options: labels })}</p>;
}

/** The numbers for an answer that cannot wait. */
function Calls({ core, question, option }: { core: Core; question: PackQuestion; option: string }): JSX.Element | null {
  if (!question.urgent?.includes(option)) return null;
  const { questions } = core.flow;
  const { id: after = '' } = questions[questions.indexOf(question) + 1] ?? {};
  const alert = sayAlertBefore(core, after, { [question.id]: [option] });
  const reach = alert?.contacts?.map((id) => find(core.contacts, id)) ?? dangerCalls(core);
  const lines = reach.flatMap((contact) => lineOf(contact) ?? []);
  return (
    <b>
      {lines.map(({ shown }, at) => (
        <span key={shown}>
          {at > 0 ? ' · ' : null}
          <Num>{shown}</Num>
        </span>
      ))}
    </b>
  );
}
