import { countOf, pair, quote } from './say.ts';

/** What `graph` writes beside its boxes. */
export const graph = {
  title: (edition: string): string => `Les règles du guide, ${edition}`,
  heading: (edition: string): string => `Les règles du guide, édition du ${edition}`,
  questions: 'Les questions, dans l’ordre',
  legend: (day: string): string =>
    `Édition du ${day}. Un point plein\u00A0: la question est posée à tous. Un losange\u00A0: seulement si la condition est vraie. Rouge\u00A0: la réponse dit un danger. Pointillé\u00A0: la réponse se choisit seule.`,
  plan: (procedures: number): string => pair('Le plan', `${countOf(procedures, 'démarche')} possibles`),
  thePlan: 'Le plan',
  askedIf: (condition: string): string => pair('Posée si', condition),
  askedOfAll: 'Posée à tous. ',
  moreAnswers: 'Une démarche peut demander d’autres réponses encore\u00A0: sa propre page les dit.',
  oneAnswer: 'une réponse',
  manyAnswers: 'plusieurs réponses',
  inEveryPlan: 'Toujours\u00A0: dans tous les plans.',
  allOfThese: 'Tout ceci',
  oneOfThese: 'Au moins l’un de ceux-ci',
  brings: 'Ce qui l’amène',
  when: 'Quand la faire',
  whom: 'Qui appeler, dans l’ordre',
  refused: 'Si on vous dit non',
  afterwards: 'puis',
  marks: {
    lift: 'parfois avant les autres',
    protective: 'jamais repoussée, suivie par la preuve',
    service: 'dépend d’un service',
    lastResort: 'dernier recours',
  },
  otherwise: 'dans tous les autres cas',
  effects: {
    asks: 'fait poser la question',
    spares: 'évite la question',
    brings: 'amène',
    holds: 'écarte',
    moves: 'change le moment de',
  },
  noEffect: 'ne change rien',
  ruleWords: {
    brought: (condition: string): string => `${pair('Elle vient si', condition)}.`,
    stands: (place: string, condition: string, isFirst: boolean): string =>
      `${pair(`${isFirst ? 'Elle' : 'Sinon, elle'} est pour ${quote(place)} si`, condition)}.`,
    always: (place: string): string => `Elle est pour ${quote(place)}, toujours.`,
    otherwise: (place: string): string => `Dans tous les autres cas, elle est pour ${quote(place)}.`,
  },
} as const;
