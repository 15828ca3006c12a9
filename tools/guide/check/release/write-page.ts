import { tag, type Html } from '../../html.ts';
import { says } from '../../languages/index.ts';
import type { Duty } from './list-duties.ts';

const words = says.release;

/** Black on white, A4; nothing is asked for from anywhere. */
const STYLE = `@page { size: A4; margin: 16mm; }
body { max-width: 48rem; margin: 0 auto; padding: 1rem; background: #fff; color: #000; font: 12pt/1.4 "Liberation Sans", Arial, sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 20pt; margin: 0; }
h2 { font-size: 14pt; margin: 1.4rem 0 .2rem; border-bottom: 1.5pt solid #000; break-after: avoid; }
h2::before { content: "☐ "; }
p { margin: .2rem 0; }
ul { margin: .3rem 0; padding-inline-start: 1.2rem; font-size: 10pt; }
ul.long { columns: 2; }
@media (max-width: 40rem) { ul.long { columns: 1; } }`;

/** So many short lines stand in two columns. */
const LONG = 12;

function section({ id, stops, count, lines }: Duty): Html {
  const { title, how } = words.duties[id];
  const number = id === 'key' ? null : ` : ${says.number(count)}`;
  return tag(
    'section',
    {},
    tag('h2', {}, title, number, stops ? ` (${words.stops})` : null),
    tag('p', {}, how),
    id === 'key'
      ? null
      : tag('ul', { class: lines.length > LONG ? 'long' : null }, ...lines.map((line) => tag('li', {}, line))),
  );
}

/** The duties as one page that prints. `guide`: its name; days as ISO dates. */
export function writeReleasePage(
  duties: readonly Duty[],
  { guide, edition, day }: { readonly guide: string; readonly edition: string; readonly day: string },
): string {
  const head = [
    tag('meta', { charset: 'utf-8' }),
    tag('meta', { 'http-equiv': 'Content-Security-Policy', content: "default-src 'none'; style-src 'unsafe-inline'" }),
    tag('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    tag('title', {}, words.title),
    { html: `<style>${STYLE}</style>` },
  ];
  const body = [
    tag('h1', {}, words.title),
    tag('p', {}, words.lead(guide, says.day(edition), says.day(day))),
    ...(duties.length === 0 ? [tag('p', {}, words.nothing)] : duties.map(section)),
  ];
  const all = (parts: readonly Html[]): string => parts.map(({ html }) => html).join('\n');
  return `<!doctype html>\n<html lang="${says.locale}">\n<head>\n${all(head)}\n</head>\n<body>\n${all(body)}\n</body>\n</html>\n`;
}
