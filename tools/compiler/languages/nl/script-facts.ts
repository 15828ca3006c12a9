import type { ScriptFact } from '../language.ts';

const NUMBERS =
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien|negentien|twintig';
const DAYS = 'maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag';
const MONTHS = 'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december';
const SPANS = '(?:minu(?:ut|ten)|uur|uren|dag(?:en)?|nacht(?:en)?|we(?:ek|ken)|maand(?:en)?)';
const STREETS = '(?:straat|laan|steenweg|plein|dreef|kaai|lei|weg|baan)';
const TRADES = [
  'verpleegkundige',
  'opvoed(?:er|ster)',
  'lera(?:ar|res)|leerkracht|juf|meester',
  '(?:huis)?(?:arts|dokter)',
  'psycholo(?:og|ge)',
  '(?:maatschappelijk|sociaal) (?:werk(?:er|ster)|assistente?)',
  'trainer|coach',
  'politie(?:agente?|man|vrouw)|agente?',
  'advocate?|advocaat',
  'vroedvrouw',
  'directeur|directrice',
].join('|');

/**
 * What a script may not state, as no answer of the person gives it: an age (the answer is a range), a time, an address,
 * a trade. A question about a limit of the law ("tot 18 jaar?") states nothing.
 */
export const SCRIPT_FACTS: readonly ScriptFact[] = [
  {
    pattern: `(?<!tot )(?:\\d+|${NUMBERS}) jaar`,
    states: 'an age, or a number of years',
    instead: 'Write a blank: {… hoe oud}.',
  },
  {
    pattern: '(?:om|rond|vanaf|voor|na|tegen) \\d{1,2} ?(?:u|uur)(?: ?\\d{2})?|\\d{1,2} ?[u:] ?\\d{2}|om middernacht',
    states: 'an hour',
    instead: 'Write a blank: {… het uur}.',
  },
  {
    pattern: `vannacht|van(?:morgen|ochtend|middag|avond)|deze (?:morgen|ochtend|middag|avond|nacht)|eergisteren|gisteren(?:avond|ochtend|morgen|middag)?|(?:${DAYS})(?:avond|morgen|middag)?`,
    states: 'when it was',
    instead: 'Write a blank: {… wanneer}.',
  },
  {
    pattern: `(?<!(?:wet|decreet|besluit) van )\\d{1,2} (?:${MONTHS})`,
    states: 'a day',
    instead: 'Write a blank: {… de dag}.',
  },
  {
    pattern: `(?:\\d+|${NUMBERS}|enkele|een paar) ${SPANS} geleden|(?:sinds|al) (?:\\d+|${NUMBERS}|enkele|een paar) ${SPANS}`,
    states: 'how long ago it was',
    instead: 'Write a blank: {… sinds wanneer}.',
  },
  {
    pattern: `\\p{L}+${STREETS} \\d+|op dit adres`,
    states: 'an address',
    instead: 'Write a blank: {… het adres}.',
  },
  {
    pattern: `(?:ik ben|wij zijn|dit is|als)(?: de| een| zijn| haar| hun)? ?(?:${TRADES})`,
    states: 'a trade',
    instead: 'Write a blank: {… uw beroep}.',
  },
];
