import type { Core } from '../../src/pack/index.ts';
import type { Palette } from '../compiler/index.ts';
import type { TemplateParts } from './page-template.ts';

/**
 * The web app manifest: one neutral identity, no shortcut, nothing that names the subject (DG-1, DG-3, DG-4, DG-5,
 * PW-13).
 */
export const makeManifest = (
  { words: { appName, description }, start, base }: TemplateParts,
  { locale, dir, languages }: Pick<Core, 'locale' | 'dir' | 'languages'>,
  { bg }: Palette,
) => ({
  // with the folder: it is resolved against the host alone, and two copies on one host are two apps
  // (docs/decisions/0007-base-at-build-time.md). The first language has the one that was installed before there were
  // others (docs/decisions/0028-each-phone-stores-its-languages.md).
  id: locale === languages[0]?.locale ? base : `${base}${locale}/`,
  name: appName,
  short_name: appName,
  description,
  lang: locale,
  dir,
  start_url: `${base}${start.slice(1)}`,
  // of all languages: changing to another stays in the app
  scope: base,
  display: 'standalone',
  theme_color: bg,
  background_color: bg,
  categories: ['utilities'],
  launch_handler: { client_mode: 'focus-existing' },
  icons: [
    { src: `${base}icon.svg`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: `${base}icon-192.png`, sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: `${base}icon-512.png`, sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: `${base}icon-maskable-512.png`, sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    { src: `${base}screen-narrow.png`, sizes: '360x740', type: 'image/png', form_factor: 'narrow', label: appName },
    { src: `${base}screen-wide.png`, sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: appName },
  ],
});
