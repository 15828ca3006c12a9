import type { Country, Hours } from '../../pack/index.ts';
import { spokenOf } from '../../../tools/compiler/languages/index.ts';
import type { CheckedIn } from '../../../tools/guide/change-contact.ts';
import { findTold, type ToldHours } from '../../../tools/guide/hours/find-told.ts';
import { sayPhone } from '../../../tools/guide/hours/say-phone.ts';
import { setHours } from '../../../tools/guide/hours/set-hours.ts';
import type { Guide } from './guide-state.ts';
import { listThings } from './list-things.ts';
import type { TextChange, ThingName } from './protocol.ts';
import { thingAt } from './thing-at.ts';

/** A contact, with its hours as the guide has them today. */
export interface ContactHours {
  readonly id: string;
  readonly name: string;
  readonly hours: Hours;
  readonly checked: string;
}

export interface HoursFacts {
  readonly contacts: readonly ContactHours[];
  /** the clocks that hours are told by, and where each stands; that of reference first */
  readonly clocks: Country['clocks'];
}

/** A sentence that tells hours, and what it is a part of. */
export interface ShownTold extends ToldHours {
  readonly thing: ThingName;
  readonly title: string | null;
}

export interface HoursChange {
  readonly contact: string;
  readonly hours: Hours;
  readonly source: CheckedIn;
  /** ISO date */
  readonly today: string;
}

export function hoursOf({ shown }: Guide): HoursFacts {
  const { content } = shown;
  if (content === null) return { contacts: [], clocks: {} };
  const { clock, clocks } = content.country;
  return {
    contacts: content.contacts.map(({ id, name, hours, checked }) => ({ id, name, hours, checked })),
    clocks: { [clock]: clocks[clock] ?? clock, ...clocks },
  };
}

/** The sentences of every language that tell the hours of a contact, as they stand. */
export function toldHours(guide: Guide, contact: string): readonly ShownTold[] {
  const { files, locales } = guide;
  const titles = new Map(listThings(guide).map(({ kind, id, title }) => [`${kind}:${id}`, title]));
  return findTold(files, contact).map((told) => {
    const thing = thingAt(files, locales, told.file, told.line);
    return { ...told, thing, title: titles.get(`${thing.kind}:${thing.id}`) ?? null };
  });
}

/** What the phone says of hours at these instants (ISO), in the words of the guide. */
export function sayHoursAt({ shown, source }: Guide, hours: Hours, instants: readonly string[]): readonly string[] {
  const { content } = shown;
  if (content === null) return instants.map(() => '');
  const { hour } = spokenOf(source);
  return instants.map((at) => sayPhone(hours, new Date(at), content.country, content.words, hour));
}

export const changeHours = (
  { files }: Guide,
  { contact, hours, source, today }: HoursChange,
): readonly TextChange[] => [...setHours(files, contact, hours, source, today)];
