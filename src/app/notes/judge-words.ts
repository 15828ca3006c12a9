import { drawWords, judgePassphrase, type Judged } from '../../storage/vault/index.ts';
import { t } from '../say.ts';

const COMMON = ['love', 'family', 'secret', 'polite', 'numbers', 'small'] as const;
const LINES = Array.from({ length: 32 }, (_, at) => `l${String(at + 1).padStart(2, '0')}`) as Line[];
type Line = `l${0 | 1 | 2}${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}` | 'l10' | 'l20' | 'l30' | 'l31' | 'l32';

const listOf = (lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '));

const commonWords = (): readonly string[] => listOf(COMMON.map((name) => t(`vault.common.${name}`)));

/** The words that can be drawn, in the language of the page where they stand in it, or else in French. */
export const poolOfWords = (): readonly string[] => listOf(LINES.map((line) => t(`vault.pool.${line}`)));

/** Says of words that lock whether they may, with the common words of the content. */
export const judgeWords = (words: string): Judged => judgePassphrase(words, commonWords());

/** Four words by chance that may lock. */
export function drawSound(): string {
  for (;;) {
    const drawn = drawWords(poolOfWords());
    if (judgeWords(drawn).ok) return drawn;
  }
}
