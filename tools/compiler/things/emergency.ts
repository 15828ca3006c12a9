import type { Contact } from '../../../src/pack/index.ts';
import { dialled } from '../prose/telephones.ts';
import type { Read } from '../read/draft.ts';
import type { Manifest } from './manifest.ts';

/** Does it answer a call or a message at any hour? */
export function answersAtAnyHour(contact: Contact): boolean {
  return contact.hours.kind === 'always' && contact.channels.some(({ kind }) => kind === 'tel' || kind === 'sms');
}

/** The emergency screen names only contacts that answer at any hour, and dials an emergency number of the country. */
export function checkEmergency(read: Read, manifest: Manifest, all: readonly Contact[]): void {
  const { issues } = read;
  const { yaml, value } = manifest;
  if (yaml === null) return;
  checkEmergencyNumber(read, manifest, all);
  for (const [index, id] of (value.emergency ?? []).entries()) {
    const contact = all.find((candidate) => candidate.id === id);
    if (contact === undefined || answersAtAnyHour(contact)) continue;
    const at = { file: yaml.file, line: yaml.lineOf(['emergency', index]) };
    issues.add(
      'emergency-not-always',
      at,
      `"${id}" is on the emergency screen, and does not answer by telephone or SMS at any hour.`,
      'Take it out of "emergency", or correct its hours in contacts.yaml.',
    );
  }
}

/** A guide that was begun from another country's dials the numbers of its own. */
function checkEmergencyNumber(
  { country, issues }: Read,
  { yaml, value }: Manifest,
  contacts: readonly Contact[],
): void {
  const { emergency } = country.telephones;
  const named = contacts.filter(({ id }) => value.emergency?.includes(id));
  const isDialled = named.some(({ channels }) =>
    channels.some((channel) => 'number' in channel && emergency.includes(dialled(channel.number, country.telephones))),
  );
  if (yaml === null || emergency.length === 0 || isDialled || named.length < (value.emergency?.length ?? 0)) return;
  issues.add(
    'no-emergency-number',
    { file: yaml.file, line: yaml.lineOf(['emergency']) },
    `The emergency screen dials no emergency number of ${country.code}: ${emergency.join(', ')}.`,
    'Put a contact that has one first, or correct "emergency" in country.yaml.',
  );
}
