import type { JSX } from 'preact';
import { useRef } from 'preact/hooks';
import { t } from '../say.ts';
import { Icon } from './icon.tsx';
import { typedDir } from './in-language.tsx';
import { close, search } from './icons.ts';
import { PRIVATE_FIELD } from './private-field.ts';

interface Props {
  /** what is looked for here: shown while nothing is typed, and its name */
  readonly label: string;
  readonly typed: string;
  readonly onType: (words: string) => void;
  /** the key of the keyboard that looks; what is typed is looked for at once */
  readonly onEnter?: () => void;
}

/**
 * A field that finds as one types. The browser neither completes, corrects, spells nor keeps what is typed. Escape
 * does not empty it, as it would in some browsers: it is a key of the exit (EX-8). `size` lets the field shrink until
 * its button fits beside it.
 */
export function FindField({ label, typed, onType, onEnter }: Props): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    // the button goes away
    input.current?.focus();
    onType('');
  };
  return (
    <form
      class="find needs-script"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onEnter?.();
      }}
    >
      <Icon of={search} />
      <input
        ref={input}
        type="search"
        size={1}
        {...PRIVATE_FIELD}
        {...typedDir()}
        autocapitalize="off"
        enterkeyhint="search"
        aria-label={label}
        title={label}
        placeholder={label}
        value={typed}
        onInput={(event) => onType(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') event.preventDefault();
        }}
      />
      {typed.length === 0 ? null : (
        <button type="button" aria-label={t('search.clear')} onClick={clear}>
          <Icon of={close} />
        </button>
      )}
    </form>
  );
}
