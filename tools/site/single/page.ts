import type { Core } from '../../../src/pack/index.ts';
import type { TemplateWords } from '../../../src/prerender.tsx';
import type { Palette } from '../../compiler/read/schema/edition.ts';
import { escapeHtml, hashOf } from '../page-template.ts';

export interface SingleParts {
  readonly core: Core;
  readonly words: TemplateWords;
  readonly colours: Readonly<Record<'light' | 'dark', Palette>>;
  /** what can be read without scripts, and its styles */
  readonly readable: string;
  readonly readableStyles: string;
  readonly unpacker: string;
  /** styles and app, as they run once they are unpacked */
  readonly styles: string;
  readonly code: string;
  /** all that the unpacker unpacks */
  readonly packed: string;
}

/** Scripts run: what says that none does goes, before it is painted. */
const FIRST = "document.documentElement.classList.add('js')";

/**
 * The guide as one file (SH-3). Its policy lets nothing in from anywhere, and lets three scripts and two stylesheets
 * run, each by its hash; the one policy of Trusted Types makes the script of the app, which runs by its hash alone.
 */
export function singlePage(parts: SingleParts): string {
  const { core, words, colours, readable, readableStyles, unpacker, styles, code, packed } = parts;
  const policy = [
    "default-src 'none'",
    `script-src ${[FIRST, unpacker, code].map(hashOf).join(' ')}`,
    `style-src ${[readableStyles, styles].map(hashOf).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types one-file',
  ].join('; ');
  return `${[
    '<!doctype html>',
    `<html lang="${core.locale}" dir="${core.dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    `<title>${escapeHtml(words.appName)}</title>`,
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="format-detection" content="telephone=no">',
    `<meta name="theme-color" content="${colours.light.bg}" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="${colours.dark.bg}" media="(prefers-color-scheme: dark)">`,
    `<script>${FIRST}</script>`,
    `<style>${readableStyles}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    `<div id="read">${readable}</div>`,
    `<div id="cloak" role="alert" hidden data-text="${escapeHtml(words.cloakText)}" data-title="${escapeHtml(words.cloakTitle)}"></div>`,
    '<div id="status" class="visually-hidden" role="status"></div>',
    `<script type="text/plain" id="packed">${packed}</script>`,
    `<script>${unpacker}</script>`,
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
