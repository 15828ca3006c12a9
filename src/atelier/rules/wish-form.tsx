import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { TriedFamily } from '../../../tools/guide/try/try-family.ts';
import { writeWish, type Wish } from '../../../tools/guide/wishes/wishes.ts';
import { by, edit } from '../draft/session.ts';
import { flag } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';

export interface Wishing {
  readonly isOpen: boolean;
  readonly close: () => void;
  readonly button: JSX.Element;
}

/** The button that opens the form, for the head of a page. */
export function useWish(): Wishing {
  const [isOpen, setOpen] = useState(false);
  const button = (
    <button class="button" type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
      <Icon of={flag} />
      {t('rules.wish')}
    </button>
  );
  return { isOpen, close: () => setOpen(false), button };
}

interface WishProps {
  readonly wish: Wishing;
  readonly about: Wish['about'];
  /** the family that is tried on this page */
  readonly tried: TriedFamily | null;
}

/** What somebody wants changed, in their words, with the family that shows it. It is noted; no rule changes. */
export function WishForm({ wish, about, tried }: WishProps): JSX.Element {
  const [words, setWords] = useState('');
  const [hasFamily, setHasFamily] = useState(true);
  const [said, setSaid] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (wish.isOpen) field.current?.focus();
  }, [wish.isOpen]);
  const keep = (): void => {
    const families = tried !== null && hasFamily ? [{ says: tried.says, answers: tried.answers }] : [];
    const wanted = { about, wish: words.trim(), families, by: by.get(), at: new Date().toISOString() };
    const what = { key: 'rules.wish-did', values: { title: about.title } };
    const isDone = edit({ what, place: location.hash }, [writeWish(wanted)]);
    setSaid(t(isDone ? 'rules.wish-kept' : 'keeping.other'));
    if (!isDone) return;
    setWords('');
    wish.close();
  };
  return (
    <div class="wish-place">
      <div role="status">{said !== '' && !wish.isOpen && <p class="notice">{said}</p>}</div>
      {wish.isOpen && (
        <section class="wish notice" aria-label={t('rules.wish')}>
          <h2>{t('rules.wish-of', { title: about.title })}</h2>
          <p class="field">
            <label for="wish">{t('rules.wish-words')}</label>
            <textarea
              id="wish"
              ref={field}
              value={words}
              maxLength={10_000}
              aria-describedby="wish-more"
              onInput={({ currentTarget }) => setWords(currentTarget.value)}
            />
            <small id="wish-more">{t('rules.wish-more')}</small>
          </p>
          {tried !== null && (
            <label class="wish-family">
              <input type="checkbox" checked={hasFamily} onChange={() => setHasFamily(!hasFamily)} />
              <span>{t('rules.wish-family', { says: tried.says })}</span>
            </label>
          )}
          <p class="buttons">
            <button class="button button-filled" type="button" disabled={words.trim() === ''} onClick={keep}>
              {t('rules.wish-keep')}
            </button>
            <button class="button" type="button" onClick={wish.close}>
              {t('rules.wish-cancel')}
            </button>
          </p>
        </section>
      )}
    </div>
  );
}
