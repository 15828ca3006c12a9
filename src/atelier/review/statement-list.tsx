import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SheetStatement } from '../../../tools/guide/review/sheet.ts';
import { close, edit, forward, held, open, type IconNode } from '../icons.ts';
import { hrefOf } from '../place.ts';
import { capital, t } from '../say.ts';
import { Icon } from '../shell/icon.tsx';
import type { Judgement } from './kept-review.ts';
import { partsOf } from './parts-of.ts';
import { judgedAs } from './returned-of.ts';
import type { Reviewing } from './use-review.ts';

const ICONS: Readonly<Record<Judgement['is'], IconNode>> = { right: held, wrong: close, reword: edit };

/** Every statement, with what was said of it. */
export function StatementList({
  sheet,
  review,
  at,
}: Pick<Reviewing, 'sheet' | 'review'> & { readonly at: number }): JSX.Element {
  const current = useRef<HTMLAnchorElement>(null);
  useEffect(() => current.current?.scrollIntoView({ block: 'nearest' }), [at]);
  return (
    <nav class="statements" aria-label={t('review.statements')}>
      {partsOf(sheet).map(({ title, all }) => (
        <section key={all[0]?.index}>
          <h2>{title}</h2>
          <ol start={(all[0]?.index ?? 0) + 1}>
            {all.map(({ statement, index }) => {
              const is = judgedAs(review.judged[statement.key]);
              return (
                <li key={statement.key}>
                  <a
                    ref={index === at ? current : null}
                    href={hrefOf('review', sheet.kind, sheet.id, String(index + 1))}
                    aria-current={index === at ? 'step' : undefined}
                    data-is={is}
                  >
                    <Icon of={index === at ? forward : is === 'open' ? open : ICONS[is]} />
                    <span>
                      {shortOf(statement)}
                      <span class="visually-hidden"> ({t(`review.is.${is}`)})</span>
                    </span>
                  </a>
                </li>
              );
            })}
          </ol>
        </section>
      ))}
    </nav>
  );
}

const LONGEST = 90;

/** The beginning of a statement; of a rule, what it is about. */
export function shortOf({ tags, lines, needsSource }: SheetStatement): string {
  const [tag] = tags;
  const words = lines.join(' ');
  const said = needsSource || tag === undefined ? words : capital(`${tag} : ${words}`);
  return said.length > LONGEST ? `${said.slice(0, said.lastIndexOf(' ', LONGEST))} …` : said;
}
