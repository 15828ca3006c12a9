import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { addOwn } from '../../../storage/plans/index.ts';
import { t } from '../../say.ts';
import { typedDir } from '../../ui/in-language.tsx';
import { PRIVATE_FIELD } from '../../ui/private-field.ts';
import { Pictogram } from '../../ui/pictogram.tsx';
import { PrivateForm } from '../../ui/private-form.tsx';

/** One thing more to do, in the person's own words, with a day where they know it. */
export function AddOwn(): JSX.Element {
  const id = useId();
  const [title, write] = useState('');
  const [day, choose] = useState('');
  const add = (): void => {
    if (title.trim() === '') return;
    addOwn({ title: title.trim(), day, done: false });
    write('');
    choose('');
  };
  return (
    <details class="card">
      <summary>
        <Pictogram name="calendar" />
        <span>
          <b>{t('follow.add')}</b>
          <span class="hint">{t('follow.addHint')}</span>
        </span>
      </summary>
      <PrivateForm class="stack-s" onSend={add}>
        <div class="field">
          <label for={id}>{t('follow.what')}</label>
          <input
            id={id}
            type="text"
            maxLength={200}
            {...PRIVATE_FIELD}
            {...typedDir()}
            value={title}
            onInput={(event) => write(event.currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for={`${id}-jour`}>{t('follow.day')}</label>
          <input
            id={`${id}-jour`}
            type="date"
            {...PRIVATE_FIELD}
            value={day}
            onInput={(event) => choose(event.currentTarget.value)}
          />
        </div>
        <button type="submit" class="button" data-look="main">
          {t('follow.addButton')}
        </button>
        <p class="hint">{t('notes.initial')}</p>
      </PrivateForm>
    </details>
  );
}
