import { FORM, VERSION, type Judged, type Returned } from '../../../tools/guide/review/form/returned.ts';
import type { ReviewSheet } from '../../../tools/guide/review/sheet.ts';
import type { Judgement, KeptReview } from './kept-review.ts';

/** A statement that nobody judged, or judged without the words that its author needs. */
export const isOpen = (judgement: Judgement | undefined): boolean =>
  judgement === undefined || (judgement.is !== 'right' && judgement.words.trim() === '');

/** How a statement was judged. */
export const judgedAs = (judgement: Judgement | undefined): Judgement['is'] | 'open' =>
  judgement === undefined || isOpen(judgement) ? 'open' : judgement.is;

/** How many statements got each answer. `open`: still to be judged. */
export function countJudged(
  { statements }: Pick<ReviewSheet, 'statements'>,
  { judged }: Pick<KeptReview, 'judged'>,
): Readonly<Record<Judgement['is'] | 'open' | 'done' | 'all', number>> {
  const count = (is: (judgement: Judgement | undefined) => boolean): number =>
    statements.filter(({ key }) => is(judged[key])).length;
  const said = (is: Judgement['is']): number => count((judgement) => judgement?.is === is && !isOpen(judgement));
  const open = count(isOpen);
  return {
    right: said('right'),
    wrong: said('wrong'),
    reword: said('reword'),
    open,
    done: statements.length - open,
    all: statements.length,
  };
}

/** What a dossier's form would give back for this review. `saysOf`: an answer as its author reads it. */
export function returnedOf(
  { kind, id, edition, digest, statements }: ReviewSheet,
  { judged, by, role, reserves, lacks }: KeptReview,
  on: string,
  saysOf: (judgement: Judgement) => string,
): Returned {
  return {
    form: FORM,
    version: VERSION,
    kind,
    id,
    edition,
    of: digest,
    by: by.trim(),
    role: role.trim(),
    on,
    reserves: reserves.trim(),
    lacks: lacks.trim(),
    judged: statements.map(({ key, lines }): Judged => {
      const judgement = judged[key];
      if (judgement === undefined || isOpen(judgement)) return { is: null, remark: '' };
      if (judgement.is === 'right') return { is: 'right', remark: '' };
      return { is: 'wrong', remark: saysOf(judgement), says: lines.join('\n') };
    }),
  };
}
