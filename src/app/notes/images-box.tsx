import type { JSX } from 'preact';
import { useCore } from '../site.tsx';
import { t } from '../say.ts';
import { Call, CallLog } from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';
import { imageCalls } from './image-calls.ts';

/** What never goes into notes, in one line; one tap below, what to do instead (JR-5). */
export function ImagesBox(): JSX.Element {
  const calls = imageCalls(useCore());
  return (
    <details class="card no-print" data-tone="caution">
      <summary>
        <Icon of={icons.danger} />
        <span>
          {t('notes.images')}
          <span class="hint">{t('notes.imagesShort')}</span>
        </span>
      </summary>
      <div class="stack-s">
        <p>{t('notes.imagesNot')}</p>
        <p>{t('notes.imagesDo')}</p>
        <div class="actions">
          {calls.map((contact) => (
            <Call
              key={contact.id}
              contact={contact}
              look={contact.kind === 'emergency' ? 'urgent' : 'main'}
              words="none"
            />
          ))}
        </div>
        <CallLog />
      </div>
    </details>
  );
}
