import type { JSX } from 'preact';
import type { HandOverCase } from '../../pack/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { setSheet, sheet } from './sheet.ts';

/** Which case it is: one tap chooses the procedures of the sheet. They can be changed one by one, below a fold. */
export function ChooseCase({ cases }: { cases: readonly HandOverCase[] }): JSX.Element {
  const { chosen } = useStore(sheet);
  return (
    <section class="stack-s needs-script">
      {cases.length > 0 ? (
        <PrivateForm>
          <fieldset class="picks">
            <legend>
              <h2>{t('handOver.case')}</h2>
            </legend>
            {cases.map(({ title, procedures, answers = {} }, at) => (
              <label key={title} class="option">
                <input
                  type="radio"
                  name="situation"
                  checked={chosen === at}
                  onChange={() => setSheet({ chosen: at, procedures, answers, opens: null })}
                />
                <span>{title}</span>
              </label>
            ))}
          </fieldset>
        </PrivateForm>
      ) : (
        <h2>{t('handOver.case')}</h2>
      )}
      <ChooseProcedures />
    </section>
  );
}

/** All procedures by topic, with those ticked that the sheet has. */
function ChooseProcedures(): JSX.Element {
  const { topics, procedures } = useCore();
  const { procedures: on, opens } = useStore(sheet);
  const toggle = (id: string): void => {
    const next = on.includes(id) ? on.filter((chosen) => chosen !== id) : [...on, id];
    setSheet({ procedures: next, opens: next.includes(opens ?? '') ? opens : null });
  };
  return (
    <details>
      <summary>{t('handOver.procedures', { count: on.length })}</summary>
      <p class="hint">{t('handOver.proceduresHint')}</p>
      <PrivateForm class="stack-s">
        {topics.map((topic) => (
          <fieldset key={topic.id} class="field">
            <legend>{topic.title}</legend>
            {procedures
              .filter((procedure) => procedure.topic === topic.id)
              .map(({ id, title }) => (
                <label key={id} class="option">
                  <input type="checkbox" checked={on.includes(id)} onChange={() => toggle(id)} />
                  <span>{title}</span>
                </label>
              ))}
          </fieldset>
        ))}
      </PrivateForm>
    </details>
  );
}
