import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SheetStatement } from '../../../tools/guide/review/sheet.ts';
import { sign, text as page } from '../icons.ts';
import { go, hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import { Answers } from './answers.tsx';
import { Cited } from './cited.tsx';
import type { Judgement } from './kept-review.ts';
import { firstOpen } from './put-taken.ts';
import { countJudged } from './returned-of.ts';
import { sayState } from './review-list.tsx';
import { StatementList } from './statement-list.tsx';
import type { Reviewing } from './use-review.ts';

/** One statement at a time, with what it rests on, and three answers. */
export function StatementScreen(props: Reviewing & { readonly number: number | null }): JSX.Element {
  const { sheet, review, judge, hasChanged, isKept } = props;
  const { statements } = sheet;
  const keys = statements.map(({ key }) => key);
  const asked = props.number === null ? (firstOpen(keys, review) ?? 0) : props.number - 1;
  const at = Math.min(statements.length - 1, asked);
  const statement = statements[at];
  const counts = countJudged(sheet, review);
  const show = (next: number): void =>
    next >= statements.length
      ? go('review', sheet.kind, sheet.id, 'sign')
      : go('review', sheet.kind, sheet.id, String(next + 1));
  if (statement === undefined) return <main class="matter">{t('review.none')}</main>;
  return (
    <>
      <ReviewHead {...props}>
        {t('review.progress', { count: counts.done, all: counts.all })}{' '}
        {isKept ? t('review.come-back') : t('review.not-kept')}
      </ReviewHead>
      <main class="review-desk">
        <StatementList sheet={sheet} review={review} at={at} />
        <section class="statement" aria-label={t('review.statement')}>
          <div>
            {hasChanged && <p class="notice notice-care">{t('review.changed-since')}</p>}
            {sheet.state.is !== 'draft' && props.number === null && <p class="notice">{sayState(sheet.state)}</p>}
            <One
              key={statement.key}
              statement={statement}
              number={at + 1}
              count={statements.length}
              judgement={review.judged[statement.key]}
              judge={(judgement) => judge(statement.key, judgement)}
              show={(step) => show(Math.max(0, at + step))}
            />
          </div>
        </section>
      </main>
    </>
  );
}

/** What is reviewed, how far it is, and the ways to read all and to sign. */
export function ReviewHead({
  sheet,
  children,
}: Pick<Reviewing, 'sheet'> & {
  readonly children: JSX.Element | string | readonly (JSX.Element | string)[];
}): JSX.Element {
  return (
    <section aria-label={t('top.head')} class="head">
      <div>
        <h1>{t('review.of', { title: sheet.title })}</h1>
        <p role="status">{children}</p>
      </div>
      <a class="button" href={hrefOf('review', sheet.kind, sheet.id, 'all')}>
        <Icon of={page} />
        {t('review.read-all')}
      </a>
      <a class="button" href={hrefOf('review', sheet.kind, sheet.id, 'sign')}>
        <Icon of={sign} />
        {t('review.sign-after', { count: sheet.statements.length })}
      </a>
    </section>
  );
}

interface OneProps {
  readonly statement: SheetStatement;
  readonly number: number;
  readonly count: number;
  readonly judgement: Judgement | undefined;
  readonly judge: (judgement: Judgement) => void;
  readonly show: (step: number) => void;
}

function One({ statement, number, count, judgement, judge, show }: OneProps): JSX.Element {
  const says = useRef<HTMLQuoteElement>(null);
  const [isFirst] = useState(() => document.activeElement === document.body);
  useEffect(() => {
    // whoever went on to the next statement hears it; whoever has just come here hears the page
    if (!isFirst) says.current?.focus();
  }, []);
  const { part, tags, lines, readers, leadsTo, isChanged } = statement;
  return (
    <>
      <p class="statement-place">
        {t('review.number', { number, all: count })} · {[part, ...tags].join(' · ')}{' '}
        {isChanged && <span class="tag tag-care">{t('review.changed')}</span>}
      </p>
      <blockquote ref={says} tabIndex={-1} data-lines={lines.length > 1 ? '' : undefined}>
        {lines.map((line, at) => (
          <p key={at}>{line}</p>
        ))}
      </blockquote>
      <Readers readers={readers} />
      {leadsTo.length > 0 && <p class="statement-place">{t('review.leads-to', { names: leadsTo.join(', ') })}</p>}
      <Cited of={statement} />
      <Answers judgement={judgement} judge={judge} show={show} isFirst={number === 1} isLast={number === count} />
    </>
  );
}

const SHOWN = 1;

/** Under which answers it is read. A long condition is folded. */
export function Readers({ readers }: { readonly readers: readonly string[] | null }): JSX.Element | null {
  if (readers === null) return null;
  if (readers.length === 0) return <p class="statement-place">{t('review.read-by-all')}</p>;
  if (readers.length <= SHOWN) return <p class="statement-place">{t('review.read-if', { says: readers.join(' ') })}</p>;
  return (
    <details class="statement-place">
      <summary>{t('review.read-if-more')}</summary>
      <ul class="said-lines">
        {readers.map((line, at) => (
          <li key={at}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
