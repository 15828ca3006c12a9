import type { JSX } from 'preact';
import type { Channel, Caller, Contact } from '../../pack/index.ts';
import { find } from '../site.tsx';
import { t } from '../say.ts';
import { Icon } from './icon.tsx';
import { InLanguage } from './in-language.tsx';
import * as icons from './icons.ts';

export type Line = Extract<Channel, { kind: 'tel' | 'sms' }>;

export const isLine = (channel: Channel): channel is Line => channel.kind === 'tel' || channel.kind === 'sms';

/**
 * The channel to tap first: a call, or a message where nobody can be called. A number with a date is
 * called from the contact's card only.
 */
export const lineOf = (contact: Caller): Line | undefined =>
  contact.channels.filter(isLine).find(({ dated }) => dated !== true);

/** The first of these contacts that can be called. None where a number that the guide does not know comes first. */
export const callOf = (
  { contacts: ids, callBack }: { readonly contacts: readonly string[]; readonly callBack?: string },
  contacts: readonly Contact[],
): Contact | undefined =>
  callBack === undefined ? ids.map((id) => find(contacts, id)).find((contact) => lineOf(contact)) : undefined;

/** A contact inside a sentence: its number, or its name where nobody can be called. */
export const numberOf = (contact: Caller): string => lineOf(contact)?.shown ?? contact.name;

export const hrefOfLine = ({ kind, number }: Line): string => `${kind}:${number}`;

/** A telephone number stays left to right inside any text. */
export const Num = ({ children }: { children: string }): JSX.Element => (
  <bdi dir="ltr" class="num">
    {children}
  </bdi>
);

export type Look = 'main' | 'urgent' | 'quiet';

interface Props {
  readonly contact: Caller;
  readonly line?: Line | undefined;
  /** main: filled; urgent: filled and red; quiet: an outline */
  readonly look?: Look;
  /** beside the number: whose it is and what for, what for alone, or nothing; all of it when left out */
  readonly words?: 'purpose' | 'none';
}

/** One behind the other, as a voice says them: the comma is that of the language. */
const joined = (number: string, name: string): string => t('call.numberAndName', { number, name });

/** A name without the number which many begin with. */
const withoutNumber = (name: string): string => name.replace(/^[\d\s]+[,،]\s/, '');

/**
 * Whose number it is, with the number, once: what its link is called when it is read aloud. In the language of the
 * page: no part of a label can be marked as another.
 */
export const numberAndName = ({ name, here = name }: Caller, { shown: number }: Line): string =>
  here.startsWith(number) ? here : joined(number, here);

const namedCall = ({ kind }: Line, name: string): string =>
  kind === 'sms' ? t('call.sms', { number: name }) : t('call.callName', { name });

/** What a button or a tile is called when it is read aloud. */
export const nameOfCall = (contact: Caller, line: Line): string =>
  namedCall(line, line.kind === 'sms' ? line.shown : numberAndName(contact, line));

/** The same where its name and what it is for are seen too: all of it is said, in that order (RGAA 6.1). */
export const nameWithPurpose = (contact: Caller, line: Line): string =>
  namedCall(line, joined(numberAndName(contact, line), contact.short));

/** Where words stand right behind its number, and whose it is can not be seen: that is said last. */
export const nameBehind = (contact: Caller, line: Line, seen: string): string =>
  namedCall(line, joined(joined(line.shown, seen), withoutNumber(contact.here ?? contact.name)));

/** A number inside a sentence: a tap calls it, or writes to it. */
export const CallInText = ({ contact, line }: { contact: Caller; line: Line }): JSX.Element => (
  <a class="call-in-text" href={hrefOfLine(line)} aria-label={numberAndName(contact, line)}>
    <Num>{line.shown}</Num>
  </a>
);

/**
 * A button that opens the telephone or the messages with this number: the number first, then whose it is. Works without
 * any script.
 */
export function Call({ contact, line = lineOf(contact), look = 'main', words }: Props): JSX.Element | null {
  if (!line) return null;
  const isMessage = line.kind === 'sms';
  const purpose = `${contact.beside ?? ''}${contact.short}`;
  const name =
    words && contact.beside === undefined ? nameBehind(contact, line, purpose) : nameWithPurpose(contact, line);
  return (
    <a
      class="call"
      data-look={look}
      data-danger={contact.kind === 'emergency' ? '' : undefined}
      href={hrefOfLine(line)}
      aria-label={words === 'none' ? nameOfCall(contact, line) : name}
    >
      <Num>{line.shown}</Num>{' '}
      {words === 'none' ? null : (
        <span>
          {words === 'purpose' ? null : <InLanguage of={contact.nameIn}>{nameBeside(contact)}</InLanguage>}{' '}
          <small>{purpose}</small>
        </span>
      )}
      <Icon of={isMessage ? icons.message : icons.phone} />
    </a>
  );
}

/** The name of a contact beside its number, which many names begin with. */
export function nameBeside({ name }: Caller): string {
  const rest = withoutNumber(name);
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

/**
 * A large number with what it is for, to tap. `name`: what it is called when it is read aloud,
 * where its words do not say it.
 */
export const CallTile = ({ contact, line, name }: { contact: Caller; line: Line; name?: string }): JSX.Element => (
  <a
    class="call-tile"
    data-look={contact.kind === 'emergency' ? 'urgent' : undefined}
    href={hrefOfLine(line)}
    aria-label={name}
  >
    <Num>{line.shown}</Num> <span>{contact.short}</span>
  </a>
);

/** Next to every call: what stays in the phone. */
export const CallLog = ({ sms = false }: { sms?: boolean }): JSX.Element => (
  <p class="hint no-print">{t(sms ? 'call.smsLog' : 'call.log')}</p>
);
