import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { explain, type Choice, type PlacedProcedure } from '../../engine/index.ts';
import { session } from '../../storage/index.ts';
import { find, useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { sayQuestion } from '../../pack/index.ts';
import { useSayProcedure } from '../visit/use-say-procedure.ts';

/** Few enough to read; the whole list would be a wall. */
const SHOWN = 3;

/** "Pourquoi je vois ceci": worked out by the engine when it is opened (FL-12). */
export function ReasonDetails({ card }: { card: PlacedProcedure }): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('plan.reason')}</summary>
      {open ? <ReasonText card={card} /> : null}
    </details>
  );
}

function ReasonText({ card }: { card: PlacedProcedure }): JSX.Element {
  const core = useCore();
  const { answers } = useStore(session);
  const say = useSayProcedure();
  const { brings, withdrawnBy, pushedBy } = explain(core, answers, card.procedure);
  const words = ({ question, option }: Choice) => {
    const asked = sayQuestion(core, find(core.flow.questions, question), answers);
    return { question: asked.short, option: find(asked.options, option).label };
  };
  return (
    <div class="stack-s">
      {brings.length === 0 ? (
        <p>{t('plan.reasonAlways')}</p>
      ) : (
        <>
          <p>{t('plan.reasonAnswers')}</p>
          <ul>
            {brings.map((choice) => (
              <li key={choice.question + choice.option}>{t('plan.reasonAnswer', words(choice))}</li>
            ))}
          </ul>
        </>
      )}
      {pushedBy.length === 0 ? null : (
        <>
          <p>{t('plan.reasonMoved')}</p>
          <ul>
            {pushedBy.map((id) => (
              <li key={id}>{say(id).title}</li>
            ))}
          </ul>
        </>
      )}
      {withdrawnBy.length > 0 ? (
        <>
          <p>{t('plan.reasonWithdrawn')}</p>
          <ul>
            {withdrawnBy.slice(0, SHOWN).map(({ chosen, ...choice }) => (
              <li key={choice.question + choice.option}>
                {t(chosen ? 'plan.reasonChosen' : 'plan.reasonUnchosen', words(choice))}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  );
}
