import { describe, expect, it } from 'vitest';
import { builtContent } from '../support/built-pack.ts';
import { mainOf, wordsIn } from '../support/main-of.ts';

const { letters } = builtContent();

describe('every letter', () => {
  it('is one of fourteen or more', () => {
    expect(letters.length).toBeGreaterThanOrEqual(14);
  });

  it.each(letters.map((letter) => [letter.id, letter] as const))(
    'stands as a letter, empty too: object, greeting, farewell, lines to fill in, and its legal basis with sources: %s',
    (id, { title, sources }) => {
      const page = mainOf(`fr/lettres/${id}/`);
      expect(wordsIn(page.querySelector('h1'))).toBe(title.replace(/\s+/g, ' '));
      const sheet = page.querySelector('.sheet');
      expect(wordsIn(page.querySelector('.sheet-object'))).toContain('Objet');
      expect(wordsIn(sheet)).toMatch(/Je vous prie|Madame, Monsieur/);
      expect(sheet?.querySelectorAll('.blank').length).toBeGreaterThan(1);
      expect([...page.querySelectorAll('h2')].map(wordsIn)).toContain('Ce que dit la loi');
      expect(page.querySelectorAll('.provenance .sources > li')).toHaveLength(sources.length);
      expect(wordsIn(sheet)).not.toMatch(/[{}]|undefined|null/);
    },
  );
});
