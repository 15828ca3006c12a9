import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cityOf, sayWhenOpen, sayWhenOpenShort } from '../../src/app/ui/when-open-words.ts';
import type { Country, Hours } from '../../src/pack/index.ts';
import { BELGIUM, FRANCE } from '../support/country.ts';
import { goodPack } from '../support/packs.ts';
import { speak } from '../support/speak.ts';

const { core } = goodPack();
await speak(core);

const opens = (from: string, timezone = 'Europe/Paris'): Hours => ({
  kind: 'weekly',
  timezone,
  slots: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from, to: '23:00' }],
  holidays: 'unknown',
});
const said = (
  hours: Hours,
  now: string,
  zone: string | null = null,
  country: Country = core.country,
): readonly string[] =>
  [sayWhenOpen, sayWhenOpenShort].map((say) =>
    say({ edition: '2026-01-01', country }, hours, new Date(now), zone).words.replaceAll('\u00A0', ' '),
  );

// a phone in mainland France; the process may stand anywhere
let before: string | undefined;
beforeEach(() => {
  before = process.env['TZ'];
  process.env['TZ'] = 'Europe/Paris';
});
afterEach(() => {
  if (before === undefined) delete process.env['TZ'];
  else process.env['TZ'] = before;
});

describe('where no place was chosen', () => {
  test('a line opens today, this evening, tomorrow or on a day of the week', () => {
    // a Tuesday at 8:00, and a Friday at 23:30
    expect(said(opens('09:00'), '2026-11-24T07:00:00Z')).toEqual(['Fermé · ouvre à 9 h', 'ouvre à 9 h']);
    expect(said(opens('20:00'), '2026-11-24T07:00:00Z')).toEqual(['Fermé · ouvre ce soir à 20 h', 'ce soir 20 h']);
    expect(said(opens('09:00'), '2026-11-24T22:30:00Z')).toEqual(['Fermé · ouvre demain à 9 h', 'demain 9 h']);
    expect(said(opens('09:00'), '2026-11-27T22:30:00Z')).toEqual(['Fermé · ouvre lundi à 9 h', 'lundi 9 h']);
  });

  test('open, a public holiday and a line that never opens are said', () => {
    expect(said(opens('09:00'), '2026-11-24T09:00:00Z')).toEqual(['Ouvert maintenant', 'ouvert']);
    expect(said(opens('09:00'), '2026-12-25T09:00:00Z')).toEqual(['Jour férié : horaires à vérifier.', 'à vérifier']);
    expect(said({ ...opens('09:00'), slots: [] } as Hours, '2026-11-24T09:00:00Z')).toEqual([
      'Fermé maintenant',
      'fermé',
    ]);
  });

  test('of a phone that shows a day before the edition it is said that its clock is to be checked', () => {
    expect(said(opens('09:00'), '1970-01-01T09:00:00Z')).toEqual([
      'Date et heure du téléphone à vérifier',
      'à vérifier',
    ]);
  });

  test('a phone whose clock shows another hour is told the city', () => {
    process.env['TZ'] = 'Indian/Reunion';
    expect(said(opens('09:00'), '2026-11-24T05:00:00Z')).toEqual(['Fermé · ouvre mardi à 9 h à Paris', '9 h à Paris']);
  });

  test('in a guide of another country, by the name that this country gives it', () => {
    process.env['TZ'] = 'America/New_York';
    const brussels = opens('09:00', 'Europe/Brussels');
    expect(said(brussels, '2026-11-24T07:00:00Z', null, BELGIUM)).toEqual([
      'Fermé · ouvre mardi à 9 h à Bruxelles',
      '9 h à Bruxelles',
    ]);
    // the national holiday, a Tuesday
    expect(said(brussels, '2026-07-21T09:00:00Z', null, BELGIUM)[1]).toBe('à vérifier');
    expect(said(brussels, '2026-07-14T09:00:00Z', null, BELGIUM)[1]).toBe('ouvert');
  });

  test('a line overseas is told by the name of its place, as the page says it, and not by that of its timezone', () => {
    // a Tuesday, midnight in La Réunion
    const [long, short] = said(opens('08:00', 'Indian/Reunion'), '2026-11-24T20:00:00Z');
    expect(long).toBe('Fermé · ouvre mercredi à 8 h à La Réunion');
    expect(short).toBe('8 h à La Réunion');
  });
});

describe('where a place overseas was chosen', () => {
  test.each([
    ['Guadeloupe, in winter', 'America/Guadeloupe', '2026-11-24T23:00:00Z', 'demain à 4 h', 'demain 4 h'],
    ['Guadeloupe, in summer', 'America/Guadeloupe', '2026-07-21T23:00:00Z', 'demain à 3 h', 'demain 3 h'],
    ['Guadeloupe, after midnight', 'America/Guadeloupe', '2026-11-24T04:30:00Z', 'à 4 h', 'ouvre à 4 h'],
    ['La Réunion', 'Indian/Reunion', '2026-11-24T05:00:00Z', 'à 12 h', 'ouvre à 12 h'],
    ['Nouvelle-Calédonie', 'Pacific/Noumea', '2026-11-24T05:00:00Z', 'ce soir à 19 h', 'ce soir 19 h'],
    // Friday night in Paris, Saturday morning in Nouméa
    ['the weekend', 'Pacific/Noumea', '2026-11-27T22:30:00Z', 'lundi à 19 h', 'lundi 19 h'],
    // Saturday noon in Tahiti: the Monday of Paris begins on a Sunday evening there
    ['Polynésie', 'Pacific/Tahiti', '2026-11-28T22:00:00Z', 'demain à 22 h', 'demain 22 h'],
  ])('openings are told by its clock, without a city: %s', (_, zone, now, long, short) => {
    expect(said(opens('09:00'), now, zone)).toEqual([`Fermé · ouvre ${long}`, short]);
  });

  test('it is the hour of after the change, in the night in which the clocks of Paris change', () => {
    const sunday: Hours = { ...opens('09:00'), slots: [{ days: ['sun'], from: '09:00', to: '12:00' }] } as Hours;
    expect(said(sunday, '2026-10-24T20:00:00Z', 'America/Guadeloupe')[1]).toBe('demain 4 h');
    expect(said(sunday, '2026-03-28T20:00:00Z', 'America/Guadeloupe')[1]).toBe('demain 3 h');
  });

  test('the clock of the phone does not count', () => {
    process.env['TZ'] = 'Asia/Tokyo';
    expect(said(opens('09:00'), '2026-11-24T23:00:00Z', 'America/Guadeloupe')[1]).toBe('demain 4 h');
  });
});

test('the place of each clock has a name that may stand after "à"', () => {
  const names = Object.keys(FRANCE.clocks).map((clock) => cityOf(FRANCE, clock));
  expect(names.length).toBeGreaterThan(5);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^(?:\p{Lu}[\p{L}-]+|La Réunion)$/u);
  expect(names).toEqual(expect.arrayContaining(['Nouméa', 'Pointe-à-Pitre', 'Mayotte']));
});
