import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { role } from '../../pack/index.ts';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { Call, CallLog } from '../ui/call.tsx';
import { Link } from '../ui/link.tsx';
import { STEPS } from '../ui/step-numbers.ts';
import { takeFocus } from '../ui/take-focus.ts';

interface Props {
  /** the code is made for the other adult, or came from them */
  readonly of: 'made' | 'taken';
  readonly onSafe: () => void;
}

/**
 * Whether the other adult can be in cause, before a plan is shared. Where they can, why not and what instead; whoever
 * goes on all the same does so with one tap, without a word of blame.
 */
export function AskCause({ of, onSafe }: Props): JSX.Element {
  const core = useCore();
  const [isDoubted, doubt] = useState(false);
  if (isDoubted)
    return (
      <div class="notice" data-tone="caution" ref={takeFocus} tabIndex={-1}>
        <div>
          <p>{t(`planCode.cause.why.${of}`)}</p>
          <p>{t('planCode.cause.instead')}</p>
          <Call contact={role(core, 'advice-contact')} look="main" words="none" />
          <CallLog />
          <div class="actions">
            <Link class="button" data-look="quiet" to={{ kind: 'flow' }} step={STEPS.plan}>
              {t('planCode.cause.paper')}
            </Link>
            <button type="button" class="button" data-look="quiet" onClick={onSafe}>
              {t(`planCode.cause.goOn.${of}`)}
            </button>
          </div>
        </div>
      </div>
    );
  return (
    <fieldset class="stack-s">
      <legend>
        <b>{t('planCode.cause.ask')}</b>
        <span class="hint">{t('planCode.cause.hint')}</span>
      </legend>
      <div class="actions">
        <button type="button" class="button" data-look="quiet" onClick={onSafe}>
          {t('planCode.cause.no')}
        </button>
        <button type="button" class="button" data-look="quiet" onClick={() => doubt(true)}>
          {t('planCode.cause.maybe')}
        </button>
      </div>
    </fieldset>
  );
}
