import { PASSAGES, remember } from '../../read/remember.ts';
import { JOINT } from '../language.ts';

/**
 * French typography, put in by the compiler so that authors can type plain spaces, ' and ".
 * Rules: Lexique des règles typographiques en usage à l'Imprimerie nationale (2002). A narrow no-break space
 * before ; ! ? and inside « », a no-break space before : and inside numbers and between a number and its unit.
 */
const NARROW = '\u202F';
const NO_BREAK = '\u00A0';

const SPACES = `[ \t${NO_BREAK}${NARROW}]`;
const UNITS =
  'heures?|h|jours?|mois|semaines?|ans?|minutes?|min|secondes?|euros?|€|%|km|mètres?|fois|numéros?|personnes?';
const BEFORE_CLOSING = `(?=$|[\\s${JOINT})»\\]])`;

const GAP_SIGNS = ` \t${NO_BREAK}${NARROW}${JOINT}`;
const GAP = `[${GAP_SIGNS}]*`;
const jointsOf = (text: string): string => text.replaceAll(new RegExp(`[^${JOINT}]`, 'g'), '');

const RULES: readonly (readonly [RegExp, string | ((found: string) => string)])[] = [
  [/'/g, '’'],
  [/\.{3,}/g, '…'],
  // a straight quotation mark opens after a space, a bracket or nothing; else it closes
  [new RegExp(`(?<=^|[\\s(\\[«–—]|[\\s(\\[«]${JOINT}|^${JOINT})"`, 'g'), '«'],
  [/"/g, '»'],
  // one narrow space beside the mark itself, even where a link begins or ends there
  [new RegExp(`«${GAP}(?=[^${GAP_SIGNS}])`, 'g'), (found) => `«${NARROW}${jointsOf(found)}`],
  [new RegExp(`(?<=[^${GAP_SIGNS}«])${GAP}»`, 'g'), (found) => `${jointsOf(found)}${NARROW}»`],
  [new RegExp(`(?<=[^\\s;!?])${SPACES}+(?=[;!?])`, 'g'), NARROW],
  [new RegExp(`(?<=[\\p{L}\\p{N})»…])(?=[;!?]+${BEFORE_CLOSING})`, 'gu'), NARROW],
  [new RegExp(`(?<=[^\\s:])${SPACES}+(?=:)`, 'g'), NO_BREAK],
  [new RegExp(`(?<=[\\p{L}\\p{N})»…])(?=:${BEFORE_CLOSING})`, 'gu'), NO_BREAK],
  [new RegExp(`(?<=\\d)(${JOINT}*) (?=${JOINT}*\\d)`, 'g'), `$1${NO_BREAK}`],
  [new RegExp(`(?<=\\d)(${JOINT}*) (?=${JOINT}*(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu'), `$1${NO_BREAK}`],
];

/** Sets one text. Text that is already right comes back unchanged: `typeset(typeset(x)) === typeset(x)`. */
export const typeset = remember(
  (text): string =>
    RULES.reduce(
      (set, [pattern, put]) => (typeof put === 'string' ? set.replace(pattern, put) : set.replace(pattern, put)),
      text,
    ),
  PASSAGES,
);
