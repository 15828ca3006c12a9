import type { JSX } from 'preact';
import type { Inline } from '../../pack/index.ts';
import { FilledBlanksProvider } from '../render/screen/filled-blanks.ts';
import { Inlines } from '../render/screen/inlines.tsx';
import { t } from '../say.ts';

/**
 * How words in the source language sound, in the reader's letters, below these words (LG-9). It is for the eye: a
 * screen reader says the words themselves, with a voice of their language, and would say them a second time, wrongly.
 * Blanks are dots here, since they are filled in above.
 */
export const Sounds = ({ text }: { text: readonly Inline[] }): JSX.Element => (
  <p class="say-sounds" aria-hidden="true">
    <small>{t('translated.sounds')}</small>
    <FilledBlanksProvider value={null}>
      <Inlines text={text} />
    </FilledBlanksProvider>
  </p>
);
