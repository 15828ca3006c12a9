import { countOf, number, pair, quote } from './say.ts';

const percent = (share: number): string => `${Math.round(share * 100)}\u00A0%`;

/** What `trials` says of filled sheets. */
export const trials = {
  who: (found: string, known: readonly string[]): string => `« qui » est ${quote(found)}. Écrivez ${known.join(', ')}.`,
  person: (found: string): string =>
    `« personne » est ${quote(found)}. Écrivez un code, une lettre et un nombre, tel que P01, jamais un nom.`,
  language: '« langue » est vide. Écrivez le code de la langue lue, tel que fr, fr-x-facile ou ar.',
  task: (found: string, known: readonly string[]): string =>
    `La tâche ${quote(found)} n’existe pas. Les tâches sont ${known.join(', ')}.`,
  question: (found: string, known: readonly string[]): string =>
    `La question ${quote(found)} n’existe pas. Les questions sont ${known.join(', ')}.`,
  answer: (found: string, known: readonly string[]): string =>
    known.length === 0
      ? 'Cette question n’a pas de « reponse » : écrivez dans « mots ».'
      : `« reponse » est ${quote(found)}. Écrivez ${known.join(', ')}.`,
  result: (found: string, known: readonly string[]): string =>
    `« resultat » est ${quote(found)}. Écrivez ${known.join(', ')}.`,
  count: (column: string, found: string): string =>
    `« ${column} » est ${quote(found)}. Écrivez un nombre entier, ou rien.`,
  trace: 'Un numéro de téléphone ou une adresse de messagerie est écrit ici. Effacez-le.',
  missing: (columns: readonly string[]): string =>
    `Il manque ${columns.length === 1 ? 'la colonne' : 'les colonnes'} ${columns.join(', ')}. Repartez de feuille.csv ou de apres.csv.`,
  unreadable: (why: string): string => `ne se lit pas comme un tableau CSV (${why}). Enregistrez-le de nouveau en CSV.`,
  mixed: (invented: number, lines: number): string =>
    `${invented} lignes sur ${lines} sont marquées inventées. Ne mélangez pas de vraies feuilles et des feuilles inventées.`,
  none: (folder: string): string => `Aucune ligne remplie dans les fichiers CSV de « ${folder} ».`,
  faults: (count: number): string => `${countOf(count, 'faute')}. Corrigez, puis recommencez.`,

  invented: 'CES FEUILLES SONT INVENTÉES. Elles montrent ce que dit la commande, et rien du guide.',
  people: (count: number, kinds: readonly string[]): string => `${countOf(count, 'personne')} (${kinds.join(', ')}).`,
  kind: (kind: string, count: number): string => pair(kind, String(count)),
  tasks: 'Les tâches, la plus difficile d’abord',
  share: (alone: number, total: number, low: number, high: number): string =>
    `${alone} sur ${total} y arrivent seules (${percent(alone / total)}\u00A0; entre ${percent(low)} et ${percent(high)}).`,
  others: (helped: number, failed: number, stopped: number): string =>
    `Avec aide ${helped}, pas trouvé ${failed}, arrêté ${stopped}.`,
  forWhom: (groups: readonly string[]): string => `Seules, par groupe\u00A0: ${groups.join(' ; ')}.`,
  inLanguage: (groups: readonly string[]): string => `Par langue\u00A0: ${groups.join(' ; ')}.`,
  group: (of: string, alone: number, total: number): string => `${of} ${alone} sur ${total}`,
  seconds: (middle: string): string => `Temps\u00A0: ${middle}.`,
  taps: (middle: string): string => `Touches\u00A0: ${middle}.`,
  middle: (value: number, unit: string, low: number, high: number, isSure: boolean, count: number): string =>
    `${number(value)}${unit} au milieu (${isSure ? `à 95\u00A0%, entre ${low} et ${high}` : `de ${low} à ${high}`}\u00A0; ${countOf(count, 'mesure')})`,
  hesitation: (words: string, person: string, who: string): string => `${words} (${person}, ${who})`,
  failed: 'Ce qui n’est pas trouvé sans aide, et pour qui',
  failedFor: (title: string, groups: readonly string[]): string => pair(title, groups.join(' ; ')),
  nothingFailed: 'Chacun a trouvé sans aide.',
  notTried: (titles: readonly string[]): string => `Personne ne les a essayées\u00A0: ${titles.join(', ')}.`,
  after: 'Après l’essai',
  scale: (question: string, middle: string): string => pair(question, middle),
  counts: (question: string, counts: readonly string[], total: number): string =>
    total === 0 ? question : pair(question, `${counts.join(', ')} (${countOf(total, 'réponse')})`),
  limits:
    'Les intervalles sont à 95\u00A0%. Avec peu de personnes ils sont larges, et c’est juste. Un essai montre où le guide ' +
    'échoue. Il ne montre pas que le guide protège.',

  printed: (folder: string, hasPdf: boolean): string =>
    hasPdf
      ? `Écrit dans ${folder}, en HTML et en PDF.`
      : `Écrit dans ${folder}, en HTML. Aucun Chromium n’a été trouvé\u00A0: imprimez les pages depuis un navigateur.`,
  cards: 'Les cartes des tâches',
  right: (words: string): string => `Juste\u00A0: ${words}`,
  onlyFor: (who: string): string => `Pour\u00A0: ${who}`,
  sheet: 'La feuille à remplir',
  sheetHead: 'Code P…… · qui : parent, proche, professionnel, lecture · langue …… · appareil ……………… · date …………',
  sheetColumns: ['Tâche', 'Résultat', 'Secondes', 'Touches', 'Où la personne s’arrête, ses mots'],
  sheetResult: 'seul · aide · non · arrêté',
  afterColumns: ['Après', 'Réponse', 'Ses mots'],
} as const;
