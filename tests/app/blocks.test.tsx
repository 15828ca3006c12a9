import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { Blocks } from '../../src/app/render/screen/blocks.tsx';
import { TextLinksProvider } from '../../src/app/render/screen/text-links-provider.tsx';
import { SiteProvider } from '../../src/app/site.tsx';
import { speak } from '../support/speak.ts';
import type { Block, WholePage } from '../../src/pack/index.ts';
import { goodContent, goodPack } from '../support/packs.ts';
import { ports } from '../support/ports.ts';

const { core, texts } = goodPack();
await speak(core, texts);

const pack = goodContent();
const { blocks, sources } = pack.pages[0] as WholePage;
const ofKind = (kind: Block['kind']): readonly Block[] => blocks.filter((block) => block.kind === kind);
const show = (given: readonly Block[]): string =>
  renderToString(
    <SiteProvider pack={{ first: core, core: core }} ports={ports}>
      <TextLinksProvider texts={texts} sources={sources}>
        <Blocks blocks={given} />
      </TextLinksProvider>
    </SiteProvider>,
  );
const all = (html: string, pattern: RegExp): readonly string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);

describe('a table', () => {
  const html = show(ofKind('table'));

  test('has the titles of its columns and its rows', () => {
    expect(all(html, /<th scope="(\w+)"/g)).toEqual(['col', 'col', 'row', 'row']);
  });

  test('gives each cell the title of its column, for cards', () => {
    expect(all(html, /<td data-title="([^"]*)"/g)).toEqual(['Quoi faire', 'Quoi faire']);
  });

  test('keeps links and sources in its cells', () => {
    expect(html).toContain('/fr/demarches/couper-l-eau/');
    expect(html).toContain('href="#source-guide-eau"');
  });
});

describe('words in another language', () => {
  const html = show(blocks.slice(-2));

  test('say which, and keep their direction inside a sentence', () => {
    expect(html).toContain('La ligne <bdi lang="en" dir="ltr">water emergency</bdi> répond en anglais.');
  });

  test('that are to be said have what they mean below them', () => {
    expect(html).toContain('<p class="say" lang="en" dir="ltr">My ceiling leaks.</p>');
    expect(html).toMatch(/leaks\.<\/p><p class="say-means">«\u202fMon plafond fuit\.\u202f»<\/p>/);
  });

  test('are marked nowhere else', () => {
    expect(show(blocks.slice(0, -2))).not.toContain(' lang=');
  });
});

describe('a drawing', () => {
  const html = show(ofKind('figure'));
  const [figure] = pack.figures;

  test('says in sentences what it shows, and that these are its words', () => {
    for (const line of figure?.description.split('\n') ?? []) expect(html).toContain(`<p>${line}</p>`);
    expect(html).toContain('aria-describedby="dessin-maison-mots"');
    expect(html).toContain('id="dessin-maison-mots"');
    expect(html).toContain('aria-labelledby="dessin-maison"');
  });

  test('lists each arrow in words, in the order of its numbers', () => {
    expect(all(html, /<text[^>]*>(\d+)<\/text>/g)).toEqual(figure?.arrows.map((_arrow, at) => String(at + 1)));
    const plain = (part: string): string => part.replaceAll(/<[^>]+>/g, '');
    expect(all(html, /<div>(<dt.*?)<\/div>/g).map(plain)).toEqual([
      expect.stringMatching(/^Vous.*1→.*Le voisin du dessus.*sonner chez lui$/),
      expect.stringMatching(/^Le voisin du dessus.*2→.*Le plombier.*l’appelle$/),
      expect.stringMatching(/^Le gardien.*3→.*Le plombier.*l’appelle aussi$/),
      expect.stringMatching(/^Le plombier/),
    ]);
  });

  test('says what each box does', () => {
    for (const { does } of figure?.boxes ?? []) expect(html).toContain(`<dd>${does}</dd>`);
  });
});

test('a step has its drawing after its words, and nobody hears it', () => {
  const steps = pack.procedures.find(({ id }) => id === 'prevenir-l-assurance')?.sections.flatMap((one) => one.blocks);
  const lines = all(show((steps ?? []).filter(({ kind }) => kind === 'steps')), /<li[^>]*>(.*?)<\/li>/gs);
  expect(lines.map((line) => line.includes('pictogram'))).toEqual([false, true]);
  expect(lines[1]).toMatch(/avec le voisin\..*<svg class="pictogram"[^>]*aria-hidden="true"/);
});

test('a word of the glossary leads to its explanation at the foot of the page, and is closed at first', () => {
  const html = show(ofKind('paragraph'));
  expect(html).toContain('href="#mot-constat"');
  expect(html).toContain('aria-expanded="false"');
  expect(html).not.toContain('Le papier que vous signez');
});

test('a word of the glossary is plain where the page explains no words', () => {
  const html = renderToString(
    <SiteProvider pack={{ first: core, core: core }} ports={ports}>
      <Blocks blocks={ofKind('paragraph')} />
    </SiteProvider>,
  );
  expect(html).toContain('<dfn>mot</dfn>');
  expect(html).not.toContain('#mot-');
  expect(html).not.toContain('#source-');
});
