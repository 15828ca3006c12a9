// @vitest-environment happy-dom
// it takes its time: Arabic is compiled, and each of its pages and papers is drawn twice
import { describe, expect, test } from 'vitest';
import { readPage } from '../../src/app/reading-aloud/read-page.ts';
import type { WholePack } from '../../src/pack/index.ts';
import { papers } from '../../src/app/render/paper/index.tsx';
import { noScriptGuide, pages } from '../../src/prerender.tsx';
import { compileTold } from '../../tools/compiler/index.ts';
import { readContent } from '../../tools/read-content.ts';
import { readEditionFile } from '../../tools/read-edition.ts';
import { edit, type Edit } from '../compiler/edit-pack.ts';
import { arabicPack, realPack } from '../support/packs.ts';

const files = readContent('guide-content');
const edition = readEditionFile('editions/reperes.yaml');

/** Arabic beside a French in which these words changed; nothing of it is a fault. */
function packOf(edits: readonly Edit[]): WholePack {
  const { pack, faults, told } = compileTold(edit(files, edits), 'ar', edition);
  expect([...faults, ...told]).toEqual([]);
  if (pack === null) throw new Error('no pack');
  return pack;
}

const LINE = 'La limite pour juger se nomme la prescription.';
const STEP = 'Dites d’abord quel âge a votre enfant, puis ce que vous craignez.';
const TITLE = 'Portez plainte au nom de votre enfant';
const before = arabicPack();
const after = packOf([
  { file: 'fr/pages/les-delais.md', find: "pour juger s'appelle la", put: 'pour juger se nomme la' },
  {
    file: 'fr/procedures/porter-plainte.md',
    find: 'Dites d’abord son âge',
    put: 'Dites d’abord quel âge a votre enfant',
  },
  { file: 'fr/procedures/porter-plainte.md', find: 'Portez plainte pour votre enfant', put: TITLE },
]);

// what is French in Arabic before any change, for want of a translation, is not asked about here
const drawn = { before: pages(before), after: pages(after) };

function draw(html: string): HTMLElement {
  document.documentElement.lang = 'ar';
  const page = document.createElement('div');
  page.innerHTML = html;
  document.body.replaceChildren(page);
  return page;
}
const pageIn = (of: keyof typeof drawn, path: string): HTMLElement =>
  draw(drawn[of].find((page) => page.path === path)?.html ?? '');
const plain = (text: string | null): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
/** The words that are marked as French, without the sign that is explained. */
const markedIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('[data-untranslated]')].map(({ textContent }) => plain(textContent)).filter(Boolean);

/** What is marked only once the words changed. */
const newIn = (was: Iterable<string>, is: Iterable<string>): ReadonlySet<string> => {
  const known = new Set(was);
  return new Set([...is].filter((text) => !known.has(text)));
};

describe('a French word that changed alone is French in Arabic', () => {
  test('on the screen: its line, marked, and no other line of a long page', () => {
    const path = '/ar/pages/les-delais/';
    const linesOf = (page: HTMLElement): readonly string[] =>
      [...page.querySelectorAll('article :is(li, p, td, h2)')].map(({ textContent }) => plain(textContent));
    const was = pageIn('before', path);
    const marked = markedIn(was);
    const lines = new Set(linesOf(was));
    const page = pageIn('after', path);
    expect([...newIn(marked, markedIn(page))]).toEqual([LINE]);
    expect(linesOf(page).filter((line) => !lines.has(line))).toEqual([LINE]);
    const line = page.querySelector('main [data-untranslated]');
    expect([line?.getAttribute('lang'), line?.getAttribute('dir')]).toEqual(['fr', 'ltr']);
    // what the sign means
    expect(plain(page.querySelector('.sign-legend')?.textContent ?? '')).toContain('بالفرنسية');
  });

  test('in a title and in a step, which nothing says a second time', () => {
    const page = pageIn('after', '/ar/demarches/porter-plainte/');
    expect(markedIn(page)).toEqual(expect.arrayContaining([TITLE, STEP]));
    expect(plain(page.querySelector('h1')?.textContent ?? '')).toBe(TITLE);
    expect(page.querySelector('h1 > bdi')?.getAttribute('lang')).toBe('fr');
    const markedOn = (of: keyof typeof drawn): ReadonlySet<string> =>
      new Set(
        drawn[of].flatMap(({ html }) =>
          [...html.matchAll(/data-untranslated[^>]*>([^<]+)</g)].map(([, text = '']) => text),
        ),
      );
    expect(newIn(markedOn('before'), markedOn('after'))).toEqual(
      new Set([TITLE, STEP, 'La limite pour juger se nomme la ']),
    );
  });

  test('in the title of the window, which holds words and no mark', () => {
    for (const { title } of drawn.after) expect(title).not.toMatch(/[<>\uE000-\uF8FF]/);
  });

  test('aloud: with the voice of French', () => {
    const saidIn = (of: keyof typeof drawn): readonly string[] => {
      const main = pageIn(of, '/ar/pages/les-delais/').querySelector<HTMLElement>('main');
      if (main === null) throw new Error('no page');
      return readPage(main, 'ar', []).flatMap(({ pieces }) => pieces.map(({ lang, text }) => `${lang}: ${text}`));
    };
    const was = new Set(saidIn('before'));
    const said = saidIn('after').filter((piece) => !was.has(piece));
    expect(said.length).toBeGreaterThan(0);
    expect(said.every((piece) => piece.startsWith('fr: '))).toBe(true);
    expect(said.map((piece) => piece.slice('fr: '.length)).join(' ')).toBe(LINE.replace(/\.$/, ''));
  });

  test('on paper: once, in one of the two columns, with its language in the file', () => {
    const cardIn = (pack: WholePack): string =>
      papers(pack, undefined, realPack()).find(({ file }) => file === 'demarches/porter-plainte.pdf')?.html ?? '';
    const was = markedIn(draw(cardIn(before)));
    const card = draw(cardIn(after));
    expect(newIn(was, markedIn(card))).toEqual(new Set([TITLE, STEP]));
    const step = [...card.querySelectorAll('[data-untranslated]')].find((one) => plain(one.textContent) === STEP);
    expect([step?.getAttribute('lang'), step?.getAttribute('role')]).toEqual(['fr', 'note']);
    expect(step?.closest('.pair')?.querySelector('.beside')).toBeNull();
    expect(plain(card.textContent).split(TITLE).length - 1).toBe(
      markedIn(card).filter((text) => text === TITLE).length,
    );
    expect(plain(card.textContent).split(STEP)).toHaveLength(2);
  });

  test('in the guide in one file, where no script runs', () => {
    const was = markedIn(draw(noScriptGuide(before)));
    expect(newIn(was, markedIn(draw(noScriptGuide(after))))).toEqual(new Set([LINE, STEP, TITLE]));
  });
});
