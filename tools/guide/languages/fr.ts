import { typeset } from '../../compiler/languages/fr/typography.ts';

const quote = (words: string): string => typeset(`« ${words} »`);
const pair = (name: string, value: string): string => `${name}\u00A0: ${value}`;
const number = (count: number | bigint): string => count.toLocaleString('fr-FR');
/** `3 démarches`, `1 démarche`: a plural is one s. */
const countOf = (count: number | bigint, one: string): string =>
  `${number(count)}\u00A0${count === 0n || count === 0 || count === 1n || count === 1 ? one : `${one}s`}`;

/** The places of a plan as the guide names them, inside a sentence. */
const bands = {
  now: 'maintenant',
  today: 'aujourd’hui',
  week: 'cette semaine',
  later: 'plus tard',
  standby: 'si ça change',
} as const;

/** What an edition changes, by field. */
const fields = {
  address: 'adresse',
  after: 'après',
  also: 'autre explication',
  anonymous: 'sans dire son nom',
  arrows: 'flèches',
  asked: 'quand elle est posée',
  attachments: 'pièces jointes',
  band: 'quand la faire',
  basis: 'base légale',
  before: 'à savoir avant',
  body: 'lettre',
  boxes: 'cases',
  brings: 'ce qui l’amène',
  caps: 'plafonds',
  channels: 'numéros et adresses',
  child: 'fille, fils ou sans le dire',
  confidence: 'confiance',
  contacts: 'qui appeler, dans l’ordre',
  cost: 'prix',
  definition: 'définition',
  description: 'description',
  directory: 'services et tribunaux par département',
  done: 'déjà faite quand',
  edition: 'édition',
  emergency: 'écran des urgences',
  exclusive: 'réponses qui restent seules',
  fields: 'champs',
  form: 'forme',
  group: 'groupe',
  help: 'à qui parler',
  hint: 'précision',
  hours: 'horaires',
  howMany: 'nombre de réponses',
  inFewWords: 'en quelques mots',
  intro: 'introduction',
  joins: 'dans la carte de',
  kind: 'genre',
  label: 'mots',
  lastResort: 'dernier recours',
  lead: 'en tête',
  letters: 'lettres',
  lift: 'avant les autres',
  name: 'nom',
  noticed: 'réponse remplie',
  object: 'objet',
  onBill: 'sur la facture',
  openings: 'phrases en tête du plan',
  optional: 'peut manquer',
  options: 'choix',
  overseas: 'outre-mer',
  pageGroups: 'groupes de pages',
  protective: 'suivie par la preuve',
  publisher: 'éditeur',
  purpose: 'à quoi il sert',
  question: 'question',
  readOn: 'lue le',
  recipient: 'destinataire',
  refused: 'si on vous dit non',
  report: 'où signaler une erreur',
  review: 'relecture',
  say: 'ce que vous pouvez dire',
  sayYoung: 'ce que le ou la jeune peut dire',
  sender: 'expéditeur',
  sending: 'avant d’envoyer',
  service: 'dépend d’un service',
  short: 'nom court',
  situation: 'situation',
  sources: 'sources',
  staleAfter: 'délais de relecture',
  standby: 'si ça change',
  strength: 'force',
  title: 'titre',
  topic: 'thème',
  urgent: 'réponses qui disent un danger',
  urgentCases: 'cas de l’écran des urgences',
  variants: 'mots selon les réponses',
  who: 'qui peut appeler',
  why: 'pourquoi',
  yields: 'laisse sa place quand',
} as const;

