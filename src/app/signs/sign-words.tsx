import type { JSX } from 'preact';
import type { Sign } from '../../pack/index.ts';
import { t } from '../say.ts';

/** What one sign is, how much it says, and what else it can mean. */
export const SignWords = ({ sign }: { sign: Sign }): JSX.Element => (
  <span class="sign-words">
    <b>{sign.label}</b>
    <span class="tag">{t(`signs.${sign.strength}`)}</span>
    <span class="hint">{t('signs.also', { also: sign.also })}</span>
  </span>
);
