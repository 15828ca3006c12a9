import type { JSX, TargetedSubmitEvent } from 'preact';
import { useState } from 'preact/hooks';
import { fold } from '../fold.ts';
import { t } from '../say.ts';
import type { Names } from './chips.tsx';

/** As many as one looks through. */
const SHOWN = 8;

interface PickFromProps {
  readonly names: Names;
  readonly kind: 'source' | 'link';
  readonly pick: (target: string, words: string) => void;
}

/** Finds a source or something to lead to, by its name. */
export function PickFrom({ names, kind, pick }: PickFromProps): JSX.Element {
  const [typed, setTyped] = useState('');
  const asked = fold(typed);
  const all = Object.entries(names).filter(([target]) => target.startsWith('source:') === (kind === 'source'));
  const found = all.filter(([, name]) => fold(name).includes(asked));
  const id = `pick-${kind}`;
  return (
    <div class="pick">
      <p class="field">
        <label for={id}>{t(`text.pick.${kind}`)}</label>
        <input id={id} type="search" value={typed} onInput={({ currentTarget }) => setTyped(currentTarget.value)} />
      </p>
      <ul>
        {found.slice(0, SHOWN).map(([target, name]) => (
          <li key={target}>
            <button class="button-text" type="button" onClick={() => pick(target, name)}>
              {name}
            </button>
          </li>
        ))}
      </ul>
      <small role="status">
        {found.length > SHOWN ? t('text.pick.more', { count: found.length - SHOWN }) : ''}
        {found.length === 0 ? t('text.pick.none') : ''}
      </small>
    </div>
  );
}

/** What stands in a blank, as a hint to who says it. */
export function PickWords({ pick }: { readonly pick: (hint: string) => void }): JSX.Element {
  const [hint, setHint] = useState('');
  const done = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (hint.trim() !== '') pick(hint.trim().replaceAll(/[{}|]/g, ''));
  };
  return (
    <form class="pick" onSubmit={done}>
      <p class="field">
        <label for="pick-hint">{t('text.pick.blank')}</label>
        <input id="pick-hint" value={hint} onInput={({ currentTarget }) => setHint(currentTarget.value)} />
        <small>{t('text.pick.blank-more')}</small>
      </p>
      <button class="button" type="submit">
        {t('text.pick.put')}
      </button>
    </form>
  );
}

const FORMS = ['daughter', 'son', 'unsaid'] as const;

/** Words by the child: for a daughter, for a son, when it is not said. */
export function PickForms({
  pick,
}: {
  readonly pick: (forms: readonly [string, string, string]) => void;
}): JSX.Element {
  const [forms, setForms] = useState<readonly [string, string, string]>(['', '', '']);
  const done = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (forms.join('').trim() !== '') pick(forms);
  };
  return (
    <form class="pick" onSubmit={done}>
      {FORMS.map((form, at) => (
        <p key={form} class="field">
          <label for={`pick-${form}`}>{t(`text.pick.${form}`)}</label>
          <input
            id={`pick-${form}`}
            value={forms[at]}
            onInput={({ currentTarget }) =>
              setForms(forms.map((one, index) => (index === at ? currentTarget.value : one)) as unknown as typeof forms)
            }
          />
        </p>
      ))}
      <button class="button" type="submit">
        {t('text.pick.put')}
      </button>
    </form>
  );
}
