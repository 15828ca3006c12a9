import { describe, expect, test } from 'vitest';
import { createSearch, createSearchInPieces, type Result, type Results } from '../../../src/pack/search/index.ts';
import { analyser as french } from '../../../src/languages/fr/analyser.ts';
import { realContent } from '../../support/packs.ts';

const pack = realContent();
const search = createSearch(pack, pack.search, french);

const nameOf = ({ kind, id }: Result): string => `${kind}:${id}`;
const inOrder = (results: Results | null): readonly string[] =>
  (results?.groups ?? [])
    .flatMap(({ results: found }) => found)
    .toSorted((one, other) => other.score - one.score)
    .map(nameOf);
const find = (query: string): readonly string[] => inOrder(search.find(query));

describe('there is nothing to look for yet in', () => {
  test.each(['', '   ', '?', 'c', 'la', 'comment', 'est-ce que', 'pl', 'porter plainte'.slice(0, 2)])(
    '"%s"',
    (query) => {
      expect(search.find(query)).toBeNull();
    },
  );
});

describe('nothing is found for', () => {
  test.each(['xyzzy', 'girafe', 'recette de crêpes bretonnes', 'mon fils passe son temps sur fortnite'])(
    '"%s"',
    (query) => {
      expect(search.find(query)).toMatchObject({ count: 0, groups: [] });
    },
  );
});

describe('one finds the same with', () => {
  test.each([
    ['accents or without', 'disparaître à l’étranger ', 'disparaitre a l etranger '],
    ['capitals or without', 'PORTER PLAINTE ', 'porter plainte '],
    ['one form of a word or another', 'elle a fugué ', 'fugues '],
    ['small words or without', 'comment faire pour les images intimes ', 'images intimes '],
    ['the apostrophe or without', 'qu’est-ce qu’une audience ', 'quest ce quune audience '],
  ])('%s', (_, one, other) => {
    expect(find(one).length).toBeGreaterThan(0);
    expect(search.find(one)).toEqual(search.find(other));
  });
});

describe('the best result comes in spite of a typing error:', () => {
  test.each([
    ['disparision', 'procedure:signaler-la-disparition'],
    ['disaprition', 'procedure:signaler-la-disparition'],
    ['plainet', 'procedure:porter-plainte'],
    ['avocta', 'procedure:trouver-un-avocat'],
    ['chantge', 'procedure:chantage-ne-pas-payer'],
    ['lecole', 'procedure:prevenir-l-ecole'],
    ['sucide', 'procedure:danger-suicidaire'],
  ])('%s', (query, wanted) => {
    expect(find(query)[0]).toBe(wanted);
  });
});

test('a word is found from its third letter on, and stays found until it is whole', () => {
  for (const [word, wanted] of [
    ['disparition', 'procedure:signaler-la-disparition'],
    ['avocat', 'procedure:trouver-un-avocat'],
    ['chantage', 'procedure:chantage-ne-pas-payer'],
    ['procureur', 'procedure:ecrire-au-procureur'],
  ] as const) {
    for (let letters = 3; letters <= word.length; letters += 1)
      expect(find(word.slice(0, letters)).slice(0, 3), word.slice(0, letters)).toContain(wanted);
  }
});

describe('a number', () => {
  const numbers = pack.contacts.flatMap(({ id, channels }) =>
    channels.flatMap((channel) => ('number' in channel ? [{ id, ...channel }] : [])),
  );

  test('of a contact brings that contact first, as it is dialled and as it is shown', () => {
    expect(numbers.length).toBeGreaterThan(15);
    for (const { id, number, shown } of numbers) {
      for (const typed of [number, shown, `le ${shown}`, `plainte ${shown}`])
        expect(find(typed)[0], typed).toBe(`contact:${id}`);
    }
  });

  test('that is half typed brings those that begin like it', () => {
    const begin = (digits: string): readonly string[] => [
      ...new Set(numbers.filter(({ number }) => number.startsWith(digits)).map(({ id }) => `contact:${id}`)),
    ];
    expect(begin('11').length).toBeGreaterThan(4);
    for (const digits of ['11', '116', '30', '31', '080']) {
      const shown = find(digits).slice(0, Math.min(4, begin(digits).length));
      expect(shown.length, digits).toBeGreaterThan(0);
      expect(
        shown.filter((name) => !begin(digits).includes(name)),
        digits,
      ).toEqual([]);
    }
  });

  test('of years, hours or euros is none to call', () => {
    for (const query of ['il a 17 ans', 'elle a 15 ans', 'depuis 18 heures', 'une fille de 17 ans a fugué', '119 €']) {
      expect(
        find(query).filter((name) =>
          ['contact:police-secours', 'contact:samu', 'contact:pompiers', 'contact:enfance-en-danger'].includes(name),
        ),
        query,
      ).toEqual([]);
    }
  });

  test('that nobody has brings no contact', () => {
    expect(find('0612345678')).toEqual([]);
  });
});

