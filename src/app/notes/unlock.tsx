import type { JSX } from 'preact';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { EraseAll } from '../settings/erase-all.tsx';
import { notes } from './journal.ts';
import { OpenForm } from './open-form.tsx';

/** The notes are locked: the words that open them, what to do when they are forgotten, and the way to erase. */
export const Unlock = (): JSX.Element => (
  <section class="card no-print">
    <h2>{t('vault.locked')}</h2>
    <p class="hint">{t('vault.lockedHint')}</p>
    <OpenForm words="vault.open" />
    {useStore(notes).journal === null ? null : (
      <p class="notice" data-tone="caution">
        {t('vault.unsaved')}
      </p>
    )}
    <p class="hint">
      {t('vault.lost')} {t('vault.haveCopy')}
    </p>
    <EraseAll />
  </section>
);
