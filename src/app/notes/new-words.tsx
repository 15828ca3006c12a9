import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../say.ts';
import { drawSound, judgeWords, poolOfWords } from './judge-words.ts';
import { WordsField } from './words-field.tsx';

interface Props {
  readonly label: string;
  readonly words: string;
  readonly onWrite: (words: string) => void;
  readonly isWrong?: boolean;
}

/** New words to lock with: four can be drawn by chance, and what is typed is judged. */
export const NewWords = ({ label, words, onWrite, isWrong }: Props): JSX.Element => (
  <>
    <DrawWords onDraw={onWrite} />
    <WordsField
      label={label}
      value={words}
      onInput={onWrite}
      isWrong={isWrong}
      hint={words === '' ? null : t(`vault.strength.${judgeWords(words).strength}`)}
    />
  </>
);

/** Offers four words by chance: they are shown, and given to the field. */
function DrawWords({ onDraw }: { readonly onDraw: (words: string) => void }): JSX.Element {
  const [drawn, show] = useState<string | null>(null);
  const draw = (): void => {
    const words = drawSound();
    show(words);
    onDraw(words);
  };
  const count = poolOfWords().length;
  return (
    <div class="stack-s">
      <button type="button" class="button" data-look="quiet" onClick={draw}>
        {t('vault.draw')}
      </button>
      <div role="status" class="stack-s">
        {drawn === null ? null : (
          <>
            <p>
              <b translate={false}>{drawn}</b>
            </p>
            <p class="hint">{t('vault.drawn', { count })}</p>
          </>
        )}
      </div>
    </div>
  );
}
