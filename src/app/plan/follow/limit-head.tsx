import type { JSX } from 'preact';
import type { Texts } from '../../../pack/index.ts';
import { t } from '../../say.ts';
import { isOfLetters, senderAt } from './limit-steps.ts';

/** The heading of the two steps to a time limit. */
export function LimitHead({ texts, step }: { readonly texts: Texts; readonly step: string }): JSX.Element {
  const sender = senderAt(texts.senders, step);
  const [above, title] =
    sender === undefined
      ? [t('deadline.first'), t('deadline.who')]
      : isOfLetters(texts, sender)
        ? [t('deadline.second', { sender: sender.name }), t('deadline.which')]
        : [t('deadline.title'), sender.name];
  return (
    <div>
      <p class="hint">{above}</p>
      <h1 tabIndex={-1}>{title}</h1>
    </div>
  );
}
