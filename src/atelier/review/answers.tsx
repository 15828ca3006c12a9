import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { createStore } from '../../store.ts';
import { close, edit, held, type IconNode } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { useStore } from '../use-store.ts';
import type { Judgement } from './kept-review.ts';

const ANSWERS: readonly (readonly [is: Judgement['is'], icon: IconNode])[] = [
  ['right', held],
  ['wrong', close],
  ['reword', edit],
];

/** Whether single letters answer: some keyboards and voices press keys by themselves, so it can be turned off. */
const letters = createStore(true);

interface AnswersProps {
  readonly judgement: Judgement | undefined;
  readonly judge: (judgement: Judgement) => void;
  readonly show: (step: number) => void;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** Right, wrong, to be said otherwise: by mouse or by a letter. Right goes on; the others ask for words. */
export function Answers({ judgement, judge, show, isFirst, isLast }: AnswersProps): JSX.Element {
  const field = useRef<HTMLTextAreaElement>(null);
  const isOn = useStore(letters);
  const words = judgement?.words ?? '';
  const answer = (is: Judgement['is']): void => {
    judge({ is, words });
    if (is === 'right') show(1);
    else setTimeout(() => field.current?.focus());
  };
  const latest = useRef(answer);
  latest.current = answer;
  // before the next statement is painted, so that no key falls between two
  useLayoutEffect(() => {
    if (!isOn) return undefined;
    const press = (event: KeyboardEvent): void => {
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select');
      if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      const found = ANSWERS.find(([is]) => t(`review.key.${is}`).toLowerCase() === event.key.toLowerCase());
      if (found === undefined) return;
      event.preventDefault();
      latest.current(found[0]);
    };
    addEventListener('keydown', press);
    return () => removeEventListener('keydown', press);
  }, [isOn]);
  const asks = judgement !== undefined && judgement.is !== 'right' ? judgement.is : null;
  return (
    <>
      <div class="answers" role="group" aria-label={t('review.your-answer')}>
        {ANSWERS.map(([is, icon]) => (
          <button
            key={is}
            type="button"
            aria-pressed={judgement?.is === is}
            aria-keyshortcuts={isOn ? t(`review.key.${is}`) : undefined}
            onClick={() => answer(is)}
          >
            <Icon of={icon} large />
            <span>{t(`review.answer.${is}`)}</span>
            {isOn && <kbd aria-hidden="true">{t(`review.key.${is}`)}</kbd>}
          </button>
        ))}
      </div>
      {asks !== null && (
        <p class="field review-words">
          <label for="review-words">{t(`review.ask.${asks}`)}</label>
          <textarea
            id="review-words"
            ref={field}
            value={words}
            maxLength={10_000}
            aria-describedby="review-words-more"
            onInput={({ currentTarget }) => judge({ is: asks, words: currentTarget.value })}
          />
          <small id="review-words-more">{t(words.trim() === '' ? 'review.needs-words' : 'review.to-author')}</small>
        </p>
      )}
      <p class="statement-foot">
        <button class="button button-filled button-large" type="button" onClick={() => show(1)}>
          {t(isLast ? 'review.to-sign' : 'review.next')}
        </button>
        <button class="button button-large" type="button" disabled={isFirst} onClick={() => show(-1)}>
          {t('review.before')}
        </button>
        <button class="button-text" type="button" aria-pressed={isOn} onClick={() => letters.set(!isOn)}>
          {t(isOn ? 'review.letters-on' : 'review.letters-off')}
        </button>
      </p>
    </>
  );
}
