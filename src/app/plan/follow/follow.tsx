import type { JSX } from 'preact';
import type { Texts } from '../../../pack/index.ts';
import { lock, session } from '../../../storage/index.ts';
import { useStore } from '../../site.tsx';
import { t } from '../../say.ts';
import { RowLinks } from '../../ui/row-links.tsx';
import { STEPS } from '../../ui/step-numbers.ts';
import { Link } from '../../ui/link.tsx';
import { AddOwn } from './add-own.tsx';
import { Coming } from './coming.tsx';
import { CountDeadline } from './count-deadline.tsx';
import { KeepPlan } from './keep-plan.tsx';
import { Situations } from './situations.tsx';

/** What the person follows: what comes next, what they add, what is kept, and one plan for each child. */
export function FollowScreen({ texts }: { readonly texts: Texts }): JSX.Element {
  const { answers } = useStore(session);
  const hasPlan = Object.keys(answers).length > 0;
  // of a plan that is locked nothing is said, not even that nothing is to come
  const isClosed = useStore(lock) === 'closed';
  return (
    <>
      {hasPlan ? (
        <Link class="button" data-look="main" to={{ kind: 'flow' }} step={STEPS.plan}>
          {t('follow.plan')}
        </Link>
      ) : isClosed ? null : (
        <p>{t('follow.noPlan')}</p>
      )}
      {isClosed ? null : <Coming texts={texts} />}
      {isClosed ? null : <AddOwn />}
      <KeepPlan />
      <div class="folds">
        <CountDeadline texts={texts} />
        {isClosed ? null : <Situations />}
      </div>
      <section class="stack-s">
        <h2>{t('follow.also')}</h2>
        <RowLinks
          rows={[
            { to: { kind: 'notes' }, words: t('notes.title'), hint: t('more.notes') },
            { to: { kind: 'letters' }, words: t('letters.title'), hint: t('more.letters') },
            { to: { kind: 'plan-code' }, words: t('planCode.title'), hint: t('more.planCode') },
            { to: { kind: 'stored' }, words: t('stored.title'), hint: t('more.stored') },
          ]}
        />
      </section>
    </>
  );
}
