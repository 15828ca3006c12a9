import type { TemplateWords } from '../../src/prerender.tsx';

/** The web app manifest: one neutral identity, no shortcut, nothing that names the subject (DG-1, DG-3, DG-4, DG-5, PW-13). */
export const makeManifest = ({ appName, description }: TemplateWords, base: string) => ({
  // with the folder: it is resolved against the host alone, and two copies on one host are two apps (docs/decisions/0007-base-at-build-time.md)
  id: base,
  name: appName,
  short_name: appName,
  description,
  lang: 'fr',
  dir: 'ltr',
  start_url: './fr/debut/',
  scope: './',
  display: 'standalone',
  theme_color: '#FAF7F2',
  background_color: '#FAF7F2',
  categories: ['utilities'],
  launch_handler: { client_mode: 'focus-existing' },
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
  ],
  screenshots: [
    { src: 'screen-narrow.png', sizes: '360x740', type: 'image/png', form_factor: 'narrow', label: appName },
    { src: 'screen-wide.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide', label: appName },
  ],
});
