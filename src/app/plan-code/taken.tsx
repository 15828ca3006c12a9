import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { plans } from '../../storage/plans/index.ts';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Link } from '../ui/link.tsx';
import { STEPS } from '../ui/step-numbers.ts';
import { changePage, closePage } from './code-store.ts';
import type { Partner } from './model/index.ts';

interface Props {
  readonly how: 'taken' | 'joined';
  /** who made the code; null: the person, on another phone */
  readonly partner: Partner | null;
}

/** A plan was taken, or joined: the way to it, and for another adult the code of return. */
export function Taken({ how, partner }: Props): JSX.Element {
  const heading = useRef<HTMLHeadingElement>(null);
  const { kept } = useStore(plans);
  // what was pressed is gone: the focus goes to where it is answered
  useEffect(() => heading.current?.focus(), []);
  const makeBack = (whom: Partner): void => {
    closePage();
    changePage({ whom, isSafe: true, isMade: true });
  };
  return (
    <section class="stack-s">
      <h2 ref={heading} tabIndex={-1}>
        {t(how === 'joined' ? 'planCode.join.isJoined' : 'planCode.take.isTaken')}
      </h2>
      <p>{t(kept ? 'planCode.take.isKept' : 'planCode.take.notKept')}</p>
      <Link class="button" data-look="main" to={{ kind: 'flow' }} step={STEPS.plan}>
        {t('planCode.take.plan')}
      </Link>
      {partner === null ? null : (
        <>
          <p class="hint">{t('planCode.join.back')}</p>
          <button type="button" class="button" data-look="line" onClick={() => makeBack(partner)}>
            {t('planCode.join.makeBack')}
          </button>
        </>
      )}
    </section>
  );
}
