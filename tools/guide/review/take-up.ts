import type { Returned } from './form/returned.ts';
import type { ReviewSheet, SheetStatement } from './sheet.ts';

/** An answer of a file that still holds: its statement says the same. */
export interface TakenAnswer {
  /** of the statement, as in its sheet */
  readonly key: string;
  readonly is: 'right' | 'wrong';
  readonly remark: string;
}

/** What of a saved review holds for the thing as it stands. */
export interface TakenUp {
  readonly answers: readonly TakenAnswer[];
  /** answers to statements that are others now: the words that were judged; null: the file does not hold them */
  readonly gone: readonly (string | null)[];
  /** remarks beside "right" or beside no answer, which the atelier has no place for */
  readonly asides: number;
}

const sameWords = (words: string): string => words.replaceAll(/\s+/g, ' ').trim();

/**
 * Takes a saved review up again. `now`: the statements as they stand; `read`: those that were judged, by their order,
 * where somebody still has them. Without them an answer is known again by the words that the file holds beside it.
 */
export function takeUp(
  { judged }: Pick<Returned, 'judged'>,
  now: ReviewSheet['statements'],
  read: ReviewSheet['statements'] | null,
): TakenUp {
  const keys = new Set(now.map(({ key }) => key));
  const byWords = new Map(now.map((statement) => [wordsOf(statement), statement.key]));
  const answers: TakenAnswer[] = [];
  const gone: (string | null)[] = [];
  let asides = 0;
  for (const [at, { is, remark, says }] of judged.entries()) {
    if (remark !== '' && is !== 'wrong') asides += 1;
    if (is === null) continue;
    const known = read?.[at];
    const key = known === undefined ? byWords.get(sameWords(says ?? '')) : known.key;
    if (key !== undefined && keys.has(key)) answers.push({ key, is, remark });
    else gone.push(says ?? (known && wordsOf(known)) ?? null);
  }
  return { answers, gone, asides };
}

const wordsOf = ({ lines }: SheetStatement): string => sameWords(lines.join(' '));
