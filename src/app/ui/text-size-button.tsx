import type { JSX } from 'preact';
import { preferences, type TextSize } from '../../storage/index.ts';
import { useStore } from '../site.tsx';
import { t } from '../say.ts';
import { chooseSize } from './choose-size.ts';
import { Icon } from './icon.tsx';
import * as icons from './icons.ts';

const NEXT: Readonly<Record<TextSize, TextSize>> = { normal: 'large', large: 'larger', larger: 'normal' };

/** Larger letters, and back to the first size after the largest. */
export function TextSizeButton(): JSX.Element {
  const { textSize } = useStore(preferences);
  return (
    <button type="button" aria-label={t('procedure.textSizeName')} onClick={() => void chooseSize(NEXT[textSize])}>
      <Icon of={icons.letters} />
      <span>{t('procedure.textSize')}</span>
    </button>
  );
}
