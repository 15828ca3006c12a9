import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['prostitutas?|prostituid[oa]s?', 'Say "víctima de explotación sexual".'],
  ['se prostituy[a-zéó]*|prostituirse', 'Say what is done to the child: adults exploit your child.'],
  ['(?:vend(?:e|en|er|iendo)|vendió) su cuerpo', 'Say what is done to the child: adults exploit your child.'],
  ['putas?|zorras?|escorts?|prepagos?', 'Take the word out.'],
  ['rameras?|fulanas?|chulos?|(?:chicas?|damas?) de compañía', 'Take the word out.'],
  ['clientes?', 'Say "el hombre que paga".', 'in quotes'],
  ['pornografía infantil|porno infantil|pedopornografía', 'Say "imágenes de abusos sexuales de niños".'],
  ['prostitución infantil', 'Say "explotación sexual de menores".'],
  ['consintió|consentía|consiente|consentidora?', 'A child is never that. Say what others do.'],
  ['fuguistas?|fugad[oa]s?|fugitiv[oa]s?', 'Say "su hijo que se ha ido".'],
  ['se lo (?:buscó|ha buscado)', 'Do not blame the child. Say what others do.'],
  ['provocativ[oa]s?', 'Take the judgement out.'],
  ['malas? compañías?|malas juntas', 'Say who: adultos, otros jóvenes.'],
  ['su novi[oa]s?', 'Say "el hombre al que llama su novio".', 'in quotes'],
  ['por qué no (?:hizo|ha hecho|vio|vigiló)', 'Do not blame the parent. Say what to do now.'],
  [
    'deber(?:ía|íamos|ían) haber|debió haber|tendría que haber|tenía que haber',
    'Do not blame the parent. Say what to do now.',
  ],
  ['riesgo alto|alto riesgo', 'No level of risk. Say what to do.'],
  ['puntuación|puntuaciones', 'No score. Say what to do.'],
  ['sin (?:ningún )?riesgos?', 'Do not promise it. Say what stays and what does not.'],
  ['invisibles?', 'Do not promise it. Say what stays and what does not.'],
  ['ninguna huella|ningún rastro|sin dejar rastro|sin rastro', 'Do not promise it. Say what stays and what does not.'],
  ['(?:totalmente|completamente) (?:segur|anónim)[oa]s?', 'Do not promise it. Say what stays and what does not.'],
  ['nadie (?:lo )?sabrá|nadie se enterará', 'Do not promise it. Say what stays and what does not.'],
  ['inmigrantes? ilegal(?:es)?|migrantes? ilegal(?:es)?', 'Say "sin papeles".'],
  [
    'juez de menores|juzgado de menores|tribunal de menores',
    'It sounds like a criminal court. Say "juez de protección de la infancia (juge des enfants)".',
  ],
  // docs/content/languages/traps.md
  ['(?:basta|tengo|con) una duda', 'It is a question. Say "una sospecha".'],
  ['esa persona está ahí', 'It is over there. Say "esa persona está con usted".'],
  ['no es una falta', 'It is something missing. Say "no es culpa suya".'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!no )\besper(?:ar|e|en)\s+(?:al menos\s+|unas\s+)?(?:24|48)(?=\s*h)/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: avise enseguida.',
  },
  {
    pattern: /72\s*(?:h|horas)(?![a-z])(?=[\s\S]*VIH)|VIH(?=[\s\S]*72\s*(?:h|horas)(?![a-z]))/giu,
    says: 'Treatment after exposure to HIV starts at the latest after 48 hours.',
    instead: 'Say: lo antes posible, y a más tardar 48 horas después.',
  },
  // docs/content/languages/traps.md
  {
    pattern: /(?<!no )\bvaya al lugar/giu,
    says: 'To go to a police station must not read as to go where the child is.',
    instead: 'Say: vaya a la comisaría.',
  },
  {
    pattern: /\b(?:hubo|habido|posible|haber) un gesto|un gesto (?:es posible|ha tenido)/giu,
    says: 'A suicide attempt is named: other words for it are not understood.',
    instead: 'Say: un intento de suicidio.',
  },
  {
    pattern: /quédese ahí/giu,
    says: 'It reads as "stay over there". One stays beside the child.',
    instead: 'Say: quédese a su lado.',
  },
];
