import { expect, it } from 'vitest';
import { builtContent } from '../support/built-pack.ts';
import { distFiles, read } from '../support/dist.ts';

const pack = builtContent();
const LOCALES = distFiles()
  .filter((file) => /^[\w-]+\/shell\.html$/.test(file))
  .map((file) => file.replace('/shell.html', ''));

/** Each page with the headings and sources that an address can name. */
const NAMED = [
  ...pack.pages.map(({ id, blocks, sources }) => ({
    path: `pages/${id}/`,
    ids: [
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : [])),
      ...sources.map((source) => `source-${source}`),
    ],
  })),
  ...pack.procedures.map(({ id, sources }) => ({
    path: `demarches/${id}/`,
    ids: sources.map((source) => `source-${source}`),
  })),
];

it.each(LOCALES)(
  'in %s every source that an address can name, and in French every heading, is in its page, once',
  (locale) => {
    const lacking = NAMED.flatMap(({ path, ids }) => {
      const html = read(`${locale}/${path}index.html`);
      // a translation may be without a heading: easy French is shorter
      const wanted = ids.filter((id) => locale === 'fr' || id.startsWith('source-'));
      return wanted.filter((id) => html.split(` id="${id}"`).length !== 2).map((id) => `${path}#${id}`);
    });
    expect(lacking).toEqual([]);
  },
);

it('there are headings and sources to open', () => {
  expect(LOCALES.length).toBeGreaterThan(5);
  expect(NAMED.flatMap(({ ids }) => ids).length).toBeGreaterThan(200);
});
