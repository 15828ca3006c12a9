/**
 * A piece of a content file as people read it: without the signs that say what is what. `marks` that the caller put
 * around something in it stay. Links give their words, forms by child their last form, blanks what stands in them.
 */
export function plainWords(piece: string, isYaml: boolean): string {
  const words = isYaml ? valueIn(piece) : piece;
  return words
    .replaceAll(/\[\^[^\]]+\]/g, '')
    .replaceAll(/\{#[^}]*\}/g, '')
    .replaceAll(/\[!\w+\]/g, '')
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/\{\{(\w+)\}\}/g, '…')
    .replaceAll(/\{…\s*([^}]*)\}/g, '… $1')
    .replaceAll(/\{(?:[^{}|]*\|)+([^{}|]*)\}/g, '$1')
    .replaceAll(/\*\*|__/g, '')
    .replace(/^(?:\s*(?:[-*>→]|\d+\.|#{1,6})\s+)+/, '')
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,](?:\s|$))/g, '')
    .trim();
}

/** Private signs, which no text has: what stands between them is what the caller looks at. */
export const MARKS = ['\uE000', '\uE001'] as const;

/** The value in which the marked place stands; the whole piece where nothing tells. */
function valueIn(piece: string): string {
  const [mark] = MARKS;
  const at = piece.indexOf(mark);
  const quoted = [...piece.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)'/g)].find(
    ({ index, 0: { length } }) => index < at && at < index + length,
  );
  const isQuote = quoted !== undefined && /(?:^|[:,[{-] *)$/.test(piece.slice(0, quoted.index));
  if (isQuote) return quoted[1] ?? quoted[2] ?? '';
  const bare = [...piece.matchAll(/[\w-]+: +([^",}]*)/g)].find(
    ({ index, 0: { length } }) => index < at && at < index + length,
  );
  if (bare?.[1] !== undefined && /^\s*(?:- +)?\{/.test(piece)) return bare[1];
  return piece
    .replace(/^\s*#\s+/, '')
    .replace(/^\s*(?:- +)?(?:[a-z][\w-]*: +(?:[|>][-+]?\s*)?)?["']?/, '')
    .replace(/["']\s*$/, '');
}
