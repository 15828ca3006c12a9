import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['prostitutas?|prostituíd[oa]s?', 'Say "vítima de exploração sexual".'],
  ['se prostitu[a-zíe]*|prostituir-se|prostitui-se', 'Say what is done to the child: adults exploit your child.'],
  ['(?:vend(?:e|em|er|endo)|vendeu) o (?:seu )?corpo', 'Say what is done to the child: adults exploit your child.'],
  ['putas?|acompanhantes? de luxo|escorts?', 'Take the word out.'],
  ['garotas? de programa|faz(?:em|er|ia)? programas?|rameiras?', 'Take the word out.'],
  ['chul[oa]s?|cafetão|cafetões|cafetinas?', 'Say what is done: who organises, who keeps the money.'],
  ['clientes?', 'Say "o homem que paga".', 'in quotes'],
  ['pornografia (?:infantil|de menores)|porno infantil|pedopornografia', 'Say "imagens de abuso sexual de crianças".'],
  ['prostituição infantil', 'Say "exploração sexual de menores".'],
  ['consentiu|consentiram|consentia|consente|consentida', 'A child is never that. Say what others do.'],
  ['fujão|fujona|fugitiv[oa]s?', 'Say "o seu filho que saiu".'],
  ['provocante?s?', 'Take the judgement out.'],
  ['pôs-se a jeito|estava a pedi-las|foi porque quis', 'Do not blame the child. Say what others do.'],
  ['más companhias|má companhia|más influências', 'Say who: adultos, outros jovens.'],
  ['(?:o seu|a sua|seu|sua) namorad[oa]s?', 'Say "o homem a quem chama namorado".', 'in quotes'],
  ['porque é que não|por que não (?:fez|viu)', 'Do not blame the parent. Say what to do now.'],
  ['(?:devia|deviam|deveria|deveriam) ter|tinha (?:de|que) ter', 'Do not blame the parent. Say what to do now.'],
  ['risco elevado|alto risco', 'No level of risk. Say what to do.'],
  ['pontuação|pontuações', 'No score. Say what to do.'],
  ['sem (?:qualquer )?riscos?', 'Do not promise it. Say what stays and what does not.'],
  ['invisível|invisíveis', 'Do not promise it. Say what stays and what does not.'],
  [
    'nenhum (?:rasto|rastro|vestígio)|sem deixar (?:rasto|rastro|vestígios?)|sem rastro|sem rasto',
    'Do not promise it. Say what stays and what does not.',
  ],
  ['(?:totalmente|completamente) (?:segur|anónim)[oa]s?', 'Do not promise it. Say what stays and what does not.'],
  ['ninguém (?:o |a )?(?:vai saber|saberá|fica a saber)', 'Do not promise it. Say what stays and what does not.'],
  ['(?:i|e)migrantes? ilega(?:l|is)', 'Say "sem papéis".'],
  [
    'juiz de menores|tribunal de menores',
    'It sounds like a criminal court. Say "juiz das crianças (juge des enfants)".',
  ],
  ['prefeituras?', 'In Brazil that is the town hall. Say "préfecture".'],
  // docs/content/languages/traps.md
  ['uma dúvida basta|basta uma dúvida|tenho uma dúvida', 'It is a question. Say "uma suspeita".'],
  ['quem me pode acompanhar', 'It is who can come along. Say "acompanhar a minha gravidez".'],
  ['não é uma falta', 'It is an absence. Say "a culpa não é sua".'],
  ['(?:sua|minha) criança', 'Nobody says it of a child of theirs. Say "o seu filho ou filha".'],
  [
    'é quem (?:está|vive) (?:lá|com eles)|é a própria (?:pessoa que saiu|criança ou jovem)',
    'Nobody sees that they are meant. Say "está com eles neste momento?".',
  ],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!não )\b(?:esper|aguard)(?:ar|e|em)\s+(?:pelo menos\s+|umas\s+|por\s+)?(?:24|48)(?=\s*h)/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: comunique já.',
  },
  {
    pattern: /72\s*(?:h|horas)(?![a-z])(?=[\s\S]*VIH)|VIH(?=[\s\S]*72\s*(?:h|horas)(?![a-z]))/giu,
    says: 'Treatment after exposure to HIV starts at the latest after 48 hours.',
    instead: 'Say: o mais depressa possível, o mais tardar 48 horas depois.',
  },
  // docs/content/languages/traps.md
  {
    pattern: /(?<!não )\bvá ao local/giu,
    says: 'To go to a police station must not read as to go where the child is.',
    instead: 'Say: vá à esquadra.',
  },
  {
    pattern: /\bhouve um gesto|um gesto (?:for|é) possível/giu,
    says: 'A suicide attempt is named: other words for it are not understood.',
    instead: 'Say: uma tentativa de suicídio.',
  },
  {
    pattern: /fique (?:ali|ao lado)(?=[,.])/giu,
    says: 'It reads as "stay over there". One stays beside the child.',
    instead: 'Say: fique junto da criança.',
  },
];
