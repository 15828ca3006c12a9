import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../say.ts';
import { typedDir } from '../ui/in-language.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';

interface Props {
  readonly typed: string;
  readonly onType: (words: string) => void;
  readonly onEnter: () => void;
}

/**
 * The search field with its label. The browser neither completes, corrects, spells nor keeps what is typed. Escape
 * does not empty it, as it would in some browsers: it is a key of the exit (EX-8). `size` lets the field shrink
 * until its button fits beside it.
 */
export function SearchField({ typed, onType, onEnter }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    // the button goes away
    input.current?.focus();
    onType('');
  };
  return (
    <form
      class="stack-s"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter();
      }}
    >
      <label for="recherche">
        <b>{t('search.label')}</b>
      </label>
      <div class="actions">
        <input
          ref={input}
          id="recherche"
          class="option search"
          type="search"
          size={1}
          {...PRIVATE_FIELD}
          {...typedDir()}
          autocapitalize="off"
          enterkeyhint="search"
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') event.preventDefault();
          }}
        />
        {typed.length === 0 ? null : (
          <button type="button" class="button" data-look="quiet" onClick={clear}>
            {t('search.clear')}
          </button>
        )}
      </div>
    </form>
  );
}
