import { describe, expect, it } from 'vitest';
import { builtContent } from '../support/built-pack.ts';
import { mainOf, wordsIn } from '../support/main-of.ts';

const { signs: groups } = builtContent();
const STRENGTH = {
  'alone-nothing': 'Seul, ne dit rien',
  'with-others': 'Compte avec d’autres',
  often: 'Souvent présent',
  'act-now': 'Agir tout de suite',
};
const FIRST = 'Un signe seul ne prouve rien. Plusieurs signes, nouveaux et qui durent, valent un appel.';

describe('the board of the signs', () => {
  const board = mainOf('fr/signes/');

  it('has a drawing of its own for each group, which no one hears', () => {
    const drawn = [...board.querySelectorAll('.board summary svg')];
    expect(new Set(drawn.map((one) => one.innerHTML)).size).toBe(groups.length);
    expect(drawn.filter((one) => one.getAttribute('aria-hidden') !== 'true')).toEqual([]);
  });
});

describe('a group’s own page', () => {
  it.each(groups.map((group) => [group.id, group] as const))(
    'says how much each sign says, what else it can be, and where that comes from: %s',
    (id, { title, signs }) => {
      const page = mainOf(`fr/signes/${id}/`);
      expect(wordsIn(page.querySelector('h1'))).toBe(title);
      expect(wordsIn(page.querySelector('.lead'))).toBe(FIRST);
      const entries = [...page.querySelectorAll('.sign')];
      expect(entries).toHaveLength(signs.length);
      for (const sign of signs) {
        const entry = entries.find((one) => wordsIn(one.querySelector('b')) === sign.label.replace(/\s+/g, ' '));
        expect(wordsIn(entry?.querySelector('.tag') ?? null), sign.id).toBe(STRENGTH[sign.strength]);
        expect(wordsIn(entry ?? null), sign.id).toContain(`Autre cause possible : ${sign.also.replace(/\s+/g, ' ')}`);
      }
      const sources = [...page.querySelectorAll('.provenance .sources > li')];
      expect(sources).toHaveLength(new Set(signs.flatMap((sign) => sign.sources)).size);
      for (const source of sources) expect(wordsIn(source)).toMatch(/vérifié le \d+/);
    },
  );
});
