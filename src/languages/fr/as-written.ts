/** As people type in a hurry or in a message, without accents, and what they mean: `typed=meant`, blanks as `_`. */
const SHORT = [
  'jpeu=je_peux jpeux=je_peux jveu=je_veux jveux=je_veux jlai=je_l_ai jsuis=je_suis jsui=je_suis chui=je_suis',
  'chuis=je_suis jsp=je_ne_sais_pas jpp=j_en_peux_plus jcroi=je_crois jcrois=je_crois jvai=je_vais kel=qu_elle',
  'kelle=qu_elle kil=qu_il ke=que ki=qui kan=quand koi=quoi keske=qu_est_ce_que koman=comment pkoi=pourquoi',
  'paske=parce_que pa=pas plu=plus mtn=maintenant mnt=maintenant bcp=beaucoup tt=tout tjr=toujours tjrs=toujours',
  'jms=jamais ds=dans ac=avec avk=avec pr=pour dla=de_la kelkun=quelqu_un tel=telephone msg=message mess=message',
  'foto=photo vid=video num=numero gav=garde_a_vue ajd=aujourd_hui auj=aujourd_hui appart=appartement tas=tu_as',
]
  .join(' ')
  .split(' ')
  .map((pair) => pair.split('=') as [string, string]);

const MEANT: ReadonlyMap<string, readonly string[]> = new Map(SHORT.map(([typed, meant]) => [typed, meant.split('_')]));

/** A word as it is typed, in the words that it is short for; itself where it is short for none. */
export const writeOut = (word: string): readonly string[] => MEANT.get(word) ?? [word];
