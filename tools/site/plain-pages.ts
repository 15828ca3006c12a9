/** Pages that need no script, styled by themselves: what must come when nothing else does. */
import { escapeHtml, hashOf, hrefFrom, type TemplateParts } from './page-template.ts';

interface PlainPage {
  readonly title: string;
  readonly css: string;
  readonly body: string;
  /** inlined at its end; left out: the page has none */
  readonly script?: string;
}

/** What the page around says of its language. */
export interface Written {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

const fill = ({ locale, dir }: Written, { title, css, body, script }: PlainPage): string => `<!doctype html>
<html lang="${locale}" dir="${dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src ${hashOf(css)}${script ? `; script-src ${hashOf(script)}` : ''}; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escapeHtml(title)}</title>
<link rel="icon" href="data:,">
<style>${css}</style>
</head>
<body>
${body}${script ? `\n<script>${script}</script>` : ''}
</body>
</html>
`;

const BASE =
  'body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;background:#fff;color:#222}a{color:inherit;padding:.75rem 1.25rem;border:1px solid #777;border-radius:6px;text-decoration:none}';
const DARK = '@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}';

const PAUSE = `${BASE}main{display:grid;place-content:center;justify-items:center;min-height:100vh;gap:1rem;text-align:center}h1{margin:0;font:inherit}details{font-size:.9375rem;color:#555}summary{padding:.75rem;cursor:pointer}${DARK}details{color:#aaa}}`;

/**
 * The plain page of the quick exit when installed or offline (EX-6): no word of the guide,
 * "Reprendre" only two taps away.
 */
export const pausePage = ({ base, start, words }: TemplateParts, written: Written, exit: string): string =>
  fill(written, {
    title: words.pauseTitle,
    css: PAUSE,
    body: `<main>
<h1>${escapeHtml(words.pauseText)}</h1>
<a href="${escapeHtml(exit)}" rel="noreferrer nofollow">${escapeHtml(words.pauseRetry)}</a>
<details><summary>${escapeHtml(words.pauseMore)}</summary><a href="${hrefFrom(base, start)}">${escapeHtml(words.pauseResume)}</a></details>
</main>`,
  });

const NOT_STORED = `${BASE}main{max-width:34rem;margin:auto;padding:1rem}h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.125rem}ul{display:flex;flex-wrap:wrap;gap:.75rem;margin:0;padding:0;list-style:none}li:not([hidden]){display:flex}.exit{display:flex;justify-content:flex-end;margin:0}.num{font-weight:700}${DARK}}`;

/**
 * What the worker answers without a network in a language that is not on the phone: the words of every language, of
 * which it shows one. Each phone stores it, so it must stay small. `written`: the language of the root; `script`: that
 * of src/not-stored.ts.
 */
export const notStoredPage = (all: readonly TemplateParts[], written: Written, script: string): string => {
  const [first] = all;
  if (first === undefined) throw new Error('the guide has no language');
  const said = all.map(({ words }) => words.notStored).join('\n');
  return fill(written, {
    title: first.words.appName,
    css: NOT_STORED,
    body: `<main>\n${said}\n${first.words.languages}\n</main>`,
    script,
  });
};
