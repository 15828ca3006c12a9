// The headers of every host, in one list. tools/site/headers-plugin.ts writes `_headers` from it, scripts/serve.mjs
// sends it, and a test holds the files for nginx and Caddy against it.

/**
 * What a page's own policy says, as far as it is the same for all pages and all builds, and what only a header can say.
 * Both apply, so what is inlined still needs its hash, which stands in the page. It cannot stand here: the worker
 * stores a page with its headers, and hashes of another build would shut it out for good
 * (docs/decisions/0043-served-anywhere.md).
 */
const POLICY = {
  'default-src': "'self'",
  'script-src': "'self' 'unsafe-inline'",
  'script-src-attr': "'none'",
  'style-src': "'self' 'unsafe-inline'",
  'img-src': "'self' data:",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'sw-url one-file',
};

/** Refused to every page. Not here: what the guide uses when it is asked, such as writing into the clipboard. */
const REFUSED = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

export const HEADERS = {
  'Content-Security-Policy': Object.entries(POLICY)
    .map(([name, value]) => `${name} ${value}`)
    .join('; '),
  'Permissions-Policy': ['camera=(self)', ...REFUSED.map((name) => `${name}=()`)].join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
};

/** Those of the atelier: its pages have a policy of their own; the phone beside the text is one of them, in a frame. */
export const ATELIER_HEADERS = {
  ...HEADERS,
  'Content-Security-Policy': "default-src 'self'; frame-ancestors 'self'",
  'X-Frame-Options': 'SAMEORIGIN',
};

/** Sent over HTTPS alone, and for this name of host alone: other names may be somebody else's. */
export const OVER_HTTPS = { 'Strict-Transport-Security': 'max-age=31536000' };

/** A file of assets/ has a hash in its name; everything else is asked for again each time. */
export const CACHE = { assets: 'public, max-age=31536000, immutable', rest: 'no-cache' };
