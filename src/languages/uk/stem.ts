/** Endings of nouns, adjectives and verbs, the longer before the shorter; what is left has three letters at least. */
const ENDINGS = [
  'увати ювати ування ювання ються ється аються ається ились илися илась илося',
  'ового евого ьового ього ими їми ами ями ому ему ого его ими ові еві єві ість ості істю',
  'ала али ало ати яти ити іти уть ють ать ять ить іть ешь еш єш иш їш емо ємо имо їмо ете єте ите їте',
  'ая яя ої ій ею єю ою ую юю ах ях ам ям ом ем єм ів їв ий ій их іх ві ки ка ку ко',
  'а я о е є и і ї у ю ь й в',
]
  .join(' ')
  .split(' ');

/** What follows a verb that turns back on itself. */
const REFLEXIVE = /(?:ся|сь)$/;

/**
 * The part that the forms of a Ukrainian word share: its reflexive mark and one ending are cut off. By spelling alone,
 * for the search; without looking behind, which the oldest browsers of the guide cannot.
 */
export function stem(word: string): string {
  const bare = word.length > 5 ? word.replace(REFLEXIVE, '') : word;
  const ending = ENDINGS.find((ending) => bare.endsWith(ending) && bare.length - ending.length >= 3) ?? '';
  return bare.slice(0, bare.length - ending.length);
}
