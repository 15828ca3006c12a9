import { createHash } from 'node:crypto';
import type { Styles } from './cut-styles.ts';
import { shareIcons } from './share-icons.ts';
import { PAGE_PARTS, type PagePart } from '../../src/pack/index.ts';
import type { PrerenderedPage, TemplateWords } from '../../src/prerender.tsx';

export const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

export const hrefFrom = (base: string, path: string): string => base + path.slice(1);

export const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export interface TemplateParts {
  /** `face` is that of the language, or nothing where the phone's own font draws it */
  readonly styles: Styles;
  /** addresses of the two files that all languages share */
  readonly stylesheets: { readonly first: string; readonly later: string };
  /** scripts inlined in the head and at the foot */
  readonly early: string;
  readonly exit: string;
  readonly base: string;
  /** addresses of the pack's files, and of the scripts that show them; a page names those that it asks for at once */
  readonly pack: Readonly<Record<PagePart, string>>;
  readonly scripts: Readonly<Record<PagePart, readonly string[]>>;
  /** address of i18next, which is needed behind all these */
  readonly voice: string;
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
    `style-src 'self'${style === '' ? '' : ` ${hashOf(style)}`}`,
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
 * What a page has of the styles in itself. The font is no part of the files: each language has its own.
 */
function inlined({ styles: { first, later, face } }: TemplateParts, { styles }: PrerenderedPage): string {
  return { first: first + face, all: first + face + later, none: face }[styles];
}

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
  const asked = PAGE_PARTS.slice(0, PAGE_PARTS.indexOf(page.asksFor) + 1);
  const scripts = new Set(asked.flatMap((part) => parts.scripts[part]));
  // the shell asks for what the address needs, which no build knows
  const files = page.path === '' ? [] : asked.map((part) => parts.pack[part]);
  return [
    ...[...scripts].map((file) => `<link rel="modulepreload" href="${file}">`),
    ...files.map((file) => `<link rel="preload" href="${file}" as="fetch" crossorigin>`),
  ];
}

const linkTo = (stylesheet: string): string => `<link rel="stylesheet" href="${stylesheet}">`;

function head(parts: TemplateParts, page: PrerenderedPage): string {
  const style = inlined(parts, page);
  const { appName } = parts.words;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy(parts, style)}">`,
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
    // before the styles, for which it would have to wait
    `<script>${parts.early}</script>`,
    ...(style === '' ? [] : [`<style>${style}</style>`]),
    ...(page.styles === 'none' ? Object.values(parts.stylesheets).map(linkTo) : []),
  ].join('\n');
}

/**
 * What stands behind the page: the cover of the quick exit, the region for spoken messages, the sentence for a failed
 * load; then what the page asks for, which takes nothing of a slow line before the page and its styles. `entry`: the
 * element of the app's script.
 */
function foot(parts: TemplateParts, page: PrerenderedPage, entry: string): string {
  const { exit, words } = parts;
  return [
    // before the script that shows them: what follows may take its time
    `<div id="cloak" role="alert" hidden data-text="${escapeHtml(words.cloakText)}" data-title="${escapeHtml(words.cloakTitle)}"></div>`,
    '<div id="status" class="visually-hidden" role="status"></div>',
    `<script>${exit}</script>`,
    page.neutral ? words.loadFailedNeutral : words.loadFailed,
    ...preloads(parts, page),
    entry,
    // the other scripts are read while it comes
    `<link rel="modulepreload" href="${parts.voice}">`,
    // last: a browser shows nothing that stands behind it before it has come
    ...(page.styles === 'first' ? [linkTo(parts.stylesheets.later)] : []),
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
  const [start, entry] = takeEntry(template);
  const written = closeShapes(page.html);
  // on the line that costs some bytes, which a page that must come at once has not to spare
  const { icons, html: app } = page.styles === 'first' ? { icons: '', html: written } : shareIcons(written);
  const slots: readonly (readonly [string, string])[] = [
    ['%locale%', page.locale],
    ['%dir%', page.dir],
    ['%title%', escapeHtml(page.title)],
    ['%path%', page.path],
    ['%manifest%', parts.manifest.slice(1)],
    ['<!--head-->', head(parts, page)],
    ['<!--icons-->', icons],
    ['<!--app-->', app],
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
