import { describe, expect, it } from 'vitest';
import { javaPath } from '../../scripts/browsers.mjs';
import { distFiles, read } from '../support/dist.ts';
import { checkWithNu, validate, type Page } from '../support/html-checkers.ts';

const pages: readonly Page[] = distFiles()
  .filter((file) => file.endsWith('.html'))
  .map((file) => [file, read(file)] as const);

/** The source, and a translation from right to left: every page of these. */
const WHOLE = ['fr', 'ar'];

/** `uk/demarches/porter-plainte/index.html` → `uk/demarches/`: the pages that one component draws in one language. */
const kindOf = (file: string): string => /^[\w-]+\/[\w-]+\/(?=[\w-]+\/)/.exec(file)?.[0] ?? file;

/**
 * All pages of two languages; of the others the longest page of each kind, which holds most kinds of blocks. The same
 * components draw the pages of all languages, and words cannot break the HTML around them, since each is escaped:
 * another language could show another fault by a component of its own alone, and each is on one of these pages.
 */
function pick(all: readonly Page[]): readonly Page[] {
  const longest = new Map<string, Page>();
  for (const page of all) {
    const [file, html] = page;
    const known = longest.get(kindOf(file));
    if (known === undefined || known[1].length < html.length) longest.set(kindOf(file), page);
  }
  const isWhole = (file: string): boolean => WHOLE.includes(file.split('/')[0] ?? '') || !/^[\w-]+\//.test(file);
  return all.filter((page) => isWhole(page[0]) || longest.get(kindOf(page[0])) === page);
}

const picked = pick(pages);

const shell = (body: string): Page => [
  'fault.html',
  `<!doctype html>\n<html lang="fr"><head><title>Faute</title></head><body>${body}</body></html>`,
];

/** What was once found from outside: each checker must see it, or its silence says nothing. */
const FAULTS: readonly (readonly [name: string, body: string])[] = [
  ['autocomplete on a box', '<label><input type="checkbox" autocomplete="off"> Oui</label>'],
  ['a role of a cell that is one', '<table><tbody><tr><td role="cell">Un</td></tr></tbody></table>'],
  ['styles in the body', '<p>Un</p><style>p { color: red }</style>'],
  ['an id twice', '<p id="un">Un</p><p id="un">Deux</p>'],
  ['a block within a line', '<span><div>Un</div></span>'],
];

describe('every built page', () => {
  it('has each id once, one head and one body, in every language', () => {
    const once = (html: string, tag: string): boolean => html.split(tag).length === 2;
    const ids = (html: string): readonly string[] =>
      [...html.replace(/<(style|script)\b[^>]*>[^]*?<\/\1>/g, '').matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id);
    expect(pages.filter(([, html]) => ids(html).length > new Set(ids(html)).size).map(([file]) => file)).toEqual([]);
    expect(
      pages
        .filter(([, html]) => ['<head>', '</head>', '<body', '</body>', '</html>'].some((tag) => !once(html, tag)))
        .map(([file]) => file),
    ).toEqual([]);
  });
});

/** The pages and, to see that the checker sees, the faults: in one run, as starting it takes a while. */
const faulty = FAULTS.map(([, body], at): Page => [`faults/${at}.html`, shell(body)[1]]);
const nu = javaPath() === undefined ? null : checkWithNu([...picked, ...faulty], '.test-out/nu');
const isOfFault = (line: string): boolean => line.startsWith('faults/');

describe('every page of two languages, and one of each kind in the others', () => {
  it('is valid HTML, and its landmarks have names of their own', async () => {
    expect(picked.length).toBeGreaterThan(300);
    expect(await validate(picked)).toEqual([]);
  }, 240_000);

  it.skipIf(nu === null)('is valid HTML for the Nu checker', () => {
    expect(nu?.filter((line) => !isOfFault(line))).toEqual([]);
  });
});

describe('the checkers', () => {
  it.each([
    ...FAULTS,
    ['two menus of one name', '<nav aria-label="Menu"></nav><nav aria-label="Menu"></nav>'] as const,
  ])('see %s', async (_name, body) => {
    expect(await validate([shell(body)])).not.toEqual([]);
  });

  it.skipIf(nu === null)('see the same with Java', () => {
    expect(faulty.filter(([file]) => !nu?.some((line) => line.startsWith(file)))).toEqual([]);
  });
});
