import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['todo', 'This is left of a skeleton: write the words that belong here.'],
  ['prostitu(?:ee|ees|é|és)', 'Say "slachtoffer van seksuele uitbuiting".'],
  ['prostitueert zich|zich prostitueren', 'Say what is done to the child: adults exploit your child.'],
  ['(?:verkoopt|verkopen) (?:zichzelf|(?:haar|zijn) lichaam)', 'Say what is done to the child.'],
  ['hoer(?:en|tje)?|slet(?:ten|je)?|escorts?|lellebel', 'Take the word out.'],
  ['sekswerk(?:er|ster)s?', 'A child is never that. Say what others do.'],
  ['klanten?', 'Say "de man die betaalt".', 'in quotes'],
  ['kinderporno(?:grafie)?', 'Say "beelden van seksueel misbruik van kinderen".'],
  ['instemmende?|toestemmende?', 'A child is never that. Say what others do.'],
  ['wegloper(?:s|tje)?|weglopers?', 'Say "uw kind dat weg is".'],
  ['uitdagend(?:e|er)?|uitlokkende?', 'Take the judgement out.'],
  ['eigen schuld|zelf gezocht', 'Do not blame the child. Say what others do.'],
  ['slechte? (?:vrienden|gezelschap|invloed)', 'Say who: volwassenen, andere jongeren.'],
  ['(?:haar|zijn|hun) (?:vriendje|liefje|lief)', 'Say "de man die zij haar vriend noemt".', 'in quotes'],
  ['loverboys?', 'Say "een volwassene die zegt van het kind te houden".', 'in quotes'],
  ['waarom (?:hebt|heeft) u (?:niet|geen)', 'Do not blame the parent. Say what to do now.'],
  ['u had (?:beter|moeten|kunnen)|had u maar', 'Do not blame the parent. Say what to do now.'],
  ['zou(?:dt|den)? (?:u |men )?(?:moeten|beter)', 'Use the imperative, with the reason.'],
  ['gelieve', 'Use the imperative: "Noteer het uur."'],
  ["hoog risico|hoge risico's?", 'No level of risk. Say what to do.'],
  ['scores?', 'No score. Say what to do.'],
  ['zonder (?:enig )?(?:risico|gevaar)|risicoloos|risicoloze', 'Do not promise it. Say what stays and what does not.'],
  ['onzichtbare?', 'Do not promise it. Say what stays and what does not.'],
  [
    'geen (?:enkel )?spo(?:or|ren)|spoorloos|zonder spo(?:or|ren)',
    'Do not promise it. Say what stays and what does not.',
  ],
  ['wist? alles', 'Do not promise it. Say what is erased and what stays.'],
  ['(?:helemaal|volledig|compleet) (?:veilige?|anonieme?)', 'Do not promise it. Say what stays and what does not.'],
  ['niemand (?:zal|gaat) (?:het|dit) (?:ooit )?weten', 'Do not promise it. Say what stays and what does not.'],
  ['illega(?:al|len|le (?:migrant|vreemdeling)(?:en)?)', 'Say "zonder papieren".'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!niet )(?<!geen )\bwacht(?:en)?\s+(?:minstens\s+|nog\s+|eerst\s+)?(?:24|48)(?=\s*u)/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: meld het meteen.',
  },
  {
    pattern: /72\s*(?:u|uur)(?![a-z])(?=[\s\S]*\b(?:hiv|aids))|\b(?:hiv|aids)(?=[\s\S]*72\s*(?:u|uur)(?![a-z]))/giu,
    says: 'Treatment after exposure to HIV starts at the latest after 48 hours.',
    instead: 'Say: zo snel mogelijk, en ten laatste 48 uur erna.',
  },
  {
    pattern: /(?<!niet )\bga (?:naar de plek|ter plaatse)/giu,
    says: 'To go to a police station must not read as to go where the child is.',
    instead: 'Say: ga naar het politiekantoor.',
  },
];