describe('everything can be found by its name:', () => {
  const first = (names: readonly (readonly [title: string, name: string])[], within = Infinity): readonly string[] =>
    names
      .filter(([title, name]) => !find(title).slice(0, within).includes(name))
      .map(([title, name]) => `${title} → ${name}`);

  test('each procedure by its title and by its situation', () => {
    expect(
      first(
        pack.procedures.map(({ id, title }) => [title, `procedure:${id}`]),
        3,
      ),
    ).toEqual([]);
    expect(
      first(
        pack.procedures.map(({ id, situation }) => [situation, `procedure:${id}`]),
        3,
      ),
    ).toEqual([]);
  });

  test('each contact by its name', () => {
    expect(
      first(
        pack.contacts.map(({ id, name }) => [name, `contact:${id}`]),
        2,
      ),
    ).toEqual([]);
  });

  test('each page by its title', () => {
    expect(
      first(
        pack.pages.map(({ id, title }) => [title, `page:${id}`]),
        1,
      ),
    ).toEqual([]);
  });

  test('each sign by its words, under its group', () => {
    expect(
      first(
        pack.signs.flatMap(({ id, signs }) =>
          signs.map(({ label }): readonly [string, string] => [label, `signs:${id}`]),
        ),
      ),
    ).toEqual([]);
  });

  test('each word of the glossary by its name', () => {
    expect(
      first(
        pack.terms.map(({ id, name }) => [name, `term:${id}`]),
        4,
      ),
    ).toEqual([]);
  });
});

describe('the results', () => {
  const queries = ['police', 'fugue', 'argent', 'images', 'mon enfant est en danger', 'juge', 'téléphone', '119'];

  test('stand in groups, the best group first, best first inside, each thing once', () => {
    for (const query of queries) {
      const results = search.find(query);
      const groups = results?.groups ?? [];
      const scores = groups.map(({ results: found }) => found.map(({ score }) => score));
      expect(groups.length, query).toBeGreaterThan(0);
      for (const list of scores) expect(list).toEqual(list.toSorted((one, other) => other - one));
      expect(scores.map(([best]) => best)).toEqual(
        scores.map(([best]) => best).toSorted((one, other) => (other ?? 0) - (one ?? 0)),
      );
      for (const { kind, results: found } of groups) expect(found.every((result) => result.kind === kind)).toBe(true);
      const names = groups.flatMap(({ results: found }) => found.map(nameOf));
      expect(new Set(names).size).toBe(names.length);
      expect(results?.count).toBe(names.length);
    }
  });

  test('are few enough to be read', () => {
    for (const query of [...queries, 'enfant', 'appelez', 'votre enfant a 15 ans']) {
      for (const { kind, results } of search.find(query)?.groups ?? [])
        expect(results.length, `${query}: ${kind}`).toBeLessThanOrEqual(kind === 'procedure' ? 6 : 4);
    }
  });

  test('show the sign that fits, and its group below', () => {
    const [result] =
      search.find('elle a un deuxième téléphone')?.groups.find(({ kind }) => kind === 'signs')?.results ?? [];
    expect(result).toMatchObject({
      kind: 'signs',
      id: 'argent-et-objets',
      title: 'Plusieurs téléphones',
      detail: 'Argent et objets',
    });
  });

  test('explain a word where it stands', () => {
    const [result] = search.find('récépissé')?.groups.find(({ kind }) => kind === 'term')?.results ?? [];
    expect(result?.detail).toBe(pack.terms.find(({ id }) => id === 'recepisse')?.definition);
  });

  test('do not depend on what was looked for before', () => {
    const fresh = createSearch(pack, pack.search, french);
    const look = () => ['elle a fugué', 'disparision', 'avocta'].map((query) => fresh.find(query));
    const before = look();
    for (const query of queries) fresh.find(query);
    expect(look()).toEqual(before);
  });
});

test('what cannot wait comes before what can, where both fit as well', () => {
  expect(find('mon enfant n’est pas rentré de l’école')[0]).toBe('procedure:signaler-la-disparition');
});

test('the index that is made in pieces finds the same', async () => {
  const pieces = await createSearchInPieces(pack, pack.search, french);
  for (const query of ['elle a fugué', 'les flics refusent', 'pore plinte', '119', 'girafe', ''])
    expect(pieces.find(query), query).toEqual(search.find(query));
});

test('letters are found by what they are for', () => {
  const found = search.find('lettre pour écrire au juge des enfants');
  expect(found?.groups.find(({ kind }) => kind === 'letter')?.results.map(({ id }) => id)).toContain('saisir-le-juge');
});
