import type { Language } from '../language.ts';

/** The headings of a procedure, as they are typed. */
export const SECTION_TITLES: Language['sectionTitles'] = {
  summary: 'En bref',
  first: 'Tout de suite',
  who: 'Pour qui, quand',
  bring: 'Ce qu’il faut avoir',
  steps: 'Étapes',
  say: 'Ce que vous pouvez dire',
  asked: 'Ce qu’on va vous demander',
  next: 'Ce qui se passe ensuite',
  refused: 'Si on vous dit non',
  rights: 'Vos droits',
  avoid: 'À éviter',
};

/** The headings of a letter. */
export const LETTER_TITLES: Language['letterTitles'] = {
  sender: 'Expéditeur',
  recipient: 'Destinataire',
  object: 'Objet',
  body: 'Lettre',
  attachments: 'Pièces jointes',
  basis: 'Base légale',
  sending: 'Avant d’envoyer',
};
