import type { JSX } from 'preact';
import type { Texts } from '../../../pack/index.ts';
import { t } from '../../say.ts';
import { senderAt } from './limit-steps.ts';

/** The heading of the two steps to a time limit. */
export function LimitHead({ texts, step }: { readonly texts: Texts; readonly step: string }): JSX.Element {
  const sender = senderAt(texts.senders, step);
  return (
    <div>
      <p class="hint">{sender ? t('deadline.second', { sender: sender.name }) : t('deadline.first')}</p>
      <h1 tabIndex={-1}>{t(sender ? 'deadline.which' : 'deadline.who')}</h1>
    </div>
  );
}
