import type { JSX } from 'preact';
import { t } from '../i18n.ts';
import { Icon } from './icon.tsx';
import { Link } from './link.tsx';

/** What was ticked cannot wait: says so, with the emergency numbers one tap away. */
export function UrgentNotice({ words }: { words: string }): JSX.Element {
  return (
    <div class="notice" data-tone="danger">
      <Icon name="danger" />
      <div>
        <b>{words}</b>
        <Link class="button" data-look="urgent" to={{ kind: 'emergency' }}><Icon name="phone" /><span>{t('question.urgent')}</span></Link>
      </div>
    </div>
  );
}
