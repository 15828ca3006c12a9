import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ensureBuild } from '../../scripts/build-tests.mjs';
import { distFiles, htmlPages, read } from '../support/dist.ts';

/** A guide of another field, built with the same code (tests/fixtures/editions/maison.yaml). */
const DIST_OTHER = await ensureBuild('dist-other');

/** The first edition’s subject, services and brand. */
const FIRST =
  /rep[eè]res|enfan|parents?\b|prostitu|mineur|tribunal|juge\b|juriste|procureur|avocat|\bCRIP\b|\bASE\b|justice|famille|m[eé]t[eé]o|\b1(?:14|16|19)\b|\b3039\b/i;

/** What a page says: its text, and the attributes that are shown or read out. */
function wordsOf(html: string): readonly string[] {
  const body = html.replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
  const attributes = [...body.matchAll(/(?:aria-label|title|content|href|data-text|data-title)="([^"]*)"/g)];
  return [...body.split(/<[^>]+>/), ...attributes.map(([, value = '']) => value)].map((words) => words.trim());
}

it('no word of the first edition’s subject or brand is on its pages, or in what travels with them', () => {
  const pages: readonly (readonly [string, string])[] = [
    ...htmlPages(DIST_OTHER),
    ['fr/pause.html', read('fr/pause.html', DIST_OTHER)],
  ];
  expect(pages.length).toBeGreaterThan(40);
  const said = pages.flatMap(([file, html]) => wordsOf(html).map((words) => ({ file, words })));
  expect(said.filter(({ words }) => FIRST.test(words))).toEqual([]);

  const travels = distFiles(DIST_OTHER).filter((file) => /\.(?:js|json|css|webmanifest)$/.test(file));
  expect(travels.filter((file) => /Repères|meteofrance|guide-content/.test(read(file, DIST_OTHER)))).toEqual([]);
});

it('the list of what phones store is in the folder, and holds what stands there', () => {
  const lines = read('copy.sha256', DIST_OTHER).trimEnd().split('\n');
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) {
    const [hash, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(readFileSync(`${DIST_OTHER}/${name}`))
        .digest('hex'),
      name,
    ).toBe(hash);
  }
});
