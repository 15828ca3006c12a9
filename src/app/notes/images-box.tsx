import type { JSX } from 'preact';
import { find, useCore } from '../context.ts';
import { t } from '../i18n-reading.ts';
import { Call, CallLog, lineOf } from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import * as icons from '../ui/icons.ts';

/** What never goes into notes, and what to do instead (JR-5). */
export function ImagesBox(): JSX.Element {
  const { emergency, contacts } = useCore();
  const calls = [...emergency.slice(0, 1), ...contacts.filter(({ kind }) => kind === 'digital').map(({ id }) => id)];
  const callable = calls.map((id) => find(contacts, id)).filter((contact) => lineOf(contact)?.kind === 'tel');
  return (
    <div class="notice no-print" data-tone="caution">
      <Icon of={icons.danger} />
      <div>
        <b>{t('notes.images')}</b>
        <p>{t('notes.imagesNot')}</p>
        <p>{t('notes.imagesDo')}</p>
        <div class="actions">
          {callable.slice(0, 2).map((contact) => (
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
    </div>
  );
}
