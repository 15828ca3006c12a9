import type { JSX } from 'preact';
import { useFirst } from '../site.tsx';
import { dangerCalls } from './danger-calls.ts';
import { t } from '../say.ts';
import { Call, CallLog } from './call.tsx';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';
import * as icons from './icons.ts';

/** What was ticked cannot wait: says so, with the numbers to call or to write to in it, and the way to the others. */
export function UrgentNotice({ words }: { words: string }): JSX.Element {
  const [first, ...others] = dangerCalls(useFirst());
  return (
    <div class="notice" data-tone="danger">
      <Icon of={icons.danger} />
      <div>
        <b>{words}</b>
        {first ? <Call contact={first} look="urgent" /> : null}
        <div class="actions">
          {others.map((contact) => (
            <Call key={contact.id} contact={contact} look="quiet" words="purpose" />
          ))}
        </div>
        <CallLog />
        <Link to={{ kind: 'emergency' }}>{t('question.urgent')}</Link>
      </div>
    </div>
  );
}
