import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { wishesAsText, wishesIn } from '../../../tools/guide/wishes/wishes.ts';
import { current } from '../draft/session.ts';
import { flag } from '../icons.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { useStore } from '../use-store.ts';

/** What was asked for in this draft, as the person who keeps the guide reads it. */
export function Wishes(): JSX.Element | null {
  const session = useStore(current);
  const [said, setSaid] = useState('');
  const wishes = wishesIn(session?.draft.files ?? new Map());
  if (wishes.length === 0) return null;
  const text = wishesAsText(wishes);
  return (
    <details class="notice">
      <summary>
        <Icon of={flag} /> {t('rules.wishes', { count: wishes.length })}
      </summary>
      <pre class="wishes-text">{text}</pre>
      <p class="buttons">
        <button
          class="button"
          type="button"
          onClick={() => void navigator.clipboard.writeText(text).then(() => setSaid(t('rules.wish-copied')))}
        >
          {t('rules.wish-copy')}
        </button>
        <span role="status">{said}</span>
      </p>
    </details>
  );
}
