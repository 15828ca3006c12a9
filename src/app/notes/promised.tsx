import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { dayOf, longDate, t } from '../say.ts';
import { typedDir } from '../ui/in-language.tsx';
import { Link } from '../ui/link.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { takeFocus } from '../ui/take-focus.ts';
import { followTold } from './told-calls.ts';

interface Props {
  /** the call that was noted */
  readonly of: string;
  /** who was called; an empty text: nobody knows */
  readonly whom: string;
}

/** What was promised in a call, in one tap more: with its day it stands in what is to be followed. */
export function Promised({ of, whom }: Props): JSX.Element {
  const [step, go] = useState<'asked' | 'typed' | 'done'>('asked');
  const [{ what, by }, type] = useState({ what: '', by: '' });
  const id = useId();
  if (step === 'asked')
    return (
      <button type="button" class="button" data-look="quiet" onClick={() => go('typed')}>
        {t('notes.outcome.promised')}
      </button>
    );
  if (step === 'done')
    return (
      <p role="status" ref={takeFocus} tabIndex={-1}>
        {t('after.followOn', { date: longDate(by) })} <Link to={{ kind: 'follow' }}>{t('follow.title')}</Link>
      </p>
    );
  const follow = (): void => {
    followTold(of, what, by, [whom, what.trim()].filter((part) => part !== '').join(' : '));
    go('done');
  };
  return (
    <PrivateForm class="stack-s" onSend={follow}>
      <div class="field">
        <label for={`${id}-jour`}>{t('notes.promisedBy')}</label>
        <input
          id={`${id}-jour`}
          ref={takeFocus}
          type="date"
          required
          min={dayOf(new Date())}
          {...PRIVATE_FIELD}
          value={by}
          onInput={({ currentTarget: { value } }) => type({ what, by: value })}
        />
      </div>
      <div class="field">
        <label for={id}>{t('notes.promised')}</label>
        <input
          id={id}
          type="text"
          maxLength={120}
          {...PRIVATE_FIELD}
          {...typedDir()}
          value={what}
          onInput={({ currentTarget: { value } }) => type({ what: value, by })}
        />
      </div>
      <button type="submit" class="button" data-look="main">
        {t('after.promise')}
      </button>
    </PrivateForm>
  );
}
