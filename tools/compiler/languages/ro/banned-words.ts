import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['prostituat[a-zăî]*', 'Say "victimă a exploatării sexuale".'],
  [
    'se prostitu[a-zăâî]*|s-au? prostituat|prostituându-se',
    'Say what is done to the child: adults exploit your child.',
  ],
  ['prostituți[a-z]* infantil[ăe]', 'Say "exploatarea sexuală a minorilor".'],
  ['curv[ăae][a-z]*|târf[ăae][a-z]*|escort[ăae][a-z]*|dam[ăae] de companie', 'Take the word out.'],
  ['clien[țt][a-zăî]*', 'Say "bărbatul care plătește".', 'in quotes'],
  ['pește(?:le|lui)?', 'Say "cel care profită" or "cel care organizează".', 'in quotes'],
  ['pornografi[a-z]* (?:infantil[ăe]|cu (?:minori|copii))', 'Say "imagini cu abuzuri sexuale asupra copiilor".'],
  ['a fost de acord|consimț[a-zăâî]*', 'A child is never that. Say what others do.', 'in quotes'],
  ['de bunăvoie|de bună voie', 'A child is never that. Say what others do.', 'in quotes'],
  ['și-a căutat-o|a căutat-o|o merită|a meritat-o', 'A child is never at fault. Take it out.'],
  ['fugar[a-zăî]*', 'Say "copilul plecat".'],
  ['copil[- ]problemă', 'Say "copil", "tânăr" or "victimă".'],
  ['provocato(?:r|are)[a-z]*|indecent[ăei]?|ușuratic[ăei]?', 'Take the judgement out.'],
  ['anturaj[a-z]*|companii rele|prieteni răi', 'Say who: adulți, alți tineri.'],
  ['iubit(?:ul|a) (?:ei|lui)|prietenul ei|prietena lui', 'Say "bărbatul pe care îl numește iubit".', 'in quotes'],
  ['lover boy[a-z]*|loverboy[a-z]*', 'Say "un adult care spune că iubește copilul".'],
  ['crim(?:ă|a|ei|elor)', 'It means murder here. Say "faptă foarte gravă (crime)".'],
  ['de ce nu ați|de ce ați (?:lăsat|așteptat)', 'Do not blame the parent. Say what to do now.'],
  ['ar fi trebuit|ați fi putut|trebuia să|puteați să', 'Do not blame the parent. Say what to do now.'],
  ['risc(?:ul)? (?:ridicat|mare|crescut)', 'No level of risk. Say what to do.'],
  ['scor(?:ul|uri|urile)?', 'No score. Say what to do.'],
  ['fără (?:niciun |nici un )?risc(?:uri)?', 'Do not promise it. Say what stays and what does not.'],
  ['invizibil[ăei]?', 'Do not promise it. Say what stays and what does not.'],
  ['nicio urmă|fără urm[ăe]|nici o urmă|nu lasă urme', 'Do not promise it. Say what stays and what does not.'],
  [
    '(?:complet|total|perfect|absolut) (?:anonim|sigur)[ăei]?|sută la sută',
    'Do not promise it. Say what stays and what does not.',
  ],
  // docs/content/languages/traps.md
  ['o îndoială ajunge|am o îndoială', 'It is disbelief, or a question. Say "o bănuială".'],
  ['(?:vorbește|gânduri) (?:despre|de) moarte', 'Anybody may talk about death. Say "dorința de a muri".'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern:
      /(?<!nu )(?<!nu trebuie )(?<!să nu )a[șşs]tepta(?:[țţt]i|t)\s+(?:cel puțin\s+)?(?:24|48)(?=\s*(?:de\s+)?(?:h|ore))/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: anunțați imediat.',
  },
  // docs/content/languages/traps.md
  {
    pattern: /(?<!nu )\b(?:mergeți|veniți) la fața locului/giu,
    says: 'To go to a police station must not read as to go where the child is.',
    instead: 'Say: mergeți la poliție.',
  },
  {
    pattern: /un gest (?:a avut|este posibil)|a avut (?:deja )?loc un gest/giu,
    says: 'A suicide attempt is named: other words for it are not understood.',
    instead: 'Say: a încercat să se sinucidă.',
  },
  {
    pattern: /rămâneți acolo/giu,
    says: 'It reads as "stay over there". One stays beside the child.',
    instead: 'Say: rămâneți lângă copil.',
  },
  {
    pattern: /rămâneți la telefon/giu,
    says: 'It reads as "hold the line", and nobody can call back.',
    instead: 'Say: țineți telefonul aproape.',
  },
];
