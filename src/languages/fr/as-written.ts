import { writeOutBy } from '../write-out.ts';

/** As people type in a hurry or in a message, without accents, and what they mean: `typed=meant`, blanks as `_`. */
export const writeOut = writeOutBy(
  [
    'jpeu=je_peux jpeux=je_peux jveu=je_veux jveux=je_veux jlai=je_l_ai jsuis=je_suis jsui=je_suis chui=je_suis',
    'chuis=je_suis jsp=je_ne_sais_pas jpp=j_en_peux_plus jcroi=je_crois jcrois=je_crois jvai=je_vais kel=qu_elle',
    'kelle=qu_elle kil=qu_il ke=que ki=qui kan=quand koi=quoi keske=qu_est_ce_que koman=comment pkoi=pourquoi',
    'paske=parce_que pa=pas plu=plus mtn=maintenant mnt=maintenant bcp=beaucoup tt=tout tjr=toujours tjrs=toujours',
    'jms=jamais ds=dans ac=avec avk=avec pr=pour dla=de_la kelkun=quelqu_un tel=telephone msg=message mess=message',
    'foto=photo vid=video num=numero gav=garde_a_vue ajd=aujourd_hui auj=aujourd_hui appart=appartement tas=tu_as',
    'bb=bebe ve=veut veule=veulent lase=l_ase sen=s_en',
  ].join(' '),
);
