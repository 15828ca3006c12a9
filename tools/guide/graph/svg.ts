/** Hand-made SVG: few elements, one style, no script. Sizes are CSS pixels of an A4 page, 794 by 1123. */

import { says as words } from '../languages/index.ts';

export const A4 = { width: 794, height: 1123 } as const;

export const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Something drawn from a point downwards, and how much height it took. */
export interface Drawn {
  readonly svg: string;
  readonly height: number;
}

/** `element('rect', { x: 0, rx: 4 })` */
export function element(name: string, attributes: Readonly<Record<string, string | number>>, inner = ''): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? Math.round(value * 10) / 10 : escape(value)}"`)
    .join('');
  return inner === '' ? `<${name}${written}/>` : `<${name}${written}>${inner}</${name}>`;
}

/** One line of text; `y` is its base line. */
export const line = (x: number, y: number, className: string, text: string): string =>
  element('text', { x, y, class: className }, escape(text));

const STYLE = `text{font-family:"Atkinson Hyperlegible Next","Liberation Sans",Arial,sans-serif;fill:#1b1f24;font-size:12px}
.title{font-size:20px;font-weight:700}.head{font-size:14px;font-weight:700}.small{font-size:11px;fill:#4b535c}.strong{font-weight:700}
.paper{fill:#fff}.card{fill:#f5f7f9;stroke:#c3cad1}.chip{fill:#fff;stroke:#6b7480}.alone{stroke-dasharray:4 3}.hold{fill:#fff;stroke:#6b7480;stroke-dasharray:2 3}
.urgent{fill:#fdecec;stroke:#9b1c1c;stroke-width:1.5}.track{stroke:#0b5c6b;stroke-width:4;fill:none;stroke-linecap:round}.branch{stroke:#0b5c6b;stroke-width:2;fill:none}
.maybe{stroke-dasharray:5 4}.stop{fill:#0b5c6b;stroke:#fff;stroke-width:2}.fork{fill:#fff;stroke:#0b5c6b;stroke-width:2.5}.number,.band{fill:#fff;font-weight:700}
.group{fill:none;stroke:#6b7480}.now{fill:#9b1c1c}.today{fill:#8a4f00}.week{fill:#1d5f8a}.later{fill:#4b535c}`;

/**
 * A whole page: as wide as A4, and scaled to fit on one when it is longer. `says` is the same in
 * words, for those who do not see it.
 */
export function page(title: string, says: string, { svg, height }: Drawn): string {
  const tall = Math.max(A4.height, Math.ceil(height));
  const root = {
    xmlns: 'http://www.w3.org/2000/svg',
    width: '210mm',
    height: '297mm',
    viewBox: `0 0 ${A4.width} ${tall}`,
    preserveAspectRatio: 'xMidYMin meet',
    role: 'img',
    'aria-labelledby': 'title desc',
    lang: words.locale,
  };
  const inner = [
    element('title', { id: 'title' }, escape(title)),
    element('desc', { id: 'desc' }, escape(says)),
    element('style', {}, STYLE),
    element('rect', { class: 'paper', width: A4.width, height: tall }),
    svg,
  ];
  return `${element('svg', root, inner.join('\n'))}\n`;
}
