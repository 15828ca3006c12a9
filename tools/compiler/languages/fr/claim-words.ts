/**
 * What makes a sentence a statement that can be wrong, so that it must carry its source. All
 * matched as whole words, ' for ’.
 */
export const CLAIM_WORDS: readonly string[] = [
  // a number with its unit: a deadline, an age, an amount, a time of day
  '\\d+(?:[ \\u00A0\\u202F]\\d{3})*(?:[.,]\\d+)?[ \\u00A0\\u202F-]*(?:heures?|h\\d*|jours?|mois|semaines?|ans?|minutes?|min|€|euros?|%)',
  // the law by name
  'articles?',
  'lois?',
  "code (?:pénal|civil|de procédure|de commerce|de justice|de la (?:santé|route|sécurité)|du travail|de l'(?:action|éducation|entrée|organisation))",
  // what courts decide and what the law forbids
  '(?:le|un|ce) tribunal (?:décide|doit|juge|peut)',
  '(?:crime|délit) (?:puni|prévu)e?',
  '(?:puni|passible)e?s? de',
  "amendes? (?:de|jusqu'à)",
];
