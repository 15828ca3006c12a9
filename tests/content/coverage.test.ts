import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

// That everything is covered, once, is the check's work (not-covered, covered-twice). Here the list is held against
// what was promised, which is outside the content.
interface List {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly { readonly title: string; readonly by: readonly string[] }[];
}

const lists = parse(readFileSync('guide-content/coverage.yaml', 'utf8')) as readonly List[];
const topicsOf = (id: string): readonly string[] =>
  lists.find((list) => list.id === id)?.topics.map(({ title }) => title) ?? [];
describe('the three parts of the printed guide for parents are covered:', () => {
  test.each([/signaux d’alerte/, /justice et la police/, /protection de l’enfance/])('%s', (part) => {
    expect(topicsOf('printed-guide').filter((title) => part.test(title))).toHaveLength(1);
  });

  test('and nothing else is said to be one', () => {
    expect(topicsOf('printed-guide')).toHaveLength(3);
  });
});

/** What the association says of itself in its presentation, in its order. */
const PRESENTATION: readonly RegExp[] = [
  /voyages et le tourisme/,
  /viols, agressions et atteintes sexuelles/,
  /proxénétisme et traite des enfants/,
  /pornographie \(captation, enregistrement et diffusion d’images\)/,
  /pré-prostitutionnelles \(« michetonnage », « escorting »\)/,
  /^Âge du consentement$/,
  /réseaux sociaux, tchats, « nudes », « sextorsion », « revenge porn »/,
  /Glamourisation et banalisation de la marchandisation du corps/,
  /autres enjeux/,
  /sensibilisation du grand public/,
  /partie civile/,
  /Formations et conférences pour les professionnels, « Guide pratique à l’usage des professionnels »/,
  /« Guide pratique à destination des parents »/,
  /Groupes de parole pour parents et proches/,
  /Permanence Ado Sexo/,
  /Coordonnées de l’ACPE/,
];

describe('each topic of the presentation of the association is covered:', () => {
  const titles = topicsOf('acpe-presentation');

  test.each(PRESENTATION)('%s', (topic) => {
    expect(titles.filter((title) => topic.test(title))).toHaveLength(1);
  });

  test('and nothing else is said to be one', () => {
    expect(titles.filter((title) => !PRESENTATION.some((topic) => topic.test(title)))).toEqual([]);
  });
});
