import type { JSX } from 'preact';
import type { PlacedProcedure } from '../../engine/index.ts';
import type { PackProcedure, Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { Script } from '../render/screen/script.tsx';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { Reach } from '../ui/reach.tsx';
import { useSayProcedure } from '../visit/use-say-procedure.ts';
import { ActAnswers } from './act-answers.tsx';
import { CardWhy } from './card-why.tsx';
import { CarrierChoice } from './carrier-choice.tsx';
import { markCard } from './mark-card.ts';
import { NoteCall } from './note-call.tsx';
import { ReasonDetails } from './reason-details.tsx';

/** What is shown of one card of the plan. */
export interface CardProps {
  readonly card: PlacedProcedure;
  /** what is done with it: one call, one visit */
  readonly joined: readonly PlacedProcedure[];
  /** what to do after a no comes with them */
  readonly texts: Texts | null;
}

interface Props extends CardProps {
  /** in the words for this person */
  readonly procedure: PackProcedure;
}

/** What a card says when it is opened: why, whom to call, what to say, what after a no, and what is done with it. */
export function CardDetails({ procedure, card, joined, texts }: Props): JSX.Element {
  const { band } = card;
  return (
    <div class="card-panel">
      <CardWhy procedure={procedure} />
      <Reach
        contacts={procedure.contacts}
        isUrgent={band === 'now'}
        count={band === 'now' || band === 'today' ? 2 : 1}
        callBack={procedure.callBack}
      />
      <Script procedure={procedure} />
      {procedure.service ? (
        <ActAnswers procedure={procedure} texts={texts}>
          <NoteCall procedure={procedure.id} outcome={null} />
        </ActAnswers>
      ) : null}
      <CardMore procedure={procedure} card={card} joined={joined} />
    </div>
  );
}

/** What stands below the words to say: the same for the card that is open first. */
export function CardMore({ procedure, card, joined }: Pick<Props, 'procedure' | 'card' | 'joined'>): JSX.Element {
  const { items } = useStore(session);
  const isOut = items[procedure.id] === 'not-for-me';
  return (
    <>
      <Joined procedures={joined} />
      <p class="card-page">
        <Link to={{ kind: 'procedure', id: procedure.id }}>{t('plan.whole')}</Link>
      </p>
      <div class="folds">
        <ReasonDetails card={card} />
      </div>
      <CarrierChoice procedure={procedure.id} />
      <button
        type="button"
        class="text-button no-print"
        onClick={() => markCard(procedure, isOut ? null : 'not-for-me')}
      >
        {t(isOut ? 'plan.forMe' : 'plan.notForMe')}
      </button>
    </>
  );
}

/** What is done with this card: one call, one visit. Each leads to its page. */
function Joined({ procedures }: { procedures: readonly PlacedProcedure[] }): JSX.Element | null {
  const say = useSayProcedure();
  if (procedures.length === 0) return null;
  return (
    <div class="joined">
      <p class="eyebrow">{t('plan.joined')}</p>
      <ul>
        {procedures.map(({ procedure: id }) => {
          const { title, why } = say(id);
          return (
            <li key={id}>
              <Link to={{ kind: 'procedure', id }}>{title}</Link> <span>{why}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
