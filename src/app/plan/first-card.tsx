import type { JSX } from 'preact';
import { Script } from '../render/screen/script.tsx';
import { t } from '../say.ts';
import { Reach } from '../ui/reach.tsx';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { ActAnswers } from './act-answers.tsx';
import { CardMore, type CardProps } from './card-details.tsx';
import { CardWhy } from './card-why.tsx';

/** The one thing to do first, open: why in one line, whom to call, what to say, done or refused. The rest is folded. */
export function FirstCard({ card, joined, texts }: CardProps): JSX.Element {
  const say = useSayProcedure();
  const procedure = say(card.procedure);
  const { id, title } = procedure;
  const calls = {
    contacts: procedure.contacts,
    isUrgent: card.band === 'now',
    count: 2,
    callBack: procedure.callBack,
  };
  const also = joined.map(({ procedure: joinedId }) => say(joinedId).title);
  return (
    <article class="first-card care-body" data-procedure={id}>
      <div>
        <h3>{title}</h3>
        <CardWhy procedure={procedure} />
      </div>
      <Reach {...calls} only="first" />
      {also.length > 0 ? <p class="hint">{t('plan.also', { titles: also.join(' · ') })}</p> : null}
      <Script procedure={procedure} />
      <ActAnswers procedure={procedure} texts={texts} hasTick />
      <Reach {...calls} only="others" />
      <div class="folds no-print">
        <details>
          <summary>{t('plan.more')}</summary>
          <div class="card-panel">
            <CardMore procedure={procedure} card={card} joined={joined} />
          </div>
        </details>
      </div>
    </article>
  );
}
