import { describe, expect, it } from 'vitest';
import { javaPath } from '../../scripts/browsers.mjs';
import { distFiles, read } from '../support/dist.ts';
import { checkWithNu, validate, type Page } from '../support/html-checkers.ts';

const pages: readonly Page[] = distFiles()
  .filter((file) => file.endsWith('.html'))
  .map((file) => [file, read(file)] as const);

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
  it('is valid HTML, and its landmarks have names of their own', async () => {
    expect(await validate(pages)).toEqual([]);
  });

  it.skipIf(javaPath() === undefined)(
    'is valid HTML for the Nu checker',
    () => {
      expect(pages.length).toBeGreaterThan(100);
      expect(checkWithNu(pages, '.test-out/nu')).toEqual([]);
    },
    180_000,
  );
});

describe('the checkers', () => {
  it.each([
    ...FAULTS,
    ['two menus of one name', '<nav aria-label="Menu"></nav><nav aria-label="Menu"></nav>'] as const,
  ])('see %s', async (_name, body) => {
    expect(await validate([shell(body)])).not.toEqual([]);
  });

  it.skipIf(javaPath() === undefined)('see the same with Java', () => {
    const faulty = FAULTS.map(([, body], at): Page => [`${at}.html`, shell(body)[1]]);
    const lines = checkWithNu(faulty, '.test-out/nu-faults');
    expect(faulty.filter(([file]) => !lines.some((line) => line.startsWith(file)))).toEqual([]);
  });
});
