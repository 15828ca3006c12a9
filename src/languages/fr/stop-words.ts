/**
 * Words that carry a sentence and say nothing of what is looked for, without accents; also as they
 * are typed in a hurry (jai, cest).
 */
const LISTS = [
  // articles, pronouns, possessives; what elision leaves
  'a b c d e f g h i j k l m n o p q r s t u v w x y z au aux ca ce cela celle celles celui ces cet cette ceux de',
  'des du elle elles en et eux il ils je la le les leur leurs lui ma me mes moi mon ne nos notre nous on ou par pas',
  'pour qu que quel quelle quelles quels quelqu qui quoi sa se ses soi son sur ta te tes toi ton tu un une vos',
  'votre vous y lorsqu puisqu jusqu quoiqu aujourd hui meme memes tout toute tous toutes',
  // small words
  'afin ainsi alors apres assez aussi avant avec bien car chez comme comment contre dans deja depuis dont donc',
  'encore entre ici juste mais moins ni non oui parce peu plus pourquoi puis quand sans si sinon sous tant tel',
  'telle tres trop vers vraiment voila combien jamais toujours souvent parfois beaucoup chaque chose choses cas',
  'fois truc trucs genre maintenant pendant',
  // to be, to have, to do, to go, to be able, to want, must, to know
  'suis es est sommes etes sont etre ete etait etaient etais sera serait soit ai as avons avez ont avoir eu avait',
  'avais avaient aura aurait fais fait faites faire font faut falloir vais vas va vont aller allez irait peut peux',
  'peuvent pouvez pouvoir pourrait pourra veux veut veulent vouloir voudrais dois doit doivent devoir devrais',
  'devrait sais sait savoir savez crois croit pense penser dit dire disent dites arrive arriver',
  // typed without the apostrophe, or shortened
  'jai cest quest quil quelle quon quun quune quils nai nest dun dune lai ya sest jsuis chui pk pq qqun svp sil slt',
  'bjr bonjour merci besoin ans an',
];

export const STOP_WORDS: ReadonlySet<string> = new Set(LISTS.join(' ').split(' '));
