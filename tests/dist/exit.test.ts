import { describe, expect, it } from 'vitest';
import { openEdition, readEditionFile } from '../../tools/read-edition.ts';
import { distFiles, htmlPages } from '../support/dist.ts';

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

  it('has an icon that is there and that its policy lets in', () => {
    const files = new Set(distFiles());
    for (const [file, html] of pages) {
      const icons = [...html.matchAll(/<link rel="icon" href="\/([^"]*)">/g)].map(([, href = '']) => href);
      expect(icons, file).toHaveLength(1);
      expect(files.has(icons[0] ?? ''), file).toBe(true);
      expect(html, file).toMatch(/http-equiv="Content-Security-Policy" content="[^"]*img-src 'self'/);
    }
  });
});
