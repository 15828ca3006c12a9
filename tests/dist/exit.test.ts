import { describe, expect, it } from 'vitest';
import { openEdition, readEditionFile } from '../../tools/read-edition.ts';
import { htmlPages } from '../support/dist.ts';

const { exit } = openEdition(readEditionFile('editions/reperes.yaml'));
const pages = htmlPages();

describe('every page of every language', () => {
  it('EX-2: has the exit, a plain link that works without scripts', () => {
    for (const [file, html] of pages) {
      const [link = '', ...others] = html.match(/<a class="bar-exit"[^>]*>/g) ?? [];
      expect(others, file).toEqual([]);
      expect(link, file).toContain(` href="${exit.address}" rel="noreferrer nofollow" `);
      expect(link, file).not.toMatch(/ hidden/);
    }
  });
});
