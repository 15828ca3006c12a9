import { DAYS, type Hours } from '../../../src/pack/index.ts';
import { changeContact, noteChecked, type CheckedIn } from '../change-contact.ts';

/** Hours as contacts.yaml writes them. */
export function writeHours(hours: Hours): string {
  if (hours.kind !== 'weekly') return hours.kind;
  const slots = hours.slots.map(
    ({ days, from, to }) =>
      `{ days: [${DAYS.filter((day) => days.includes(day)).join(', ')}], from: "${from}", to: "${to}" }`,
  );
  return `{ timezone: ${hours.timezone}, slots: [${slots.join(', ')}], holidays: ${hours.holidays} }`;
}

/**
 * Other hours for one contact, with where they are known from and the day of the check. In: the content, the contact's
 * id, its hours, the source (null: the day alone is noted), an ISO date. Out: the files with another text; nothing but
 * those lines changes. Throws a Refusal when there is no such contact.
 */
export function setHours(
  files: ReadonlyMap<string, string>,
  contact: string,
  hours: Hours,
  source: CheckedIn | null,
  today: string,
): ReadonlyMap<string, string> {
  const contacts = changeContact(files.get('contacts.yaml') ?? '', contact, { hours: writeHours(hours) });
  return noteChecked(new Map([...files, ['contacts.yaml', contacts]]), [contact], source, today);
}
