import { listBanned } from '../banned.ts';
import type { SafetyLine } from '../language.ts';

/** The list for TX-1, TX-4, TX-7 and EX-11, each with what to say instead. */
export const BANNED_WORDS = listBanned([
  ['prostituat[ăe][a-zî]*', 'Say "victimă a exploatării sexuale".'],
  ['se prostituează|s-a prostituat|se prostituau', 'Say what is done to the child: adults exploit your child.'],
  ['curv[ăe]|târf[ăe]|escort[ăe]|dam[ăe] de companie', 'Take the word out.'],
  ['clien[țt][a-zăî]*', 'Say "bărbatul care plătește".', 'in quotes'],
  ['pornografi[ea] infantil[ăe]', 'Say "imagini cu abuzuri sexuale asupra copiilor".'],
  ['a fost de acord|consimțit[a-zăe]*', 'A child is never that. Say what others do.', 'in quotes'],
  ['fugar[ăi]?', 'Say "copilul plecat".'],
  ['provocatoare?|provocator', 'Take the judgement out.'],
  ['anturaj[a-z]*', 'Say who: adulți, alți tineri.'],
  ['(?:iubitul|prietenul|iubita|prietena) (?:ei|lui)', 'Say "bărbatul pe care îl numește iubit".', 'in quotes'],
  ['de ce nu ați', 'Do not blame the parent. Say what to do now.'],
  ['ar fi trebuit|trebuia să', 'Do not blame the parent. Say what to do now.'],
  ['risc (?:ridicat|mare|crescut)', 'No level of risk. Say what to do.'],
  ['scor(?:ul|uri|urile)?', 'No score. Say what to do.'],
  ['fără (?:niciun |nici un )?risc(?:uri)?', 'Do not promise it. Say what stays and what does not.'],
  ['invizibil[ăei]?', 'Do not promise it. Say what stays and what does not.'],
  ['nicio urmă|fără urm[ăe]|nici o urmă', 'Do not promise it. Say what stays and what does not.'],
  ['(?:complet|total) (?:anonim|sigur)[ăei]?', 'Do not promise it. Say what stays and what does not.'],
]);

/** Lines that must be right everywhere, because a wrong one does harm. No waiver. */
export const SAFETY_LINES: readonly SafetyLine[] = [
  {
    pattern: /(?<!nu )a[șş]tepta[țţ]i\s+(?:24|48)(?=\s*(?:de\s+)?(?:h|ore))/giu,
    says: 'Nobody waits before reporting that a child is gone.',
    instead: 'Say: anunțați imediat.',
  },
];
