/** The web app manifest: one neutral identity, no shortcut, nothing that names the subject (DG-1 to DG-5, PW-13). */
export const manifest = {
  id: './',
  name: 'Repères',
  short_name: 'Repères',
  description: 'Un guide pas à pas, lisible sans réseau.',
  lang: 'fr',
  dir: 'ltr' as const,
  start_url: './fr/debut/',
  scope: './',
  display: 'standalone' as const,
  theme_color: '#FAF7F2',
  background_color: '#FAF7F2',
  categories: ['utilities'],
  launch_handler: { client_mode: 'focus-existing' as const },
  icons: [
    { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' as const },
    { src: 'icon-192.png', sizes: '192x192', type: 'image/png', purpose: 'any' as const },
    { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' as const },
    { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' as const },
  ],
  screenshots: [
    { src: 'screen-narrow.png', sizes: '360x740', type: 'image/png', form_factor: 'narrow' as const, label: 'Repères' },
    { src: 'screen-wide.png', sizes: '1280x800', type: 'image/png', form_factor: 'wide' as const, label: 'Repères' },
  ],
};
