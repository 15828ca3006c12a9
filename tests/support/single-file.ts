import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuild } from '../../scripts/build-tests.mjs';

const FOLDER = await ensureBuild('single');
const fileOf = (locale: string): string => `${FOLDER}/guide-${locale}.html`;

/** Where a person opens it. */
export const singleUrl = (locale = 'fr'): string => pathToFileURL(resolve(fileOf(locale))).href;

export const readSingle = (locale = 'fr'): string => readFileSync(fileOf(locale), 'utf8');

/** What stands in it for readers without scripts. */
export function readablePart(html: string): string {
  const [, part] = /<div id="read">(.*?)<\/div>\n<div id="cloak"/s.exec(html) ?? [];
  if (part === undefined) throw new Error('the file has nothing to read');
  return part;
}

/** The text of some HTML, as a browser shows it. */
export const textOfHtml = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
