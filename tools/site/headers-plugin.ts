import type { Plugin } from 'vite';
import { CACHE, HEADERS, OVER_HTTPS } from '../../hosting/headers.mjs';

/**
 * The headers for hosts that read them from a file `_headers` (Netlify, Cloudflare Pages and others). Where two rules
 * fit an address some hosts join their values, so no header stands in two rules that overlap. What has no rule for the
 * cache is asked for again each time: that is the default of these hosts.
 */
export function writeHeaders(base: string): string {
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    ['*', { ...HEADERS, ...OVER_HTTPS }],
    ['assets/*', { 'Cache-Control': CACHE.assets }],
    ['sw.js', { 'Cache-Control': CACHE.rest }],
  ];
  const lines = rules.flatMap(([path, headers]) => [
    base + path,
    ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
  ]);
  return `${lines.join('\n')}\n`;
}

/** Emits `_headers`, whose rules begin with the folder of the build. It is in no list of the worker. */
export function headersPlugin(): Plugin {
  let base = '/';
  return {
    name: 'reperes-headers',
    apply: 'build',
    configResolved: (config) => void (base = config.base),
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: '_headers', source: writeHeaders(base) });
    },
  };
}
