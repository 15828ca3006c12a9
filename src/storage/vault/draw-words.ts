import { randomBytes, type Random } from './bytes.ts';

/** How many words are drawn. */
export const DRAWN = 4;

/** One of so many, each as likely as the others: what would favour the first ones is thrown away. */
function oneOf(count: number, random: Random): number {
  const fair = 65_536 - (65_536 % count);
  for (;;) {
    const [high = 0, low = 0] = random(2);
    const drawn = high * 256 + low;
    if (drawn < fair) return drawn % count;
  }
}

/** Four different words of a list, drawn by chance (`crypto.getRandomValues`). A list of fewer throws. */
export function drawWords(pool: readonly string[], random: Random = randomBytes): string {
  if (new Set(pool).size < DRAWN) throw new Error(`drawWords: ${pool.length} words`);
  const drawn = new Set<string>();
  while (drawn.size < DRAWN) drawn.add(pool[oneOf(pool.length, random)] as string);
  return [...drawn].join(' ');
}
