import { createHash } from 'node:crypto';
import type { PrerenderedPage, TemplateWords } from '../../src/prerender.tsx';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const hrefFrom = (base: string, path: string): string => base + path.slice(1);

const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

export interface TemplateParts {
  readonly css: string;
  /** scripts inlined in the head and at the foot */
  readonly early: string;
  readonly exit: string;
  readonly base: string;
  /** addresses of the pack's two files, fetched beside the scripts: the texts only where the page shows them */
  readonly core: string;
  readonly texts: string;
  /** address of the app's own script, which the small entry loads */
  readonly app: string;
  /** address of what the app knows of the page's language */
  readonly language: string;
  /** address of the screens that show texts */
  readonly screens: string;
  /** addresses of the styles that some pages have as a file: see `stylesOf` */
  readonly later: string;
  readonly print: string;
  /** path of the neutral start in the language of the page: the two early scripts read it from the page, and so are the same in all */
  readonly start: string;
  /** what the browser colours around the page */
  readonly theme: { readonly light: string; readonly dark: string };
  readonly words: TemplateWords;
}

/**
 * One source for the policy of every page but pause.html, which has its own. Nothing but the guide's own origin; no form can send
 * anything; the only inline scripts are the two of the build, the only inline style is the build's stylesheet.
 * `frame-ancestors` cannot stand in a meta: hosts that can send headers add it (docs/tasks/release.md).
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

/** The first layer that no screen of the page at the root needs before it is painted, and the last: what is printed. */
const LATER = '@layer blocks{';
const PRINT = '@layer print{';

function placeOf(css: string, layer: string): number {
  const at = css.indexOf(layer);
  if (at < 0 || css.includes(layer, at + 1)) throw new Error(`the styles have not one ${layer}`);
  return at;
}

/** The styles that some pages have as files: see `stylesOf`. */
export const styleFiles = (css: string): Readonly<Record<'later' | 'print', string>> => ({
  later: css.slice(placeOf(css, LATER)),
  print: css.slice(placeOf(css, PRINT)),
});

interface Styles {
  /** inlined in the head */
  readonly style: string;
  /** the element at the foot that brings the others */
  readonly link: string;
}

/**
 * Every page has the styles of the screen in its head, so that nothing moves while it is read. The page at the root, which must be small,
 * is painted with those that it is drawn with, and has the others as a file, behind all that it shows. The two pages that the worker stores
 * have the styles of paper as a file, and need not hold them twice.
 */
function stylesOf({ css, later, print }: TemplateParts, page: PrerenderedPage): Styles {
  if (page.path === '/')
    return { style: css.slice(0, placeOf(css, LATER)), link: `<link rel="stylesheet" href="${later}">` };
  if (page.path === '' || page.neutral)
    return {
      style: css.slice(0, placeOf(css, PRINT)),
      link: `<link rel="stylesheet" media="print" href="${print}">`,
    };
  return { style: css, link: '' };
}

function head(parts: TemplateParts, page: PrerenderedPage): string {
  const { style } = stylesOf(parts, page);
  const { description, appName } = parts.words;
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy(parts, style)}">`,
    '<meta name="referrer" content="no-referrer">',
    `<meta name="description" content="${escapeHtml(description)}">`,
    `<meta property="og:title" content="${escapeHtml(appName)}">`,
    `<meta property="og:description" content="${escapeHtml(description)}">`,
    `<meta property="og:site_name" content="${escapeHtml(appName)}">`,
    '<meta name="format-detection" content="telephone=no">',
    `<meta name="theme-color" content="${parts.theme.light}" media="(prefers-color-scheme: light)">`,
    `<meta name="theme-color" content="${parts.theme.dark}" media="(prefers-color-scheme: dark)">`,
    `<meta name="start" content="${hrefFrom(parts.base, parts.start)}">`,
    `<script>${parts.early}</script>`,
    `<style>${style}</style>`,
    ...[parts.app, parts.language, ...(page.needsTexts ? [parts.screens] : [])].map(
      (file) => `<link rel="modulepreload" href="${file}">`,
    ),
    ...(page.path === ''
      ? []
      : [parts.core, ...(page.needsTexts ? [parts.texts] : [])].map(
          (file) => `<link rel="preload" href="${file}" as="fetch" crossorigin>`,
        )),
  ].join('\n');
}

/** What stands behind the page: the cover of the quick exit, the region for spoken messages, and the sentence for a failed load. */
function foot(parts: TemplateParts, page: PrerenderedPage): string {
  const { exit, words } = parts;
  const { link } = stylesOf(parts, page);
  return [
    // before the script that shows them: what follows may take its time
    `<div id="cloak" role="alert" hidden data-text="${escapeHtml(words.cloakText)}" data-title="${escapeHtml(words.cloakTitle)}"></div>`,
    '<div id="status" class="visually-hidden" role="status"></div>',
    `<script>${exit}</script>`,
    page.neutral ? words.loadFailedNeutral : words.loadFailed,
    // last: a browser shows nothing that stands behind it before it has come
    ...(link === '' ? [] : [link]),
  ].join('\n');
}

/** The shapes of a drawing close themselves, as they may inside <svg>: each page has dozens. */
const closeShapes = (html: string): string => html.replace(/><\/(?:path|circle|ellipse|rect)>/g, '/>');

/** Puts a page into the built template. Throws when the template lacks a slot: a page would ship without its policy. */
export function fillTemplate(template: string, parts: TemplateParts, page: PrerenderedPage): string {
  const slots: readonly (readonly [string, string])[] = [
    ['%locale%', page.locale],
    ['%dir%', page.dir],
    ['%title%', escapeHtml(page.title)],
    ['%path%', page.path],
    ['<!--head-->', head(parts, page)],
    ['<!--app-->', closeShapes(page.html)],
    ['<!--foot-->', foot(parts, page)],
  ];
  return slots.reduce(
    (html, [slot, value]) => {
      if (!html.includes(slot)) throw new Error(`index.html has no ${slot}`);
      return html.replace(slot, () => value);
    },
    template.replaceAll('%base%', parts.base),
  );
}

/** The plain page of the quick exit when installed or offline (EX-6): no word of the guide, "Reprendre" only two taps away. */
export function pausePage({ base, start, words }: TemplateParts, locale: string, exit: string): string {
  const css =
    'body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;background:#fff;color:#222}main{display:grid;place-content:center;justify-items:center;min-height:100vh;gap:1rem;text-align:center}h1{margin:0;font:inherit}a{color:inherit;padding:.75rem 1.25rem;border:1px solid #777;border-radius:6px;text-decoration:none}details{font-size:.9375rem;color:#555}summary{padding:.75rem;cursor:pointer}@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}details{color:#aaa}}';
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src ${hashOf(css)}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(words.pauseTitle)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
<main>
<h1>${escapeHtml(words.pauseText)}</h1>
<a href="${escapeHtml(exit)}" rel="noreferrer nofollow">${escapeHtml(words.pauseRetry)}</a>
<details><summary>${escapeHtml(words.pauseMore)}</summary><a href="${hrefFrom(base, start)}">${escapeHtml(words.pauseResume)}</a></details>
</main>
</body>
</html>
`;
}
