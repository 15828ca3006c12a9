import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Given } from './given.ts';

/**
 * Families of the worst nights, as they stand in guide-content/personas: each
 * finds what its file demands.
 */
interface Night {
  readonly name: string;
  readonly persona: string;
  /** the first card of a band, where the order counts */
  readonly first?: readonly [band: string, procedure: string];
  /** is looked at in a browser too: it has much of what a plan can show */
  readonly isSeen?: true;
}

export const NIGHTS: readonly Night[] = [
  {
    name: 'parents whose daughter of 18 was assaulted last night',
    persona: 'dix-huit-ans-une-agression-cette-nuit',
    first: ['now', 'soins-urgents'],
  },
  {
    name: 'parents told of an assault by phone, while she is missing',
    persona: 'une-agression-dite-au-telephone',
    isSeen: true,
    first: ['now', 'signaler-la-disparition'],
  },
  {
    name: 'parents of a missing girl who know nothing of her health',
    persona: 'absente-et-sa-sante-inconnue',
    first: ['now', 'signaler-la-disparition'],
  },
  {
    name: 'a mother whose partner assaulted her daughter in their home',
    persona: 'agressee-cette-nuit-chez-elle',
    first: ['now', 'soins-urgents'],
  },
  {
    name: 'a mother who must hand her child over on Saturday',
    persona: 'un-droit-de-visite-samedi',
    first: ['today', 'mettre-l-enfant-a-l-abri'],
  },
  {
    name: 'parents whose daughter was made to bring friends',
    persona: 'on-l-a-poussee-a-amener-deux-amies',
    first: ['today', 'enfant-mis-en-cause'],
  },
  {
    name: 'parents whose daughter is abroad with adults they fear',
    persona: 'avec-des-adultes-dans-un-autre-pays',
    first: ['now', 'enfant-a-l-etranger'],
  },
  {
    name: 'parents of a pupil whom a stranger threatens',
    persona: 'menaces-et-pas-de-plainte',
    isSeen: true,
    first: ['now', 'se-proteger-des-menaces'],
  },
  { name: 'a young man of 18 with nowhere to sleep tonight', persona: 'jeune-dix-huit-ans-dehors-ce-soir' },
  {
    name: 'a grandmother to whom a judge entrusted the child',
    persona: 'confiee-a-sa-grand-mere',
    first: ['now', 'mettre-l-enfant-a-l-abri'],
  },
  { name: 'parents who learn of a non-lieu', persona: 'un-non-lieu' },
  {
    name: 'a mother with no more than an idea of her partner',
    persona: 'une-mere-et-son-nouveau-compagnon',
    first: ['today', 'appeler-le-119'],
  },
  {
    name: 'a grandfather who must hand the child back on Sunday',
    persona: 'le-grand-pere-et-dimanche-soir',
    first: ['today', 'appeler-le-119'],
  },
  {
    name: 'a volunteer coach whose player is gone',
    persona: 'un-entraineur-benevole-et-une-absence',
    first: ['today', 'appeler-le-119'],
  },
  {
    name: 'a young person in the home of the one who threatens her',
    persona: 'jeune-elle-vit-chez-lui',
    first: ['now', 'se-proteger-des-menaces'],
  },
  { name: 'a neighbour who can answer nothing', persona: 'la-voisine-ne-sait-rien' },
  {
    name: 'parents to whom everything happens at once',
    persona: 'tout-a-la-fois',
    isSeen: true,
    first: ['today', 'enfant-mis-en-cause'],
  },
];

interface Persona {
  readonly answers: Given;
  readonly holds: Readonly<Record<string, readonly string[]>>;
  readonly never?: readonly string[];
}

/** A person of guide-content/personas: the answers, and what the plan must hold. */
export const readPersona = (id: string): Persona =>
  parse(readFileSync(`guide-content/personas/${id}.yaml`, 'utf8')) as Persona;
