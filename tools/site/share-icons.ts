/** An icon as src/app/ui/icon.tsx draws it: what it is, what is drawn, its end. */
const ICON = /(<svg class="icon"[^>]*>)(.*?)(<\/svg>)/g;
/** In signs: a reference to a shorter drawing would be as long. */
const WORTH_IT = 40;

interface Shared {
  /** what stands before the page: each icon that the page shows more than once */
  readonly icons: string;
  readonly html: string;
}

/**
 * Each icon that a page shows more than once stands in it once. The app draws all of them anew when it takes the page
 * over.
 */
export function shareIcons(html: string): Shared {
  const times = new Map<string, number>();
  for (const [, , drawing = ''] of html.matchAll(ICON)) times.set(drawing, (times.get(drawing) ?? 0) + 1);
  const shared = [...times].flatMap(([drawing, count]) => (count > 1 && drawing.length > WORTH_IT ? [drawing] : []));
  if (shared.length === 0) return { icons: '', html };
  const drawn = shared.map((drawing, at) => `<g id="icon-${at}">${drawing}</g>`);
  return {
    icons: `<div hidden><svg aria-hidden="true">${drawn.join('')}</svg></div>\n`,
    html: html.replace(ICON, (whole, start: string, drawing: string, end: string) => {
      const at = shared.indexOf(drawing);
      return at < 0 ? whole : `${start}<use href="#icon-${at}"/>${end}`;
    }),
  };
}
