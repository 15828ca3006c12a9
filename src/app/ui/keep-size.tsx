import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { chosenSize, preferences } from '../../storage/index.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { keepSize, keepsSize } from './choose-size.ts';
import { Icon } from './icon.tsx';
import { letters } from './icons.ts';
import { KeepFailed } from './keep-failed.tsx';
import { takeFocus } from './take-focus.ts';

/**
 * Where larger letters were chosen for this visit: whether they stay, asked in those letters. `saysAll`: where
 * that is settled, how; elsewhere it is said once, as the answer to "Oui".
 */
export function KeepSize({ saysAll = false }: { readonly saysAll?: boolean }): JSX.Element | null {
  const { router } = usePorts();
  const { textSize, discreet, kept } = useStore(preferences);
  const isKept = useStore(chosenSize).kept;
  const failed = useStore(chosenSize.failed);
  const [isAnswered, answer] = useState(false);
  if (textSize === 'normal' || kept) return null;
  const mayKeep = keepsSize(router, discreet);
  if (isKept || !mayKeep)
    return saysAll || isAnswered ? (
      <p class="hint" ref={isAnswered ? takeFocus : null} tabIndex={-1}>
        {t(mayKeep ? 'size.kept' : 'size.notKept')}
      </p>
    ) : null;
  const keep = (): void => {
    answer(true);
    void keepSize();
  };
  return (
    <>
      <p class="keep-size no-print">
        <Icon of={letters} />
        <b id="keep-size">{t('size.ask')}</b>
        <button type="button" class="button" data-look="quiet" aria-describedby="keep-size" onClick={keep}>
          {t('size.yes')}
        </button>
      </p>
      {isAnswered ? <KeepFailed why={failed} refused={t('settings.keepFailed')} /> : null}
    </>
  );
}
