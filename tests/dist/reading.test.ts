import { describe, expect, it } from 'vitest';
import { builtContent } from '../support/built-pack.ts';
import { mainOf, wordsIn } from '../support/main-of.ts';

const pack = builtContent();
const plain = (words: string): string => words.replace(/\s+/g, ' ');

describe('the glossary', () => {
  it('shows every word once, in the order of the alphabet', () => {
    const names = [...mainOf('fr/mots/').querySelectorAll('.terms dt')].map(wordsIn);
    expect(names).toHaveLength(pack.terms.length);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'fr', { ignorePunctuation: true })));
  });
});

describe('the map of the services', () => {
  it('says in words all that it draws', () => {
    const [figure] = pack.figures;
    const main = mainOf('fr/pages/qui-fait-quoi/');
    const drawing = [...main.querySelectorAll('svg[role="img"]')].find(
      (one) => wordsIn(main.querySelector(`#${one.getAttribute('aria-labelledby')}`)) === figure?.title,
    );
    expect(drawing?.querySelectorAll('.arrow-number') ?? []).toHaveLength(figure?.arrows.length ?? -1);
    const boxes = [...main.querySelectorAll('.drawn-lanes > li')];
    const boxOf = (id: string) => figure?.boxes.find((box) => box.id === id);
    for (const [at, { from, to, says }] of (figure?.arrows ?? []).entries()) {
      const lane = figure?.lanes.findIndex(({ id }) => id === boxOf(from)?.lane) ?? -1;
      const lines = [...(boxes[lane]?.querySelectorAll('dl > div') ?? [])]
        .filter((one) => wordsIn(one).includes(plain(boxOf(from)?.name ?? '')))
        .flatMap((one) => [...one.querySelectorAll('.drawn-arrow')])
        .filter((one) => wordsIn(one).includes(plain(says)));
      expect(
        lines.map((line) => [
          wordsIn(line).includes(plain(boxOf(to)?.name ?? '?')),
          wordsIn(line.querySelector('.arrow-at')),
        ]),
        says,
      ).toEqual([[true, String(at + 1)]]);
    }
  });
});

describe('"Comprendre"', () => {
  it('has every page in a group, and every page is reached', () => {
    const pathsIn = (path: string, links: string) =>
      [...mainOf(path).querySelectorAll(links)].map((link) => link.getAttribute('href')?.split('/').at(-2));
    const shown = pathsIn('fr/pages/', '.row');
    expect(shown).toEqual(pack.pageGroups.flatMap(({ pages }) => pages));
    const aboutTheGuide = ['a-propos', 'accessibilite', 'ce-que-ce-guide-garde', 'ce-que-ce-guide-garde-en-detail'];
    expect(pack.pages.map(({ id }) => id).filter((id) => !shown.includes(id) && !aboutTheGuide.includes(id))).toEqual(
      [],
    );
    // the last of them from the one before
    expect(pathsIn('fr/pages/ce-que-ce-guide-garde/', 'a')).toContain('ce-que-ce-guide-garde-en-detail');
    expect(wordsIn(mainOf('fr/pages/ce-que-ce-guide-garde-en-detail/').querySelector('h1'))).toBe(
      'Ce que ce guide garde, en détail',
    );
  });
});
