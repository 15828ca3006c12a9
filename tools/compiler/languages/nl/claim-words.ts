/**
 * What makes a sentence a statement that can be wrong, so that it must carry its source. All matched as whole words,
 * ' for ’.
 */
export const CLAIM_WORDS: readonly string[] = [
  // a number with its unit: a deadline, an age, an amount, a time of day
  '\\d+(?:[ .\\u00A0\\u202F]\\d{3})*(?:,\\d+)?[ \\u00A0\\u202F-]*(?:u|uur|uren|dag(?:en)?|maand(?:en)?|we(?:ek|ken)|ja(?:ar|ren)|min|minu(?:ut|ten)|€|euro|%)',
  '€[ \\u00A0]?\\d+',
  // the law by name
  'artikel(?:en|s)?|art\\.',
  'wet(?:ten)?',
  '(?:straf)?wetboek(?:en)?',
  'decre(?:et|ten)|ordonnanties?',
  // what courts decide and what the law forbids
  '(?:de|een|die|deze) (?:jeugd)?recht(?:bank|er) (?:beslist|moet|mag|kan|oordeelt|legt)',
  'strafbaar|gestraft met|misdrij(?:f|ven)',
  '(?:geld)?boetes? (?:van|tot)',
];
