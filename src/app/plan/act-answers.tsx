import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { PackProcedure, Texts } from '../../pack/index.ts';
import { session } from '../../storage/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { contactAt, calledFirst } from '../ui/called-first.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { Tick } from '../ui/tick.tsx';
import { useLate } from '../ui/use-late.ts';
import { called } from '../visit/called.ts';
import { TimesRefused } from '../visit/times-refused.tsx';
import { markCard } from './mark-card.ts';

/** What comes after a no comes when somebody says so. */
const load = () => import('../notes/said-no.tsx');

interface Props {
  /** in the words for this person */
  readonly procedure: PackProcedure;
  /** what to answer comes with them */
  readonly texts: Pick<Texts, 'procedures'> | null;
  /** with "C'est fait"; false where its tick stands elsewhere */
  readonly hasTick?: boolean;
  /** what else stands beside them */
  readonly children?: ComponentChildren;
}

/** "C'est fait", "On m'a dit non": what became of an act. The second opens what to answer, and what comes next. */
export function ActAnswers({ procedure, texts, hasTick = false, children }: Props): JSX.Element {
  const isDone = useStore(session).items[procedure.id] === 'done';
  const [isOpen, open] = useState(false);
  return (
    <>
      <PrivateForm class="card-foot no-print needs-script">
        {hasTick ? (
          <Tick
            words={t('plan.isDone')}
            checked={isDone}
            onChange={() => markCard(procedure, isDone ? null : 'done')}
          />
        ) : null}
        {/* nobody says no to what one does at home */}
        {procedure.service ? (
          <button type="button" class="button" data-look="quiet" aria-expanded={isOpen} onClick={() => open(!isOpen)}>
            {t('act.no')}
          </button>
        ) : null}
        {children}
      </PrivateForm>
      {isOpen || texts === null ? null : <TimesRefused procedure={procedure.id} />}
      {isOpen ? (
        <section ref={bringUp} class="refused card stack-s no-print" aria-label={t('plan.refused')}>
          <Answer procedure={procedure} texts={texts} />
        </section>
      ) : null}
    </>
  );
}

/** What to answer comes below the button, often below the screen: both are brought to its top. */
const bringUp = (section: HTMLElement | null): void =>
  section?.previousElementSibling?.scrollIntoView({ block: 'start' });

function Answer({ procedure, texts }: Pick<Props, 'procedure' | 'texts'>): JSX.Element {
  const { contacts } = useCore();
  const late = useLate(load);
  const call = useStore(called);
  const tapped = call?.procedure === procedure.id ? contactAt(contacts, call.href) : undefined;
  return late === null || late === 'failed' || texts === null ? (
    <p>{t('plan.refusedComing')}</p>
  ) : (
    <late.SaidNo
      procedure={procedure}
      texts={texts}
      outcome="refused"
      contact={tapped ?? calledFirst(procedure, contacts)}
    />
  );
}
