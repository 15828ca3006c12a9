import type { JSX } from 'preact';
import type { ChildWords } from '../../pack/index.ts';
import { session, setChild } from '../../storage/index.ts';
import { useStore } from '../site.tsx';

const CHOICES = [
  { child: 'daughter', words: 'daughter' },
  { child: 'son', words: 'son' },
  { child: null, words: 'unsaid' },
] as const;

/**
 * How words speak of the child. It is no answer: nothing to confirm, nothing that a rule sees,
 * and "not said" is as good as any. `brief`: its title is only read aloud.
 */
export function ChildChoice({ words, brief = false }: { words: ChildWords; brief?: boolean }): JSX.Element {
  const { child: chosen } = useStore(session);
  return (
    <fieldset class="states child-choice">
      <legend class={brief ? 'visually-hidden' : undefined}>{words.title}</legend>
      {words.hint && !brief ? <p class="hint">{words.hint}</p> : null}
      {CHOICES.map(({ child, words: key }) => (
        <label key={key} class="state">
          <input type="radio" name="child" value={key} checked={chosen === child} onChange={() => setChild(child)} />
          <span>{words[key]}</span>
        </label>
      ))}
    </fieldset>
  );
}
