import type { JSX } from 'preact';
import { CallLog, CallTile, lineOf } from './call.tsx';
import { find, useFirst } from '../site.tsx';
import { t } from '../say.ts';

/**
 * What the worker answers to any address without a network: the numbers, as plain HTML, until the app shows the page
 * (src/worker/README.md).
 */
export function LoadingScreen(): JSX.Element {
  const { emergency, contacts } = useFirst();
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('loading.title')}</h1>
      <p class="lead">{t('loading.text')}</p>
      <ul class="calls">
        {emergency.map((id) => {
          const contact = find(contacts, id);
          const line = lineOf(contact);
          return line ? (
            <li key={id}>
              <CallTile contact={contact} line={line} />
            </li>
          ) : null;
        })}
      </ul>
      <CallLog />
    </div>
  );
}
