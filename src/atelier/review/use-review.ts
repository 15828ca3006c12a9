import { useEffect, useState } from 'preact/hooks';
import type { ReviewSheet } from '../../../tools/guide/review/sheet.ts';
import { useStore } from '../use-store.ts';
import { ask, checked, facts } from '../work/work.ts';
import { keepReview, keptName, NO_REVIEW, readReview, type Judgement, type KeptReview } from './kept-review.ts';

export interface Reviewing {
  readonly sheet: ReviewSheet;
  readonly review: KeptReview;
  /** statements were read that say something else by now */
  readonly hasChanged: boolean;
  /** what is kept of it, once something was said */
  readonly isKept: boolean;
  readonly judge: (key: string, judgement: Judgement) => void;
  readonly write: (fields: Partial<Pick<KeptReview, 'by' | 'role' | 'reserves' | 'lacks'>>) => void;
}

/** A thing that is reviewed, with what was said of it so far; null while it is read; undefined: there is none. */
export function useReview(kind: string, id: string): Reviewing | null | undefined {
  const guide = useStore(facts);
  const found = useStore(checked);
  const name = keptName(guide?.id ?? '', { kind, id });
  const version = found?.version ?? -1;
  const [sheet, setSheet] = useState<ReviewSheet | null | undefined>(null);
  const [kept, setKept] = useState<{ readonly name: string; readonly review: KeptReview } | null>(null);
  const [was, setWas] = useState('');
  const [isKept, setIsKept] = useState(true);
  useEffect(() => {
    let isHere = true;
    void ask('sheet', { kind: kind as ReviewSheet['kind'], id }).then((read) => isHere && setSheet(read ?? undefined));
    return () => {
      isHere = false;
    };
  }, [kind, id, version]);
  useEffect(() => {
    let isHere = true;
    void readReview(name).then((review) => {
      if (!isHere) return;
      setKept({ name, review: review ?? NO_REVIEW });
      setWas(review?.of ?? '');
    });
    return () => {
      isHere = false;
    };
  }, [name]);
  if (sheet === undefined) return undefined;
  if (sheet === null || sheet.id !== id || kept?.name !== name) return null;
  const put = (change: Partial<KeptReview>): void => {
    const review = { ...kept.review, ...change, of: sheet.digest };
    setKept({ name, review });
    void keepReview(name, review).then(setIsKept);
  };
  const { review } = kept;
  return {
    sheet,
    review,
    hasChanged: was !== '' && was !== sheet.digest,
    isKept,
    judge: (key, judgement) => put({ judged: { ...review.judged, [key]: judgement } }),
    write: put,
  };
}
