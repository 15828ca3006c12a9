import type { JSX } from 'preact';
import { Say } from '../blocks/say.tsx';
import type { UrgentCase } from '../../pack/index.ts';
import { Call, CallLog } from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import { Link } from '../ui/link.tsx';
import { find, useCore, useStore } from '../context.ts';
import { t } from '../i18n.ts';
import { stepName } from '../questions/step.ts';
import { session } from '../../storage/index.ts';

/**
 * The numbers, largest first, each a tap away; nothing else to read before them (FL-11). Then the
 * cases that need words of their own.
 */
export function EmergencyScreen(): JSX.Element {
  const { emergency, contacts, urgent } = useCore();
  const { answers } = useStore(session);
  const immediate = emergency.map((id) => find(contacts, id)).filter(({ kind }) => kind === 'emergency');
  const hasAnswers = Object.keys(answers).length > 0;
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('urgent.title')}</h1>
      <div class="stack-s">
        {immediate.map((contact, at) => (
          <div key={contact.id} class="urgent-line">
            <Call contact={contact} look={at < 2 ? 'urgent' : 'main'} />
            <p class="hint">{contact.short}</p>
          </div>
        ))}
        <p>
          <b>{t('urgent.lead')}</b>
        </p>
        <CallLog />
      </div>
      {urgent.map((one) => (
        <Case key={one.title} one={one} />
      ))}
      <section class="stack-s no-print">
        <h2>{t('urgent.after')}</h2>
        <div class="rows">
          <Link class="row" to={{ kind: 'flow' }} step={stepName({ kind: 'entry' })}>
            <Icon name="plan" />
            <span>{hasAnswers ? t('urgent.resume') : t('urgent.flow')}</span>
            <Icon name="forward" mirrored />
          </Link>
        </div>
      </section>
    </div>
  );
}

/** What to do, whom to call, in order, and what to say. */
function Case({ one: { title, text, say, contacts: ids, danger } }: { one: UrgentCase }): JSX.Element {
  const { contacts } = useCore();
  return (
    <section class="stack-s card" data-band={danger ? 'now' : undefined}>
      <h2>{title}</h2>
      {text.split('\n').map((line) => (
        <p key={line}>{line}</p>
      ))}
      {ids
        .map((id) => find(contacts, id))
        .map((contact) => (
          <Call key={contact.id} contact={contact} look={contact.kind === 'emergency' ? 'urgent' : 'main'} />
        ))}
      {say ? (
        <div class="say-box">
          <p class="eyebrow">{t('plan.say')}</p>
          <Say text={say} />
        </div>
      ) : null}
    </section>
  );
}
