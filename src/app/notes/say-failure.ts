import type { KeepFailure } from '../../storage/index.ts';
import { t } from '../say.ts';
import type { Closed, NotSaved, Saved } from './journal.ts';

/** Why nobody can say whether there are notes on this phone. What is written now is in memory. */
export function sayLook(why: KeepFailure): string {
  return why === 'newer' || why === 'blocked' || why === 'full' || why === 'broken'
    ? t(`kept.${why}`)
    : t('vault.cannotKeep');
}

type Failure = NotSaved | Exclude<Closed, 'opened'>;

/** Why notes could not be kept, in words, with the way out. */
export function sayFailure(why: Failure): string {
  switch (why) {
    case 'locked':
      return t('notes.whileLocked');
    case 'refused':
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

/** What became of a note that was written on another page, in words. */
export function sayResult(result: Saved): string {
  if (result === 'saved') return t('after.saved');
  return result === 'memory' ? t('notes.inMemory') : sayFailure(result);
}

/** What became of taking a note away again, in words. */
export const sayRemoved = (result: Saved | undefined): string =>
  result === undefined || result === 'saved' || result === 'memory' ? t('notes.removed') : sayFailure(result);
