import type { JSX } from 'preact';
import type { Texts } from '../../../pack/index.ts';
import { lock, session } from '../../../storage/index.ts';
import { useStore } from '../../site.tsx';
import { t } from '../../say.ts';
import { RowLinks } from '../../ui/row-links.tsx';
import { STEPS } from '../../ui/step-numbers.ts';
import { Link } from '../../ui/link.tsx';
import { useOwnItems } from '../../visit/use-own-items.ts';
import { AddOwn } from './add-own.tsx';
import { ChoiceLink } from './choice-link.tsx';
import { Coming } from './coming.tsx';
import { KeepPlan } from './keep-plan.tsx';
import { WHO_STEP } from './limit-steps.ts';
import { Situations } from './situations.tsx';

/** What the person follows: what comes next, what they can add to it, what is kept, and one plan for each child. */
export function FollowScreen({ texts }: { readonly texts: Texts }): JSX.Element {
  const { answers } = useStore(session);
  const hasPlan = Object.keys(answers).length > 0;
  const isEmpty = useOwnItems(texts).length === 0;
  // of a plan that is locked nothing is said, not even that nothing is to come
  const isClosed = useStore(lock) === 'closed';
  return (
    <>
      {isEmpty && !isClosed ? <p>{t('follow.purpose')}</p> : null}
      {hasPlan ? (
        <Link class="button" data-look={isEmpty ? 'line' : 'main'} to={{ kind: 'flow' }} step={STEPS.plan}>
          {t('follow.plan')}
        </Link>
      ) : null}
      {isClosed ? null : <Coming texts={texts} />}
      <div class="stack-s no-print">
        <ChoiceLink
          to={{ kind: 'follow' }}
          step={WHO_STEP}
          picture="paper"
          words={t('deadline.title')}
          hint={t('deadline.lead')}
        />
        {isClosed ? null : <AddOwn />}
        {hasPlan || isClosed ? null : (
          <ChoiceLink to={{ kind: 'flow' }} picture="map" words={t('follow.find')} hint={t('follow.findHint')} />
        )}
      </div>
      <KeepPlan />
      <div class="folds">{isClosed ? null : <Situations />}</div>
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
