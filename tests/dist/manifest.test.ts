import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { DIST, htmlPages, read } from '../support/dist.ts';

const path = v.pipe(v.string(), v.startsWith('/'));
const colour = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i));
const size = v.pipe(v.string(), v.regex(/^(?:any|\d+x\d+)$/));
const name = v.literal('Repères');

/** What the manifest holds, and nothing else: no shortcut, nothing that takes something in (PW-13, DG-4). */
const MANIFEST = v.strictObject({
  id: v.literal('/'),
  name,
  short_name: name,
  description: v.string(),
  lang: v.literal('fr'),
  dir: v.literal('ltr'),
  start_url: v.literal('/fr/debut/'),
  scope: v.literal('/'),
  display: v.literal('standalone'),
  theme_color: colour,
  background_color: colour,
  categories: v.tuple([v.literal('utilities')]),
  launch_handler: v.strictObject({ client_mode: v.literal('focus-existing') }),
  icons: v.array(
    v.strictObject({ src: path, sizes: size, type: v.string(), purpose: v.picklist(['any', 'maskable']) }),
  ),
  screenshots: v.array(
    v.strictObject({
      src: path,
      sizes: size,
      type: v.literal('image/png'),
      form_factor: v.picklist(['narrow', 'wide']),
      label: name,
    }),
  ),
});

const manifest = v.parse(MANIFEST, JSON.parse(read('fr/manifest.webmanifest')));

/** Width and height that a PNG says of itself, behind its signature and the name of its first part. */
function sizeOf(src: string): string {
  const file = readFileSync(join(DIST, src));
  return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}

describe('the manifest', () => {
  it('has what an icon needs, in both kinds and sizes, and each picture is as large as it says', () => {
    const kinds = manifest.icons.map(({ sizes, purpose }) => `${purpose} ${sizes}`);
    for (const needed of ['any 192x192', 'any 512x512', 'maskable 512x512']) expect(kinds).toContain(needed);
    for (const { src, sizes } of [...manifest.icons, ...manifest.screenshots])
      if (src.endsWith('.png')) expect(sizeOf(src), src).toBe(sizes);
  });

  it('shows one neutral picture of a telephone and one of a computer, each small and of a shape that stores take', () => {
    expect(manifest.screenshots.map(({ form_factor: kind }) => kind).sort()).toEqual(['narrow', 'wide']);
    for (const { src, sizes } of manifest.screenshots) {
      const [width = 0, height = 0] = sizes.split('x').map(Number);
      expect(statSync(join(DIST, src)).size, src).toBeLessThanOrEqual(40_000);
      expect(Math.max(width, height) / Math.min(width, height), src).toBeLessThanOrEqual(2.3);
      expect(Math.min(width, height), src).toBeGreaterThanOrEqual(320);
    }
  });

  it('goes with what an iPhone reads in every page: a name, an icon of 180 pixels, the colours around it', () => {
    expect(sizeOf('/apple-touch-icon.png')).toBe('180x180');
    for (const [file, html] of htmlPages()) {
      expect(html, file).toContain('<meta name="apple-mobile-web-app-title" content="Repères">');
      expect(html, file).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png">');
      expect(html.match(/<meta name="theme-color"/g), file).toHaveLength(2);
    }
  });
});
