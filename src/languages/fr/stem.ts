/**
 * What is cut off the end of a word: the ending, how many letters must stand before it, and what is put in its place.
 */
type Ending = readonly [ending: string, least: number, put: string];

const PLURALS: readonly Ending[] = [
  ['eaux', 2, 'eau'],
  ['aux', 3, 'al'],
  ['eux', 4, ''],
  ['s', 2, ''],
  ['x', 3, ''],
];

/** Of nouns, adjectives and the verbs that people type; a longer one before those that it ends in. */
const ENDINGS: readonly Ending[] = [
  ['issement', 3, ''],
  ['ellement', 3, 'el'],
  ['ement', 3, ''],
  ['aient', 3, ''],
  ['ateur', 3, ''],
  ['atrice', 3, ''],
  ['ation', 3, ''],
  ['ution', 4, ''],
  ['ition', 5, ''],
  ['aitre', 4, ''],
  ['ttre', 2, 't'],
  ['euse', 4, ''],
  ['isme', 4, ''],
  ['ance', 3, ''],
  ['ence', 3, ''],
  ['aire', 4, ''],
  ['ante', 3, ''],
  ['ente', 4, ''],
  ['dre', 3, 'd'],
  ['vre', 3, 'v'],
  ['ier', 4, 'i'],
  ['iee', 4, 'i'],
  ['ion', 4, ''],
  ['eur', 4, ''],
  ['ant', 3, ''],
  ['ent', 3, ''],
  ['ait', 3, ''],
  ['uer', 3, ''],
  ['uee', 3, ''],
  ['er', 3, ''],
  ['ez', 3, ''],
  ['ee', 3, ''],
  ['ir', 3, ''],
  ['ie', 3, ''],
  ['ue', 4, ''],
  ['e', 2, ''],
];

/**
 * What is left then: the u and i of participles, the s of refuser (that of refus has gone with the plurals), the gu of
 * fuguer. Cut until none is left.
 */
const LEFTOVERS: readonly Ending[] = [
  ['gu', 2, 'g'],
  ['y', 3, 'i'],
  ['u', 4, ''],
  ['i', 3, ''],
  ['s', 4, ''],
];

/**
 * Words that no ending brings together (mort, mourir), or would bring together wrongly (violence and viol, pays and
 * payer, procès and proc, enfui and enfant, mari and marre). In the singular.
 */
const FAMILIES: readonly (readonly [stem: string, ...forms: string[]])[] = [
  ['ecri', 'ecrire', 'ecri', 'ecrit', 'ecrivez', 'ecrivent', 'ecrivant'],
  ['ment', 'ment', 'men', 'mentir', 'menti', 'mentent', 'menteur', 'menteuse', 'mensonge'],
  ['mort', 'mort', 'morte', 'mourir', 'mourrir', 'meurt', 'meure', 'meur'],
  ['batt', 'bat', 'batt', 'battre', 'battu', 'battue', 'battent', 'battait', 'bats'],
  ['part', 'part', 'parti', 'partie', 'partir', 'parte', 'partait', 'partira'],
  ['tuer', 'tuer', 'tue', 'tuee', 'tuent', 'tuait'],
  ['pend', 'pendre', 'pendu', 'pendue', 'pend'],
  ['plaint', 'plainte', 'plaint', 'plaindre', 'plaignant', 'plaignante'],
  ['proteg', 'proteger', 'protege', 'protegee', 'protegez', 'protection', 'protecteur'],
  ['violen', 'violence', 'violent', 'violente', 'violemment'],
  ['abu', 'abu', 'abuse', 'abuser', 'abusee'],
  ['pays', 'pay'],
  ['mari', 'mari', 'marier', 'mariage'],
  ['enfui', 'enfui', 'enfuie', 'enfuir', 'enfuit'],
  ['proces', 'proce'],
  ['craint', 'craindre', 'crain', 'craint', 'crainte', 'craignez'],
  ['confian', 'confiance'],
  ['traitement', 'traitement'],
  ['fichier', 'fichier'],
  ['mission', 'mission'],
  ['assise', 'assise'],
  ['marre', 'marre'],
  ['reglement', 'reglement'],
  ['conduire', 'conduire', 'conduit'],
  ['courrier', 'courrier'],
  ['balise', 'balise'],
];
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([stem, ...forms]) => forms.map((form) => [form, stem] as const)),
);

function cut(word: string, endings: readonly Ending[]): string {
  const found = endings.find(([ending, least]) => word.length >= ending.length + least && word.endsWith(ending));
  return found === undefined ? word : word.slice(0, -found[0].length) + found[2];
}

/**
 * The part that the forms of a French word share, from a word without accents. Not a word itself: only to
 * compare. Light on purpose (number, gender, the commonest endings of verbs and of nouns made from them; after
 * J. Savoy's light stemmer, 2006, which leaves verbs alone), because two words taken for one mislead more than
 * two forms taken for two words.
 *
 *     stem('fugues') === stem('fugue') && stem('placement') === stem('placee')
 */
export function stem(word: string): string {
  if (/\d/.test(word)) return word.replace(/^\d+(?=euro$)/, '');
  const singular = cut(word, PLURALS);
  const family = IRREGULAR.get(singular);
  if (family !== undefined) return family;
  // twice: policiere is policier first
  let bare = cut(cut(singular, ENDINGS), ENDINGS);
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = cut(bare, LEFTOVERS);
  }
  return bare.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
