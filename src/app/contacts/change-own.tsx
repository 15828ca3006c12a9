import type { JSX, RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { addContact, ownContacts, plans, removeContact } from '../../storage/plans/index.ts';
import { useCore, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from '../ui/icon.tsx';
import { typedDir } from '../ui/in-language.tsx';
import { Link } from '../ui/link.tsx';
import { PRIVATE_FIELD } from '../ui/private-field.ts';
import { PrivateForm } from '../ui/private-form.tsx';
import { Switch } from '../ui/switch.tsx';
import { hrefOfTyped } from '../ui/typed-number.ts';
import { useMayKeep } from '../visit/may-keep.ts';
import { paperContacts } from '../visit/paper-contacts.ts';
import { Pin } from './pin.tsx';
import * as icons from '../ui/icons.ts';

interface Props {
  /** the rows of the list below can be put here */
  readonly isPinning: boolean;
  /** with what is to stand in them; null: nothing any more */
  readonly onPin: (pins: { readonly Pin: typeof Pin } | null) => void;
}

/** Adds a contact, typed or of the list; takes one away; on paper or not; and how long they are kept. */
export function ChangeOwn({ isPinning, onPin }: Props): JSX.Element {
  const { contacts } = useCore();
  const own = ownContacts(useStore(plans).plans);
  const onPaper = useStore(paperContacts);
  const [said, say] = useState('');
  const remove = (id: string, name: string): void => {
    removeContact(id);
    say(t('ownContacts.removed', { name }));
  };
  return (
    <div class="card stack-s no-print">
      <AddTyped onAdded={(name) => say(t('ownContacts.added', { name }))} />
      <button
        type="button"
        class="button"
        data-look="quiet"
        aria-pressed={isPinning}
        onClick={() => onPin(isPinning ? null : { Pin })}
      >
        {t(isPinning ? 'ownContacts.chosen' : 'ownContacts.choose')}
      </button>
      {own.map(({ id, of, name: typed }) => {
        const name = contacts.find((contact) => contact.id === of)?.name ?? typed;
        return (
          <button key={id} type="button" class="text-button" onClick={() => remove(id, name)}>
            <Icon of={icons.close} /> {t('ownContacts.remove', { name })}
          </button>
        );
      })}
      <p role="status" class="hint">
        {said}
      </p>
      {own.length > 0 ? (
        <>
          <Switch
            on={onPaper}
            words={t('ownContacts.paper')}
            hint={t('ownContacts.paperHint')}
            onChange={() => paperContacts.set(!onPaper)}
          />
          <HowLong />
        </>
      ) : null}
    </div>
  );
}

/** How long they are kept, and what takes them along. */
function HowLong(): JSX.Element {
  const { kept } = useStore(plans);
  const mayKeep = useMayKeep() && !kept;
  return (
    <p class="hint">
      {t(kept ? 'ownContacts.kept' : 'ownContacts.gone')}{' '}
      {mayKeep ? <Link to={{ kind: 'follow' }}>{t('follow.title')}</Link> : null} {t('ownContacts.code')}
    </p>
  );
}

const FIELDS = ['name', 'number', 'purpose'] as const;
const NOTHING = { name: '', number: '', purpose: '' };

/** A contact of the place, as the person types it. What cannot be called is said, and not added. */
function AddTyped({ onAdded }: { readonly onAdded: (name: string) => void }): JSX.Element {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [typed, type] = useState(NOTHING);
  const [fault, tell] = useState<'missing' | 'wrong' | null>(null);
  const add = (): void => {
    const [name, number, purpose] = [typed.name.trim(), typed.number.trim(), typed.purpose.trim()];
    const lacks = name === '' || number === '' ? 'missing' : hrefOfTyped(number) === null ? 'wrong' : null;
    tell(lacks);
    if (lacks !== null) return;
    addContact({ name, number, purpose });
    type(NOTHING);
    onAdded(name);
    first.current?.focus();
  };
  return (
    <PrivateForm class="stack-s" noValidate onSend={add}>
      <p>{t('ownContacts.lead')}</p>
      {FIELDS.map((name, at) => (
        <div key={name} class="field">
          <label for={`${id}-${name}`}>{t(`ownContacts.${name}`)}</label>
          <Input
            id={`${id}-${name}`}
            isNumber={name === 'number'}
            isWrong={
              fault === 'wrong' ? name === 'number' : fault !== null && name !== 'purpose' && typed[name].trim() === ''
            }
            describedBy={`${id}-faute`}
            value={typed[name]}
            onWrite={(value) => type({ ...typed, [name]: value })}
            to={at === 0 ? first : null}
          />
        </div>
      ))}
      <div role="alert" id={`${id}-faute`}>
        {fault === null ? null : (
          <p class="notice" data-tone="caution">
            {t(`ownContacts.${fault}`)}
          </p>
        )}
      </div>
      <button type="submit" class="button" data-look="main">
        {t('ownContacts.add')}
      </button>
    </PrivateForm>
  );
}

interface InputProps {
  readonly id: string;
  readonly isNumber: boolean;
  readonly isWrong: boolean;
  readonly describedBy: string;
  readonly value: string;
  readonly onWrite: (value: string) => void;
  readonly to: RefObject<HTMLInputElement | null> | null;
}

function Input({ id, isNumber, isWrong, describedBy, value, onWrite, to }: InputProps): JSX.Element {
  const about = {
    id,
    ref: to,
    maxLength: isNumber ? 30 : 60,
    ...PRIVATE_FIELD,
    value,
    'aria-invalid': isWrong || undefined,
    'aria-describedby': describedBy,
    onInput: ({ currentTarget }: { readonly currentTarget: { readonly value: string } }) =>
      onWrite(currentTarget.value),
  };
  return isNumber ? <input type="tel" dir="ltr" {...about} /> : <input type="text" {...typedDir()} {...about} />;
}
