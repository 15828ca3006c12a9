import type { JSX } from 'preact';
import { ListenButton } from '../reading-aloud/listen.tsx';
import { Say } from '../render/screen/say.tsx';
import type { Caller, UrgentCase } from '../../pack/index.ts';
import {
  Call,
  CallInText,
  CallLog,
  hrefOfLine,
  lineOf,
  nameBeside,
  nameWithPurpose,
  Num,
  type Line,
} from '../ui/call.tsx';
import { Icon } from '../ui/icon.tsx';
import { InLanguage } from '../ui/in-language.tsx';
import { Link } from '../ui/link.tsx';
import { openFirst } from '../ui/relief.ts';
import { ReachContact } from '../ui/reach-contact.tsx';
import { useContactsNow } from '../ui/use-contacts-now.ts';
import { find, useCore, useStore } from '../site.tsx';
import { fill, t } from '../say.ts';
import { STEPS } from '../ui/step-numbers.ts';
import { session } from '../../storage/index.ts';
import * as icons from '../ui/icons.ts';

/**
 * The number for a danger at once and alone, with the one to call instead; nothing to read before them (FL-11). Then
 * the case that comes first, the other numbers, and the other cases.
 */
export default function EmergencyScreen(): JSX.Element {
  const { emergency, contacts, urgent } = useCore();
  const { answers } = useStore(session);
  const [first, second, ...others] = emergency
    .map((id) => find(contacts, id))
    .filter(({ kind }) => kind === 'emergency');
  const [gone, ...cases] = urgent;
  const hasAnswers = Object.keys(answers).length > 0;
  return (
    <div class="stack urgent">
      <h1 tabIndex={-1}>{t('urgent.title')}</h1>
      <div class="stack-s">
        {first ? <Call contact={first} look="urgent" /> : null}
        <div class="heard">
          <p>
            <b>{t('urgent.lead')}</b> {second ? <Instead contact={second} /> : null}
          </p>
          <ListenButton class="text-button needs-script" />
        </div>
      </div>
      {gone ? <Case of={gone} above={first} /> : null}
      <section class="stack-s">
        <h2>{t('urgent.others')}</h2>
        <ul class="calls">
          {others.map((contact) => (
            <li key={contact.id}>
              <Tile contact={contact} line={lineOf(contact)} />
            </li>
          ))}
        </ul>
      </section>
      {cases.map((urgent) => (
        <Case key={urgent.title} of={urgent} />
      ))}
      <div>
        <CallLog />
        <CallLog sms />
      </div>
      <section class="stack-s no-print">
        <h2>{t('urgent.after')}</h2>
        <div class="rows">
          <Link class="row" to={{ kind: 'flow' }} step={STEPS.entry}>
            <Icon of={icons.plan} />
            <span>{hasAnswers ? t('urgent.resume') : t('urgent.flow')}</span>
            <Icon of={icons.forward} mirrored />
          </Link>
        </div>
      </section>
    </div>
  );
}

/** The number to call where the first does not answer, in a sentence. */
function Instead({ contact }: { contact: Caller }): JSX.Element | null {
  const line = lineOf(contact);
  return line
    ? fill('urgent.or', {
        number: <CallInText contact={contact} line={line} />,
        name: <InLanguage of={contact.nameIn}>{nameBeside(contact)}</InLanguage>,
        hint: `${contact.beside ?? ''}${contact.short}`,
      })
    : null;
}

/** One of the other numbers: its name, and what for. */
const Tile = ({ contact, line }: { contact: Caller; line: Line | undefined }): JSX.Element | null =>
  line ? (
    <a class="call-tile" data-look="urgent" href={hrefOfLine(line)} aria-label={nameWithPurpose(contact, line)}>
      <Num>{line.shown}</Num>{' '}
      <span>
        <b>
          <InLanguage of={contact.nameIn}>{nameBeside(contact)}</InLanguage>
        </b>{' '}
        <br />
        {contact.beside}
        {contact.short}
      </span>
    </a>
  ) : null;

interface CaseProps {
  readonly of: UrgentCase;
  /** whose number stands right above, and is not shown twice */
  readonly above?: Caller | undefined;
}

/** What to know first, whom to call, in order, the rest of what to do, and what to say, folded. */
function Case({ of: { title, text, say, contacts: ids, danger }, above }: CaseProps): JSX.Element {
  const { all, now, guide } = useContactsNow(ids);
  const called = openFirst(all, all, now, guide);
  const isPatrol = called[0]?.kind === 'emergency';
  const [first, ...rest] = text.split('\n');
  return (
    <section class="care" data-band={danger && isPatrol ? 'now' : undefined}>
      <div class="care-head">
        <h2>{title}</h2>
      </div>
      <div class="care-body">
        <p>{first}</p>
        {called
          .filter(({ id }) => id !== above?.id)
          .map((contact) => (
            <ReachContact key={contact.id} contact={contact} look={danger && !isPatrol ? 'main' : 'quiet'} />
          ))}
        {rest.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {say ? (
          <details>
            <summary>{t('urgent.say')}</summary>
            <Say text={say} />
          </details>
        ) : null}
      </div>
    </section>
  );
}
