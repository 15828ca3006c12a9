/**
 * Ids that an edition has published, which no later one may lose: `question`, `question/option`, `procedure`, `procedure/step`,
 * `group`, `group/sign`, `contact`, `page`. Add those of each edition when it is published; take none away.
 * So far it holds the questions, the options of `danger` and the procedures.
 */
export const published: readonly string[] = [
  'danger', 'danger/now', 'danger/suicide', 'danger/threats', 'danger/none', 'danger/unknown',
  'whereabouts', 'who', 'age', 'noticed', 'images', 'health', 'behind', 'talks', 'already',
  'appeler-les-secours', 'danger-suicidaire', 'signaler-la-disparition', 'lieu-connu-appeler-le-17', 'se-proteger-des-menaces', 'soins-urgents',
  'chantage-ne-pas-payer', 'absence-du-foyer', 'appeler-le-119', 'retirer-des-images', 'garder-les-traces', 'parler-a-votre-enfant', 'porter-plainte',
  'ecrire-au-procureur', 'proteger-la-fratrie', 'securiser-telephone-et-comptes', 'proteger-les-papiers', 'refus-de-plainte',
  'saisir-le-juge-des-enfants', 'information-preoccupante', 'trouver-un-avocat', 'prevenir-l-ecole', 'demander-l-aide-de-l-acpe', 'groupe-de-parents',
  'retour-de-fugue', 'tenir-des-notes', 'service-qui-ne-repond-pas',
];
