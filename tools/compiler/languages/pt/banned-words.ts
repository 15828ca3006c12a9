import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['prostitutas?|prostituíd[oa]s?', 'Say "vítima de exploração sexual".'],
  ['se prostitu[a-zíe]*|prostituir-se|prostitui-se', 'Say what is done to the child: adults exploit your child.'],
  ['putas?|acompanhantes? de luxo|escorts?', 'Take the word out.'],
  ['clientes?', 'Say "o homem que paga".', 'in quotes'],
  ['pornografia infantil|pedopornografia', 'Say "imagens de abuso sexual de crianças".'],
  ['consentiu|consentida', 'A child is never that. Say what others do.'],
  ['fujão|fujona|fugitiv[oa]s?', 'Say "o seu filho que saiu".'],
  ['provocante?s?', 'Take the judgement out.'],
  ['más companhias', 'Say who: adultos, outros jovens.'],
  ['(?:o seu|a sua|seu|sua) namorad[oa]s?', 'Say "o homem a quem chama namorado".', 'in quotes'],
  ['porque é que não|por que não (?:fez|viu)', 'Do not blame the parent. Say what to do now.'],
  ['(?:devia|deveria) ter', 'Do not blame the parent. Say what to do now.'],
  ['risco elevado|alto risco', 'No level of risk. Say what to do.'],
  ['pontuação|pontuações', 'No score. Say what to do.'],
  ['sem (?:qualquer )?riscos?', 'Do not promise it. Say what stays and what does not.'],
  ['invisível|invisíveis', 'Do not promise it. Say what stays and what does not.'],
  [
    'nenhum (?:rasto|rastro|vestígio)|sem deixar (?:rasto|vestígios?)|sem rasto',
    'Do not promise it. Say what stays and what does not.',
  ],
  ['(?:totalmente|completamente) (?:segur|anónim)[oa]s?', 'Do not promise it. Say what stays and what does not.'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!não )\besper(?:ar|e|em)\s+(?:24|48)(?=\s*h)/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: comunique já.',
  },
];
