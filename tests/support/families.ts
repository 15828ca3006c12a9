import type { Given } from './given.ts';

/** A family that goes to the letter in hand. */
export interface Family {
  readonly name: string;
  /** goes from the home page by taps: who is spoken to in another way, or is asked other questions */
  readonly isWalked?: true;
  readonly answers: Given;
  /** what the top of the plan must say */
  readonly opening: string;
  readonly now: readonly string[];
  /** the card that leads to the letter, and the letter */
  readonly procedure: string;
  readonly letter: string;
  readonly fill: Readonly<Record<string, string>>;
  /** what the sheet then says */
  readonly says: readonly (string | RegExp)[];
}

export const FAMILIES: readonly Family[] = [
  {
    name: 'a mother whose daughter of 15 did not come home from a friend',
    isWalked: true,
    answers: {
      danger: ['unknown'],
      who: ['parent'],
      whereabouts: ['missing'],
      age: ['15-17'],
      noticed: ['older-partner', 'money'],
      health: ['unknown'],
      behind: ['partner-or-acquaintance'],
      talks: ['denies'],
      already: ['nothing'],
    },
    opening: 'ce n’est ni sa faute ni la vôtre.',
    now: ['signaler-la-disparition'],
    procedure: 'signaler-la-disparition',
    letter: 'note-disparition',
    fill: { "Depuis quand, et d'où": 'Lundi, 18 h, au stade', "Comment est l'enfant": '1 m 65\nveste bleue' },
    says: ['Lundi, 18 h, au stade', 'veste bleue', /FPR|personnes recherchées/],
  },
  {
    name: 'a father at the counter: the complaint was not taken',
    answers: {
      danger: ['none'],
      who: ['parent'],
      whereabouts: ['home'],
      age: ['13-14'],
      noticed: ['messages', 'told-by-child'],
      health: ['none'],
      behind: ['organised'],
      talks: ['accepts-help'],
      already: ['complaint-refused'],
    },
    opening: 'Si quelqu’un profite de votre enfant',
    now: [],
    procedure: 'refus-de-plainte',
    letter: 'refus-de-plainte',
    fill: { 'Le lieu du refus': 'le commissariat', "Ce qu'on vous a répondu": 'Revenez avec des preuves.' },
    says: ['le commissariat', 'Revenez avec des preuves.', '15-3'],
  },
  {
    name: 'a grandmother who writes for a child in care',
    answers: {
      danger: ['none'],
      who: ['relative'],
      whereabouts: ['in-care'],
      age: ['15-17'],
      noticed: ['told-by-others'],
      health: ['none'],
      behind: ['unknown'],
      talks: ['refuses'],
      already: ['nothing'],
    },
    opening: 'Vous pouvez agir, même sans être son parent.',
    now: [],
    procedure: 'ecrire-au-procureur',
    letter: 'plainte-procureur',
    fill: { 'Les faits': 'Une voiture attend le soir devant le foyer.' },
    says: ['Une voiture attend le soir devant le foyer.', /signale/],
  },
  {
    name: 'a young person in a home who wants to be heard',
    isWalked: true,
    answers: {
      danger: ['none'],
      who: ['myself'],
      whereabouts: ['in-care'],
      age: ['15-17'],
      noticed: ['told-by-child'],
      health: ['none'],
      behind: ['partner-or-acquaintance'],
      already: ['nothing'],
    },
    opening: 'Si quelqu’un profite de vous, ce n’est pas votre faute.',
    now: [],
    procedure: 'saisir-vous-meme-le-juge',
    letter: 'saisir-le-juge-mineur',
    fill: { 'La ville du tribunal pour enfants': 'Évreux' },
    says: ['Tribunal pour enfants d’Évreux', /Je suis en danger/],
  },
  {
    name: 'a school nurse who alerts',
    answers: {
      danger: ['none'],
      who: ['professional'],
      whereabouts: ['home'],
      age: ['13-14'],
      noticed: ['changes', 'images'],
      images: ['circulating'],
      health: ['none'],
      behind: ['other-minors'],
      talks: ['not-tried'],
      already: ['school-told'],
    },
    opening: 'Si quelqu’un profite de cet enfant, ce n’est pas sa faute.',
    now: [],
    procedure: 'signaler-en-tant-que-professionnel',
    letter: 'information-preoccupante',
    fill: { 'Les faits': 'Le 3 mars, l’élève pleure à l’infirmerie.' },
    says: ['l’élève pleure à l’infirmerie'],
  },
];
