import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import {
  currentSituation,
  eraseSituation,
  nameSituation,
  newSituation,
  plans,
  situationsOf,
  switchTo,
} from '../../../storage/plans/index.ts';
import { useStore } from '../../site.tsx';
import { t } from '../../say.ts';
import { Fold } from '../../ui/fold.tsx';
import { PRIVATE_FIELD } from '../../ui/private-field.ts';
import { PrivateForm } from '../../ui/private-form.tsx';

/** Several children, or several situations: a plan for each, under a short name or an initial. */
export function Situations(): JSX.Element {
  const id = useId();
  const held = useStore(plans).plans;
  const current = currentSituation(held);
  const others = situationsOf(held).filter((situation) => situation.id !== current.id);
  const [asking, ask] = useState<string | null>(null);
  const nameOf = ({ name }: typeof current): string => name.value || t('follow.unnamed');
  const eraser = (situation: typeof current): JSX.Element =>
    asking === situation.id ? (
      <div class="notice" data-tone="caution">
        <div>
          <p>{t('follow.eraseAsk', { name: nameOf(situation) })}</p>
          <div class="actions">
            <button
              type="button"
              class="button"
              data-look="quiet"
              onClick={() => {
                eraseSituation(situation.id);
                ask(null);
              }}
            >
              {t('follow.eraseYes')}
            </button>
            <button type="button" class="button" data-look="quiet" onClick={() => ask(null)}>
              {t('follow.eraseNo')}
            </button>
          </div>
        </div>
      </div>
    ) : (
      <button type="button" class="text-button" onClick={() => ask(situation.id)}>
        {t('follow.eraseOne', { name: nameOf(situation) })}
      </button>
    );
  return (
    <Fold title={t('follow.several')} section="several">
      <p class="hint">{t('follow.severalHint')}</p>
      <PrivateForm class="field">
        <label for={id}>{t('follow.current')}</label>
        <input
          id={id}
          type="text"
          maxLength={20}
          {...PRIVATE_FIELD}
          placeholder={t('follow.name')}
          value={current.name.value}
          onChange={(event) => nameSituation(event.currentTarget.value)}
        />
      </PrivateForm>
      {current.id === '' ? null : eraser(current)}
      <ul>
        {others.map((situation) => (
          <li key={situation.id} class="stack-s">
            <button type="button" class="button" data-look="line" onClick={() => switchTo(situation.id)}>
              {t('follow.switch', { name: nameOf(situation) })}
            </button>
            {eraser(situation)}
          </li>
        ))}
      </ul>
      <button type="button" class="button" data-look="quiet" onClick={() => newSituation('')}>
        {t('follow.new')}
      </button>
    </Fold>
  );
}
