import { t } from '../i18n-reading.ts';
import type { Closed, NotSaved } from './journal.ts';

type Failure = NotSaved | Exclude<Closed, 'opened'>;

/** Why notes could not be kept, in words, with the way out. */
export function sayFailure(why: Failure): string {
  switch (why) {
    case 'refused':
    case 'locked':
    case 'damaged':
      return t('notes.notSaved');
    case 'gone':
      return t('vault.gone');
    case 'weak':
      return t('vault.strength.weak');
    case 'exists':
      return t('vault.exists');
    default:
      return `${t('notes.notSaved')} ${t(`kept.${why}`)}`;
  }
}
