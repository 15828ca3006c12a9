import type { JSX } from 'preact';
import type { Channel, Contact } from '../../pack/index.ts';
import { t } from '../i18n.ts';
import { Icon } from './icon.tsx';

export type Line = Extract<Channel, { kind: 'tel' | 'sms' }>;

export const isLine = (channel: Channel): channel is Line => channel.kind === 'tel' || channel.kind === 'sms';

/** The channel to tap first: a call, or a message where nobody can be called. A number with a date is called from the contact's card only. */
export const lineOf = (contact: Contact): Line | undefined =>
  contact.channels.filter(isLine).find(({ dated }) => dated !== true);

export const hrefOfLine = ({ kind, number }: Line): string => `${kind}:${number}`;

/** A telephone number stays left to right inside any text. */
export const Num = ({ children }: { children: string }): JSX.Element => <bdi dir="ltr" class="num">{children}</bdi>;

export type Look = 'main' | 'urgent' | 'quiet';

interface Props {
  readonly contact: Contact;
  readonly line?: Line | undefined;
  /** main: filled, full width; urgent: red; quiet: a pill */
  readonly look?: Look;
}

/** A button that opens the telephone or the messages with this number. Works without any script. */
export function Call({ contact, line = lineOf(contact), look = 'main' }: Props): JSX.Element | null {
  if (!line) return null;
  const words = line.kind === 'sms' ? t('call.sms', { number: line.shown }) : t('call.call', { number: line.shown });
  const name = line.kind === 'sms' ? words : t('call.callName', { number: line.shown, name: contact.name });
  return (
    <a class="button" data-look={look} href={hrefOfLine(line)} aria-label={name}>
      <Icon name={line.kind === 'sms' ? 'message' : 'phone'} />
      <span>{words}</span>
    </a>
  );
}

/** Next to every call: what stays in the phone. */
export const CallLog = ({ sms = false }: { sms?: boolean }): JSX.Element => <p class="hint">{t(sms ? 'call.smsLog' : 'call.log')}</p>;
