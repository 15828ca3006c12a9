import { createHash } from 'node:crypto';
import { cutStyles } from './cut-styles.ts';
import { PARTS, type Part } from '../../src/pack/index.ts';
import type { PrerenderedPage, TemplateWords } from '../../src/prerender.tsx';

export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const hrefFrom = (base: string, path: string): string => base + path.slice(1);

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export interface TemplateParts {
  readonly css: string;
  /** scripts inlined in the head and at the foot */
  readonly early: string;
  readonly exit: string;
  readonly base: string;
  /** addresses of the pack's files, and of the scripts that show them; a page names those that it asks for at once */
  readonly pack: Readonly<Record<Part, string>>;
  readonly scripts: Readonly<Record<Part, readonly string[]>>;
  /** address of the styles that some pages have as a file: see `hasLaterStyles` */
  readonly later: string;
  /**
   * path of the neutral start in the language of the page: the two early scripts read it from the
   * page, and so are the same in all
   */
  readonly start: string;
  /** path of the plain page of the quick exit, which they read in the same way */
  readonly pause: string;
  /** path of the web app manifest */
  readonly manifest: string;
  /** what the browser colours around the page */
  readonly theme: { readonly light: string; readonly dark: string };
  readonly words: TemplateWords;
}

/**
 * One source for the policy of every page but the plain ones, which have their own (plain-pages.ts). Nothing but
 * the guide's own origin; no form can send anything; the only inline scripts are the two of the build, the only
 * inline style is the build's stylesheet. `frame-ancestors` cannot stand in a meta: hosts that can send headers
 * add it (docs/tasks/release.md).
 */
const policy = ({ early, exit }: TemplateParts, style: string): string =>
  [
    "default-src 'self'",
    `style-src 'self' ${hashOf(style)}`,
    `script-src 'self' ${hashOf(early)} ${hashOf(exit)}`,
    "img-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types sw-url',
  ].join('; ');

/**
 * Every page has its styles in its head, so that nothing moves while it is read. Three hold only those that they are
 * drawn with, and have the others as a file, behind all that they show: the page at the root, which must be small, and
 * the two that the worker stores, the shell and the neutral start, beside which that file is stored once.
 */
const hasLaterStyles = ({ path, neutral }: PrerenderedPage): boolean => path === '/' || path === '' || neutral;

/** Where the same page is in each language; no browser asks for a language of private use, as easy French is. */
const alternates = (base: string, { sisters }: PrerenderedPage): readonly string[] =>
  sisters
    .filter(({ locale }) => !locale.includes('-x-'))
    .map(({ locale, path }) => `<link rel="alternate" hreflang="${locale}" href="${hrefFrom(base, path)}">`);

/** What a message says of a link to the page; the shell has no address, so nobody links to it. */
const preview = ({ appName, description }: TemplateParts['words']): readonly string[] => [
  `<meta name="description" content="${escapeHtml(description)}">`,
  `<meta property="og:title" content="${escapeHtml(appName)}">`,
  `<meta property="og:description" content="${escapeHtml(description)}">`,
];

/** What the page needs at once beside itself: the scripts, and the files of the pack. */
function preloads(parts: TemplateParts, page: PrerenderedPage): readonly string[] {
  const asked = PARTS.slice(0, PARTS.indexOf(page.asksFor) + 1);
  const scripts = new Set(asked.flatMap((part) => parts.scripts[part]));
  // the shell asks for what the address needs, which no build knows
  const files = page.path === '' ? [] : asked.map((part) => parts.pack[part]);
  return [
    ...[...scripts].map((file) => `<link rel="modulepreload" href="${file}">`),
    ...files.map((file) => `<link rel="preload" href="${file}" as="fetch" crossorigin>`),
  ];
}

/**
 * The pages that hold the first questions work before any script: they come first and whole, and what follows them
 * takes nothing of a slow line before. Every other page waits for its scripts to do anything.
 */
const comesFirst = ({ asksFor }: PrerenderedPage): boolean => asksFor === 'first';

function head(parts: TemplateParts, page: PrerenderedPage): string {
  const style = hasLaterStyles(page) ? cutStyles(parts.css).first : parts.css;
  const { appName } = parts.words;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy(parts, style)}">`,
    // before the styles, which a browser reads first
    ...(comesFirst(page) ? [] : preloads(parts, page)),
    '<meta name="referrer" content="no-referrer">',
    ...(page.path === '' ? [] : preview(parts.words)),
    '<meta name="format-detection" content="telephone=no">',
    // what an iPhone writes under the icon (PW-14)
    `<meta name="apple-mobile-web-app-title" content="${escapeHtml(appName)}">`,
    `<meta name="theme-color" content="${parts.theme.light}" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="${parts.theme.dark}" media="(prefers-color-scheme: dark)">`,
    `<meta name="start" content="${hrefFrom(parts.base, parts.start)}">`,
    `<meta name="pause" content="${hrefFrom(parts.base, parts.pause)}">`,
    ...alternates(parts.base, page),
    `<script>${parts.early}</script>`,
    `<style>${style}</style>`,
  ].join('\n');
}

/**
 * What stands behind the page: the cover of the quick exit, the region for spoken messages, the sentence for a failed
 * load; in a page that comes first, its scripts. `entry`: the element of the app's script.
 */
function foot(parts: TemplateParts, page: PrerenderedPage, entry: string): string {
  const { exit, words } = parts;
  return [
    // before the script that shows them: what follows may take its time
    `<div id="cloak" role="alert" hidden data-text="${escapeHtml(words.cloakText)}" data-title="${escapeHtml(words.cloakTitle)}"></div>`,
    '<div id="status" class="visually-hidden" role="status"></div>',
    `<script>${exit}</script>`,
    page.neutral ? words.loadFailedNeutral : words.loadFailed,
    ...(comesFirst(page) ? [...preloads(parts, page), entry] : []),
    // last: a browser shows nothing that stands behind it before it has come
    ...(hasLaterStyles(page) ? [`<link rel="stylesheet" href="${parts.later}">`] : []),
  ].join('\n');
}

/** The shapes of a drawing close themselves, as they may inside <svg>: each page has dozens. */
const closeShapes = (html: string): string => html.replace(/><\/(?:path|circle|ellipse|rect)>/g, '/>');

const ENTRY = /\s*(<script type="module"[^>]*><\/script>)/;

/** The template without the script of the app, and the element of that. */
function takeEntry(template: string): readonly [template: string, entry: string] {
  const [whole, entry] = ENTRY.exec(template) ?? [];
  if (whole === undefined || entry === undefined) throw new Error('index.html has no script of the app');
  return [template.replace(whole, ''), entry];
}

/** Puts a page into the built template. Throws when the template lacks a slot: a page would ship without its policy. */
export function fillTemplate(template: string, parts: TemplateParts, page: PrerenderedPage): string {
  const [start, entry] = comesFirst(page) ? takeEntry(template) : [template, ''];
  const slots: readonly (readonly [string, string])[] = [
    ['%locale%', page.locale],
    ['%dir%', page.dir],
    ['%title%', escapeHtml(page.title)],
    ['%path%', page.path],
    ['%manifest%', parts.manifest.slice(1)],
    ['<!--head-->', head(parts, page)],
    ['<!--app-->', closeShapes(page.html)],
    ['<!--foot-->', foot(parts, page, entry)],
  ];
  return slots.reduce(
    (html, [slot, value]) => {
      if (!html.includes(slot)) throw new Error(`index.html has no ${slot}`);
      return html.replace(slot, () => value);
    },
    start.replaceAll('%base%', parts.base),
  );
}
