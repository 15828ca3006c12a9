import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useCore, useSite, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { facing } from './facing-store.ts';

/**
 * Shows the source language beside the translation, to hold the phone out to somebody at a counter, and hides it again.
 * What stands beside comes with the kit, when it is asked for.
 */
export function FacingSwitch(): JSX.Element | null {
  const core = useCore();
  const { load } = useSite();
  const isShown = useStore(facing) !== null;
  const [failed, setFailed] = useState(false);
  const { translation } = core;
  if (translation === undefined || translation.isEasier || translation.isOfficial) return null;
  const show = async (): Promise<void> => {
    const beside = await load('kit').then(
      (kit) => kit.facing,
      () => null,
    );
    setFailed(beside === null);
    facing.set(beside);
    // on the page of a procedure the steps are folded: nobody would see it
    if (beside) document.querySelector('[data-section="steps"]')?.setAttribute('open', '');
  };
  return (
    <div class="facing-switch no-print needs-script">
      <button
        type="button"
        class="button"
        data-look="quiet"
        aria-pressed={isShown}
        onClick={() => (isShown ? facing.set(null) : void show())}
      >
        {t(isShown ? 'translated.frenchHide' : 'translated.french')}
      </button>
      <p class="hint" role={failed ? 'alert' : undefined}>
        {t(failed ? 'translated.frenchFailed' : 'translated.frenchHint')}
      </p>
    </div>
  );
}