/** What `diff` says. */
const diff = {
  subjects: {
    contact: 'Contacts',
    question: 'Questions et réponses',
    procedure: 'Démarches',
    letter: 'Lettres',
    page: 'Pages',
    sign: 'Signes',
    term: 'Glossaire',
    source: 'Sources',
    interface: 'Mots de l’interface',
    pack: 'Réglages du guide',
  },
  things: {
    field: 'Champ des lettres',
    figure: 'Dessin',
    message: 'Mot de l’interface',
    page: 'Page',
    sign: 'Signe',
    source: 'Source',
    term: 'Mot du glossaire',
  },
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

/** What stands in the rules, for `diff`, `graph` and `try`. */
const rules = {
  always: 'toujours',
  never: 'jamais',
  and: ' ; et ',
  orElse: ' ; ou bien ',
  or: ' ou ',
  not: (name: string): string => `pas ${name}`,
  noneOf: (labels: readonly string[]): string => `${labels.length === 1 ? 'pas' : 'ni'} ${labels.join(' ni ')}`,
  allOfThese: 'tout ceci',
  oneOfThese: 'l’un de ceux-ci',
  fewerThan: (count: number): string => `moins de ${countOf(count, 'réponse')}`,
  atLeast: (count: number): string => `au moins ${countOf(count, 'réponse')}`,
  inEveryPlan: 'dans tous les plans',
  if: (condition: string): string => `si ${condition}`,
  inBandIf: (band: keyof typeof bands): string => `${bands[band]}, si\u00A0:`,
  else: 'sinon',
  elseBand: (said: string): string => `sinon ${said}`,
  first: (names: string): string => `d’abord ${names}`,
  notReviewed: 'non relue',
  reviewedBy: (name: string, day: string): string => `relue par ${name}, ${day}`,
  onlyOne: 'une seule',
  several: 'plusieurs',
  mustBe: (band: keyof typeof bands): string => `${bands[band]} au plus tard`,
  caps: (now: number, today: number, week: number): string =>
    `maintenant ${now}, aujourd’hui ${today}, cette semaine ${week}`,
  staleAfter: (procedures: number, contacts: number): string =>
    `${countOf(procedures, 'jour')}, contacts ${countOf(contacts, 'jour')}`,
  noAnswer: 'aucune réponse',
} as const;

const contacts = {
  channels: {
    tel: 'téléphone',
    abroad: 'téléphone, dans ce pays seulement',
    sms: 'SMS',
    web: 'site',
    chat: 'tchat',
    form: 'formulaire',
    'sign-language': 'langue des signes',
    email: 'e-mail',
    visit: 'sur place',
  },
  days: { mon: 'lun.', tue: 'mar.', wed: 'mer.', thu: 'jeu.', fri: 'ven.', sat: 'sam.', sun: 'dim.' },
  everyDay: 'tous les jours',
  always: 'jour et nuit, tous les jours',
  hoursUnknown: 'horaires inconnus',
  holidays: (kind: 'open' | 'closed' | 'unknown'): string =>
    pair('jours fériés', { open: 'ouvert', closed: 'fermé', unknown: 'inconnu' }[kind]),
  timezone: (zone: string): string => `heure de ${zone}`,
  known: { yes: 'oui', no: 'non', unknown: 'inconnu' },
  costs: { free: 'gratuit', charged: 'payant', unknown: 'inconnu' },
} as const;

/** What `graph` writes beside its boxes. */
const graph = {
  title: (edition: string): string => `Les règles du guide, ${edition}`,
  heading: (edition: string): string => `Les règles du guide, édition du ${edition}`,
  questions: 'Les questions, dans l’ordre',
  legend: (day: string): string =>
    `Édition du ${day}. Un point plein\u00A0: la question est posée à tous. Un losange\u00A0: seulement si la condition est vraie. Rouge\u00A0: la réponse dit un danger. Pointillé\u00A0: la réponse se choisit seule.`,
  plan: (procedures: number): string => pair('Le plan', `${countOf(procedures, 'démarche')} possibles`),
  thePlan: 'Le plan',
  askedIf: (condition: string): string => pair('Posée si', condition),
  askedOfAll: 'Posée à tous. ',
  moreAnswers: 'Une démarche peut demander d’autres réponses encore\u00A0: sa propre page les dit.',
  oneAnswer: 'une réponse',
  manyAnswers: 'plusieurs réponses',
  answers: 'Réponses',
  inEveryPlan: 'Toujours\u00A0: dans tous les plans.',
  allOfThese: 'Tout ceci',
  oneOfThese: 'Au moins l’un de ceux-ci',
  brings: 'Ce qui l’amène',
  when: 'Quand la faire',
  shortWhen: 'Quand',
  whom: 'Qui appeler, dans l’ordre',
  shortWhom: 'Qui appeler',
  refused: 'Si on vous dit non',
  afterwards: 'puis',
  marks: {
    lift: 'parfois avant les autres',
    protective: 'jamais repoussée, suivie par la preuve',
    service: 'dépend d’un service',
    lastResort: 'dernier recours',
  },
  otherwise: 'dans tous les autres cas',
  effects: {
    asks: 'fait poser la question',
    spares: 'évite la question',
    brings: 'amène',
    holds: 'écarte',
    moves: 'change le moment de',
  },
  noEffect: 'ne change rien',
} as const;

/** What `try` asks and answers. */
const tryOut = {
  alone: ' (seul)',
  help: (kind: 'one' | 'many'): string =>
    `${kind === 'many' ? 'Un ou plusieurs numéros' : 'Un numéro'}. Rien\u00A0: passer. ?\u00A0: pourquoi. <\u00A0: revenir.`,
  noNumber: (typed: string, most: number): string => `${quote(typed)} n’est pas un numéro de 1 à ${most}.`,
  onlyOne: 'Une seule réponse est possible ici.',
  isAlone: (label: string): string => `${quote(label)} se choisit seul.`,
  answers: 'Réponses',
  nothing: 'rien',
  first: 'd’abord',
  inAllCases: 'dans tous les cas',
  because: 'parce que',
  inCardOf: 'dans la carte de',
  pushed: (band: keyof typeof bands, by: readonly string[]): string =>
    pair(`prévue ${bands[band]}, mais la place y est prise par`, by.join(' ; ')),
  withdrawnBy: 's’enlève par',
  anyOther: 'toute autre réponse',
  unticked: ' décoché',
} as const;

/** The authors' command line in French. */
export const fr = {
  locale: 'fr',
  quote,
  pair,
  number,
  /** `2026-11-24` as `24 novembre 2026` */
  day: (iso: string): string =>
    new Date(`${iso}T12:00:00Z`).toLocaleDateString('fr-FR', {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  statements: (said: readonly string[]): string => said.join(' ; '),
  yesNo: (value: boolean | undefined): string => (value ? 'oui' : 'non'),
  bands,
  fields,
  diff,
  rules,
  contacts,
  graph,
  tryOut,
} as const;
