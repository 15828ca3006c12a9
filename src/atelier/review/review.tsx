import type { JSX } from 'preact';
import { t } from '../say.ts';
import { Page } from '../shell/page.tsx';
import { ReadAll } from './read-all.tsx';
import { ReviewList } from './review-list.tsx';
import { Sign } from './sign.tsx';
import { StatementScreen } from './statement-screen.tsx';
import { useReview } from './use-review.ts';

/** What can be reviewed; or one thing: a statement at a time, all in a row, or its signature. */
export function ReviewScreen({ parts: [kind, id, view = ''] }: { readonly parts: readonly string[] }): JSX.Element {
  if (kind === undefined || id === undefined) return <ReviewList />;
  return <ReviewThing key={`${kind}:${id}`} kind={kind} id={id} view={view} />;
}

interface ThingProps {
  readonly kind: string;
  readonly id: string;
  readonly view: string;
}

function ReviewThing({ kind, id, view }: ThingProps): JSX.Element {
  const reviewing = useReview(kind, id);
  if (reviewing === undefined) return <Page title={t('title.review')} lead={t('review.none')} children={null} />;
  if (reviewing === null) return <Page title={t('title.review')} lead={t('bar.looking')} children={null} />;
  if (view === 'sign') return <Sign {...reviewing} />;
  if (view === 'all') return <ReadAll {...reviewing} />;
  return <StatementScreen {...reviewing} number={Number(view) || null} />;
}
