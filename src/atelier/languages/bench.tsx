import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { hrefOf } from '../place.ts';
import { nameOfLanguage, t } from '../say.ts';
import { Bar } from '../shell/bar.tsx';
import type { BenchText, ShownLine } from '../work/language-job.ts';
import type { ThingName } from '../work/protocol.ts';
import { BenchFaults } from './bench-faults.tsx';
import { BenchHand } from './bench-hand.tsx';
import { BenchHead } from './bench-head.tsx';
import { BenchLine } from './bench-line.tsx';
import { BenchPane } from './bench-pane.tsx';
import { useBench, type Order } from './use-bench.ts';

/** The parts of a list that is sorted by what waits. */
const PARTS = ['todo', 'machine', 'read'] as const;

const partOf = ({ state }: ShownLine): (typeof PARTS)[number] =>
  state === 'machine' || state === 'read' ? state : 'todo';

/** One text, line by line: the source, what the language says, and how that stands. One line is in the hand. */
export function Bench({ locale, thing }: { readonly locale: string; readonly thing: ThingName }): JSX.Element {
  const { text, isCurrent } = useBench(locale, thing);
  if (text === undefined) return <main class="matter">{t('bar.looking')}</main>;
  if (text === null)
    return (
      <main class="matter">
        <p>{t('languages.gone')}</p>
        <a href={hrefOf('languages', locale)}>{t('languages.texts')}</a>
      </main>
    );
  return <OneBench text={text} isCurrent={isCurrent} />;
}

function OneBench({ text, isCurrent }: { readonly text: BenchText; readonly isCurrent: boolean }): JSX.Element {
  const waits = text.lines.filter((line) => partOf(line) === 'todo');
  const [order, setOrder] = useState<Order>('all');
  const [hand, setHand] = useState<string | null>(waits[0]?.key ?? null);
  /** words that were typed and not kept yet, by line */
  const typed = useRef(new Map<string, string>());
  /** the text as it was read last, and the lines that were answered since: the next reading says so of them */
  const read = useRef({ text, answered: new Set<string>() });
  if (read.current.text !== text) read.current = { text, answered: new Set() };
  const list = useRef<HTMLElement>(null);
  const last = useRef(hand);
  // whoever leaves a line goes on from where it stands
  useEffect(() => {
    if (hand === null && last.current !== null)
      list.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(last.current)}"] button`)?.focus();
    last.current = hand;
  }, [hand]);
  const groups =
    order === 'all'
      ? [{ part: null, lines: text.lines }]
      : PARTS.map((part) => ({ part, lines: text.lines.filter((line) => partOf(line) === part) }));
  const inHand = text.lines.find(({ key }) => key === hand);
  /** The next line that waits, behind this one in the list; none: the hand is empty. */
  const goOn = (from: ShownLine): void => {
    const { answered, text: last } = read.current;
    answered.add(from.key);
    const at = last.lines.findIndex(({ key }) => key === from.key);
    const rest = [...last.lines.slice(at + 1), ...last.lines.slice(0, at)];
    setHand(rest.find((line) => partOf(line) === 'todo' && !answered.has(line.key))?.key ?? null);
  };
  return (
    <>
      <BenchHead {...{ text, isCurrent, order, setOrder }} />
      <div class="bench">
        <main class="bench-lines" ref={list}>
          <BenchFaults text={text} />
          <div class="bench-line bench-names" aria-hidden="true">
            <span>{nameOfLanguage(text.source.locale)}</span>
            <span dir={text.own.dir}>{nameOfLanguage(text.own.locale)}</span>
            <span>{t('languages.state')}</span>
          </div>
          {groups.map(({ part, lines }) =>
            lines.length === 0 ? null : (
              <section key={part ?? 'all'} aria-label={t(`languages.group.${part ?? 'all'}`)}>
                {part !== null && <h2>{t(`languages.group.${part}`)}</h2>}
                <ol>
                  {lines.map((line, at) => (
                    <li key={line.key} data-key={line.key}>
                      {line.key === hand ? (
                        <BenchHand
                          key={line.own}
                          text={text}
                          line={line}
                          typed={typed.current}
                          goOn={() => goOn(line)}
                          leave={() => setHand(null)}
                        />
                      ) : (
                        <BenchLine
                          text={text}
                          line={line}
                          before={lines[at - 1]}
                          isOpen={typed.current.has(line.key)}
                          take={() => setHand(line.key)}
                        />
                      )}
                    </li>
                  ))}
                </ol>
              </section>
            ),
          )}
        </main>
        <BenchPane text={text} line={inHand ?? null} />
      </div>
      <Bar thing={text} />
    </>
  );
}
