import { bands, countOf, number, pair, quote } from './say.ts';

/** What `diff` says. */
export const diff = {
  subjects: {
    contact: 'Contacts',
    question: 'Questions et réponses',
    procedure: 'Démarches',
    letter: 'Lettres',
    deadline: 'Délais',
    page: 'Pages',
    sign: 'Signes',
    term: 'Glossaire',
    source: 'Sources',
    interface: 'Mots de l’interface',
    pack: 'Réglages du guide',
  },
  things: {
    deadline: 'Délai',
    field: 'Champ des lettres',
    figure: 'Dessin',
    message: 'Mot de l’interface',
    page: 'Page',
    sender: 'De qui vient la lettre',
    sign: 'Signe',
    source: 'Source',
    term: 'Mot du glossaire',
  },
  units: { days: 'jours', months: 'mois', years: 'ans' },
  isNew: 'nouveau',
  isGone: 'retiré',
  contactNew: 'Nouveau contact',
  contactGone: 'Contact retiré',
  letterNew: 'Nouvelle lettre',
  letterGone: 'Lettre retirée',
  procedureNew: 'Nouvelle démarche',
  procedureGone: 'Démarche retirée',
  questionNew: 'Nouvelle question',
  questionGone: 'Question retirée',
  questionOrder: 'Ordre des questions',
  optionNew: 'nouvelle réponse',
  optionGone: 'réponse retirée',
  optionReworded: 'réponse reformulée',
  text: 'texte',
  editions: (before: string, beforeName: string, after: string, afterName: string): readonly string[] => [
    `De l’édition du ${before} (${beforeName})`,
    `à l’édition du ${after} (${afterName})`,
  ],
  same: 'Rien n’a changé.',
  since: (day: string, by: string): string =>
    `Depuis l’édition du ${day}${by === '' ? '' : `, par ${by}`}. Ce qui est parti est barré, ce qui est nouveau est marqué.`,
  pageTitle: 'Les changements, en mots',
  toDo: 'À signer, à revoir',
  inPlans: 'Ce que cela change dans les plans',
  forAnswered: 'Pour une personne qui a déjà répondu ou coché',
  nothing: '(rien)',
  was: 'avant',
  is: 'après',
  lostSteps: 'Coches perdues, car l’étape n’existe plus\u00A0:',
  lostOptions: 'Réponses qui ne comptent plus\u00A0:',
  lostSigns: 'Signes dont la coche est perdue\u00A0:',
  lostMany: (questions: readonly string[]): string =>
    pair('Plusieurs réponses ne comptent plus, une seule est possible', questions.join(', ')),
  lostNothing: 'Rien n’est perdu.',
  total: (sets: bigint, changed: bigint): string =>
    `Sur ${number(sets)} combinaisons de réponses, ${changed === 0n ? 'aucune ne donne un autre plan' : `${number(changed)} donnent un autre plan (${share(changed, sets)})`}.`,
  exact: 'Compte exact\u00A0: les deux éditions ont les mêmes questions et les mêmes réponses.',
  onNew: [
    'Les questions ou les réponses ne sont pas les mêmes. Le compte est exact sur toutes les réponses de la nouvelle édition\u00A0;',
    'l’ancienne n’en lit que ce qu’elle connaît. Les réponses qui n’existent plus ne sont pas comptées.',
  ],
  inSets: (sets: bigint, says: string): string =>
    pair(sets === 0n ? 'seulement tant que tout n’est pas répondu' : `dans ${countOf(sets, 'combinaison')}`, says),
  example: (answers: string): string => pair('par exemple', answers),
  question: (title: string): string => `Question ${quote(title)}`,
  nowAsked: 'elle est maintenant posée',
  notAsked: 'elle n’est plus posée',
  ruleKept: ' — sa règle n’a pas changé\u00A0: la place que prennent d’autres a changé',
  capsKeep: (move: string): string => `${move}, mais les plafonds la laissent à la même place`,
  leaves: (from: keyof typeof bands | null): string =>
    `elle n’apparaît plus${from ? ` (elle était là pour ${quote(bands[from])})` : ''}`,
  appears: (to: keyof typeof bands): string => `elle apparaît, pour ${quote(bands[to])}`,
  moves: (from: keyof typeof bands, to: keyof typeof bands): string =>
    `elle passe de ${quote(bands[from])} à ${quote(bands[to])}`,
} as const;

/** A part of a whole, rounded to a tenth of a percent, and never rounded to none or all. */
function share(part: bigint, whole: bigint): string {
  const tenths = Number((part * 1000n) / whole);
  if (part === whole) return '100\u00A0%';
  if (tenths === 0) return 'moins de 0,1\u00A0%';
  return `${(tenths / 10).toLocaleString('fr-FR')}\u00A0%`;
}
