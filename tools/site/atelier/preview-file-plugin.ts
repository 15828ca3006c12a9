import { readdirSync } from 'node:fs';
import type { Plugin } from 'vite';
import type { Edition } from '../../compiler/index.ts';
import { hashOf } from '../page-template.ts';
import { bundleApp, bundleLanguages } from '../single/bundle.ts';

const NAME = 'virtual:preview-file';

/** Takes the pack out of the page, as the app of one file wants it. */
const READ = "window.guide=JSON.parse(document.getElementById('pack').textContent)";
/** The app puts the first sheet out: in the guide as one file that is the one of what can be read without scripts. */
const FIRST = ':root{}';

/** A page that opens from disk, without a pack: %LANG%, %DIR%, %TITLE% and %PACK% are its places. */
async function makeTemplate(edition: Edition): Promise<string> {
  const { code: app, css } = await bundleApp(edition);
  const languages = await bundleLanguages(readdirSync('src/languages').filter((name) => !name.includes('.')));
  // a script that stands in a page ends where its text says so
  const code = (languages + app).replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--');
  const policy = [
    "default-src 'none'",
    `script-src ${[READ, code].map(hashOf).join(' ')}`,
    `style-src ${[FIRST, css].map(hashOf).join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ');
  return [
    '<!doctype html>',
    '<html lang="%LANG%" dir="%DIR%" class="js">',
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
    '<title>%TITLE%</title>',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
    `<style>${FIRST}</style>`,
    `<style>${css}</style>`,
    '</head>',
    '<body>',
    '<div id="app"></div>',
    '<div id="read"></div>',
    '<div id="cloak" role="alert" hidden></div>',
    '<div id="status" class="visually-hidden" role="status"></div>',
    '<script type="application/json" id="pack">%PACK%</script>',
    `<script>${READ}</script>`,
    `<script>${code}</script>`,
    '</body>',
    '</html>\n',
  ].join('\n');
}

/** Gives the atelier that page, to put the pack of a draft into; it is loaded when somebody asks for it. */
export const previewFilePlugin = (edition: Edition): Plugin => ({
  name: 'atelier-preview-file',
  resolveId: (id) => (id === NAME ? `\0${NAME}` : null),
  async load(id) {
    return id === `\0${NAME}` ? `export const template = ${JSON.stringify(await makeTemplate(edition))};` : null;
  },
});
