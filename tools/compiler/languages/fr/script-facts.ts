import type { ScriptFact } from '../language.ts';

const NUMBERS =
  'une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt';
const DAYS = 'lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche';
const MONTHS = 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre';
const STREETS = 'rue|avenue|boulevard|bd|place|impasse|allée|chemin|quai|route|cours|square|passage';
const TRADES = [
  'infirmi(?:ère|er)',
  'éducat(?:eur|rice)',
  'prof(?:esseure?)?',
  'enseignante?',
  'institut(?:eur|rice)',
  'médecin',
  'docteure?',
  'psychologue',
  'assistante? (?:sociale?|familiale?|maternelle?)',
  'animat(?:eur|rice)',
  'entraîneu(?:r|se)',
  'polici(?:er|ère)',
  'gendarme',
  'avocate?',
  'cpe',
  'sage-femme',
  'puéricultrice',
  'direct(?:eur|rice)',
  'principale?',
  'surveillante?',
  'concierge',
  'réceptionniste',
].join('|');

/**
 * What a script may not state, as no answer of the person gives it: an age (the answer is a range), a time,
 * an address, a trade. A question about a limit of the law ("jusqu'à 21 ans ?") states nothing, and "il y a
 * moins de 48 heures" is an answer.
 */
export const SCRIPT_FACTS: readonly ScriptFact[] = [
  {
    pattern: `(?<!jusqu'à )(?:\\d+|${NUMBERS}) ans`,
    states: 'an age, or a number of years',
    instead: 'Write a blank: {… son âge}.',
  },
  {
    pattern: '(?:à|vers|dès|avant|après) \\d{1,2} ?(?:h|heures?)(?: ?\\d{2})?|\\d{1,2} ?h ?\\d{2}|à midi|à minuit',
    states: 'an hour',
    instead: "Write a blank: {… l'heure}.",
  },
  {
    pattern: `cette nuit|la nuit dernière|ce matin|cet après-midi|avant-hier|hier(?: soir| matin)?|(?:${DAYS})(?: soir| matin| dernier)?`,
    states: 'when it was',
    instead: 'Write a blank: {… quand}.',
  },
  {
    pattern: `(?<!(?:loi|décret|ordonnance) du )\\d{1,2}(?:er)? (?:${MONTHS})`,
    states: 'a day',
    instead: 'Write a blank: {… le jour}.',
  },
  {
    pattern: `(?:depuis|il y a) (?:\\d+|${NUMBERS}|quelques) (?:minutes?|heures?|jours?|nuits?|semaines?|mois)`,
    states: 'how long ago it was',
    instead: 'Write a blank: {… depuis quand}.',
  },
  {
    pattern: `\\d+(?: ?(?:bis|ter))?,? (?:${STREETS})|à cette adresse`,
    states: 'an address',
    instead: "Write a blank: {… l'adresse}.",
  },
  {
    pattern: `(?:je suis|nous sommes|c'est|en tant qu(?:e |'))(?: ?l'| la| le| une?| son| sa| leur)? ?(?:${TRADES})s?|infirmi(?:ère|er) scolaire (?:au|à|du|de|d')`,
    states: 'a trade',
    instead: 'Write a blank: {… votre métier}.',
  },
];
