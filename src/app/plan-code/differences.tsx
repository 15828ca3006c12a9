import type { JSX } from 'preact';
import { sayQuestion } from '../../pack/index.ts';
import { find, useCore } from '../site.tsx';
import { t } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import type { Difference, findDifferences } from './join-plan.ts';

type Side = Difference<unknown>['keeps'];
export type Kept = Readonly<Record<string, Side>>;

interface Props {
  readonly of: ReturnType<typeof findDifferences>;
  readonly kept: Kept;
  readonly onKeep: (question: string, side: Side) => void;
}

/** What two plans say otherwise, before they are joined. What was changed last is chosen; one tap takes the other. */
export function Differences({ of: { answers, carriers }, kept, onKeep }: Props): JSX.Element | null {
  const { flow, procedures } = useCore();
  if (answers.length + carriers.length === 0) return null;
  return (
    <section class="stack-s">
      <h3>{t('planCode.join.differ')}</h3>
      <p class="hint">{t('planCode.join.newer')}</p>
      {answers.map(({ id, here, there, keeps }) => {
        const question = find(flow.questions, id);
        const labels = (options: readonly string[]): string =>
          options.map((option) => find(question.options, option).label).join(' · ');
        return (
          <PrivateForm key={id}>
            <fieldset class="stack-s">
              <legend>
                <b>{sayQuestion({ flow }, question, {}).short}</b>
              </legend>
              {(
                [
                  ['here', here],
                  ['there', there],
                ] as const
              ).map(([side, options]) => (
                <label key={side} class="option">
                  <input
                    type="radio"
                    name={`choix-${id}`}
                    checked={(kept[id] ?? keeps) === side}
                    onChange={() => onKeep(id, side)}
                  />
                  <span>
                    {labels(options)}
                    <span class="hint">{t(`planCode.join.${side}`)}</span>
                  </span>
                </label>
              ))}
            </fieldset>
          </PrivateForm>
        );
      })}
      {carriers.map(({ id, here, there, keeps }) => (
        <p key={id}>
          {t('planCode.join.carrier', {
            title: find(procedures, id).title,
            carrier: t(`plan.carriers.${(keeps === 'here' ? here : there) as 'me'}`),
          })}
        </p>
      ))}
    </section>
  );
}
