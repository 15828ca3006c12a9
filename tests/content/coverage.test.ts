import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { realPack } from '../support/packs.ts';

interface List {
  readonly id: string;
  readonly title: string;
  readonly topics: readonly { readonly title: string; readonly by: readonly string[] }[];
}

const lists = parse(readFileSync('guide-content/coverage.yaml', 'utf8')) as readonly List[];
const topicsOf = (id: string): readonly string[] =>
  lists.find((list) => list.id === id)?.topics.map(({ title }) => title) ?? [];
const named = new Set(lists.flatMap(({ topics }) => topics.flatMap(({ by }) => by)));
const pack = realPack();

/** What no promise asked for, and why it is there all the same. */
const BEYOND: Readonly<Record<string, string>> = {
  'procedure:danger-suicidaire': 'a life in danger comes before any topic',
  'procedure:soins-et-soutien': 'care after violence: the association names the victims, not their care',
  'procedure:sante-confidentielle': 'the right to care in confidence, beside it',
  'procedure:garder-le-lien-pendant-la-fugue':
    'for the days when a child is gone: the printed guide stops at reporting it',
  'procedure:parler-a-quelqu-un': 'for young people, to whom neither text speaks',
  'procedure:vos-droits': 'for young people, to whom neither text speaks',
  'procedure:saisir-vous-meme-le-juge': 'for young people, to whom neither text speaks',
  'page:devoirs-et-craintes-des-parents': 'what keeps parents from asking for help',
  'page:telephone-sur': 'caution while reading a guide on a telephone',
  'page:quitter-vite': 'caution while reading a guide on a telephone',
};

describe('what the guide promised to hold', () => {
  test('covers every procedure, and every page that is not about the guide itself', () => {
    const things = [
      ...pack.procedures.map(({ id }) => `procedure:${id}`),
      ...pack.pageGroups.flatMap(({ pages }) => pages.map((id) => `page:${id}`)),
    ];
    expect(things.length).toBeGreaterThan(60);
    expect(things.filter((thing) => !named.has(thing) && !(thing in BEYOND))).toEqual([]);
  });

  test('lists nothing as beyond it that it names, or that is gone', () => {
    const known = new Set([
      ...pack.procedures.map(({ id }) => `procedure:${id}`),
      ...pack.pages.map(({ id }) => `page:${id}`),
    ]);
    expect(Object.keys(BEYOND).filter((thing) => named.has(thing) || !known.has(thing))).toEqual([]);
  });

  test('has each topic of a list once, each with something that covers it', () => {
    for (const { id, topics } of lists) expect(new Set(topics.map(({ title }) => title)).size, id).toBe(topics.length);
    expect(
      lists.flatMap(({ topics }) =>
        topics.filter(({ by }) => new Set(by).size !== by.length || by.length === 0).map(({ title }) => title),
      ),
    ).toEqual([]);
  });
});

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
