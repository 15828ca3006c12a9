import type { JSX } from 'preact';
import { sayQuestion } from '../../pack/index.ts';
import { carriersOf, namesOf } from './join-plan.ts';
import type { CarriedPlan } from './model/index.ts';
import { Heading } from '../render/screen/heading.tsx';
import { Inlines } from '../render/screen/inlines.tsx';
import { find, useCore } from '../site.tsx';
import { t } from '../say.ts';
import type { StepsByProcedure } from './steps-by-procedure.ts';

interface Props {
  readonly plan: CarriedPlan;
  readonly steps: StepsByProcedure;
  /** of its own headings */
  readonly level: 3 | 4;
  /** it was made here: "me" is the person */
  readonly isMine?: boolean;
}

/** What a code holds, in the guide's own words: every answer, every state, every ticked step. */
export function CarriedList({
  plan: { answers, items, steps: ticked, shared },
  steps,
  level,
  isMine = false,
}: Props): JSX.Element {
  const { flow, procedures } = useCore();
  const titleOf = (id: string): string => find(procedures, id).title;
  const answered = flow.questions.filter(({ id }) => answers[id] !== undefined);
  const marked = procedures.filter(({ id }) => items[id] !== undefined);
  const begun = procedures.filter(({ id }) => ticked.some(({ procedure }) => procedure === id));
  const who = shared ? (isMine ? namesOf(shared) : carriersOf(shared)) : {};
  const carried = procedures.flatMap(({ id }) => (who[id] ? [{ id, carrier: who[id] }] : []));
  if (answered.length + marked.length + begun.length + carried.length === 0) return <p>{t('planCode.held.nothing')}</p>;
  return (
    <div class="stack-s">
      {answered.length > 0 ? (
        <Part title={t('planCode.held.answers')} level={level}>
          {answered.map((one) => {
            const question = sayQuestion({ flow }, one, answers);
            return (
              <Row key={one.id} name={question.short}>
                {(answers[one.id] ?? []).map((option) => (
                  <span key={option}>{find(question.options, option).label}</span>
                ))}
              </Row>
            );
          })}
        </Part>
      ) : null}
      {marked.length > 0 ? (
        <Part title={t('planCode.held.items')} level={level}>
          {marked.map(({ id }) => (
            <Row key={id} name={titleOf(id)}>
              {t(items[id] === 'done' ? 'plan.isDone' : 'plan.notForMe')}
            </Row>
          ))}
        </Part>
      ) : null}
      {carried.length > 0 ? (
        <Part title={t('plan.carrier')} level={level}>
          {carried.map(({ id, carrier }) => (
            <Row key={id} name={titleOf(id)}>
              {t(`plan.carriers.${carrier}`)}
            </Row>
          ))}
        </Part>
      ) : null}
      {begun.length > 0 ? (
        <Part title={t('planCode.held.steps')} level={level}>
          {begun.map(({ id }) => (
            <Row key={id} name={titleOf(id)}>
              {(steps[id] ?? []).flatMap((step) =>
                ticked.some((tick) => tick.procedure === id && tick.step === step.id)
                  ? [
                      <span key={step.id}>
                        <Inlines text={step.text} />
                      </span>,
                    ]
                  : [],
              )}
            </Row>
          ))}
        </Part>
      ) : null}
    </div>
  );
}

interface PartProps extends Pick<Props, 'level'> {
  readonly title: string;
  readonly children: readonly JSX.Element[];
}

const Part = ({ title, level, children }: PartProps): JSX.Element => (
  <section>
    <Heading level={level}>{title}</Heading>
    <dl class="answers">{children}</dl>
  </section>
);

const Row = ({ name, children }: { name: string; children: string | readonly JSX.Element[] }): JSX.Element => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
