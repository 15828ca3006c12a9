import type { Inline, OtherName } from './prose.ts';
import type { Review } from './reference.ts';

export const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Day = (typeof DAYS)[number];

export type Hours =
  | { readonly kind: 'always' }
  | {
      readonly kind: 'weekly';
      /** one of the clocks of the country (IANA name) */
      readonly timezone: string;
      /** "09:00" to "23:00", local time of the timezone */
      readonly slots: readonly { readonly days: readonly Day[]; readonly from: string; readonly to: string }[];
      /** on the public holidays of the country */
      readonly holidays: 'open' | 'closed' | 'unknown';
    }
  | { readonly kind: 'unknown' };

export type Channel =
  /**
   * `number` as dialled (digits, + allowed), `shown` as read aloud, in pairs. `dated`: known from an old source only,
   * so it is dialled from the contact's own card, beside the words that say how old it is
   */
  | { readonly kind: 'tel' | 'sms'; readonly number: string; readonly shown: string; readonly dated?: boolean }
  /** a number that works in its own country only: shown, never dialled from here */
  | { readonly kind: 'abroad'; readonly number: string; readonly shown: string }
  /** `shown` is the host, written out before the tap */
  | { readonly kind: 'web' | 'chat' | 'form' | 'sign-language'; readonly url: string; readonly shown: string }
  | { readonly kind: 'email'; readonly address: string }
  /** by going there; `address` as it is written on an envelope, where a source gives it */
  | { readonly kind: 'visit'; readonly address?: string };

/** What a contact is for. In the order in which a parent looks for them, which is that of the page. */
export const CONTACT_KINDS = [
  'emergency',
  'child-protection',
  'victims',
  'listening',
  'digital',
  'association',
  'health',
  'rights',
  'particular',
  'abroad',
] as const;

export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Whom to call, and how: what a button or a line in a list says of a contact. */
export type Caller = Pick<Contact, 'id' | 'kind' | 'name' | 'nameIn' | 'here' | 'beside' | 'short' | 'channels'>;

/** A contact as a row shows it, and its numbers. */
export interface Contact {
  readonly id: string;
  readonly kind: ContactKind;
  readonly name: string;
  /** where its name stays in another language */
  readonly nameIn?: OtherName;
  /** its name in the language of the page, where that is another: for labels, no part of which can be marked */
  readonly here?: string;
  /** what that adds to the name beside the number, with a sign behind it */
  readonly beside?: string;
  /** what it is for, in at most six words; shown under the number */
  readonly short: string;
  readonly channels: readonly Channel[];
  readonly hours: Hours;
  readonly cost: 'free' | 'charged' | 'unknown';
  /** does a call show on the telephone bill */
  readonly onBill: 'no' | 'yes' | 'unknown';
  readonly anonymous: 'yes' | 'no' | 'unknown';
  readonly overseas: 'yes' | 'no' | 'unknown';
  readonly sources: readonly string[];
  readonly review: Review;
  readonly checked: string;
}

/** What its own page says besides. */
export interface ContactTexts {
  readonly purpose: string;
  /** who may call or write */
  readonly who: string;
  /** what the person can say */
  readonly say?: readonly Inline[];
  /** the same for the young person */
  readonly sayYoung?: readonly Inline[];
  /** what to know before calling (the 119 passes on what it must), in paragraphs */
  readonly before?: readonly (readonly Inline[])[];
  readonly after?: readonly (readonly Inline[])[];
}

/** A contact with all that is said of it. */
export interface WholeContact extends Contact, ContactTexts {}
