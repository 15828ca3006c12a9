import type { JSX } from 'preact';
import type { KeepFailure } from '../../storage/index.ts';
import { t } from '../say.ts';

interface Props {
  /** why something is not kept on the phone as was asked; null when it is. That it is locked is said elsewhere */
  readonly why: KeepFailure | null;
  /** what to say where the browser refuses to keep it */
  readonly refused: string;
}

/** Says what could not be kept, or kept no more, on this phone, and what to do. */
export const KeepFailed = ({ why, refused }: Props): JSX.Element | null =>
  why === null || why === 'locked' ? null : (
    <p class="notice" data-tone="caution" role="alert">
      {why === 'refused' || why === 'gone' ? refused : t(`kept.${why}`)}
    </p>
  );
