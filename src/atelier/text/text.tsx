import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { current } from '../draft/session.ts';
import { hrefOf } from '../place.ts';
import { t } from '../say.ts';
import { Bar } from '../shell/bar.tsx';
import { useStore } from '../use-store.ts';
import type { ThingKind, ThingName } from '../work/protocol.ts';
import { THING_KINDS } from '../work/protocol.ts';
import type { EditedText } from '../work/text-job.ts';
import { ask, checked } from '../work/work.ts';
import { Choose } from './choose.tsx';
import { keyOfLine } from './keys-of-lines.ts';
import { Lines } from './lines.tsx';
import { TextPhone } from './text-phone.tsx';
import { partId, PartList } from './part-list.tsx';
import { TextHead } from './text-head.tsx';

const isKind = (kind: string | undefined): kind is ThingKind => THING_KINDS.some((one) => one === kind);

/** The key of the line of a text that takes a line of its file; null: there is none. */
function keyAt({ parts }: EditedText, line: number): string | null {
  const found = parts.flatMap(({ lines }) => lines).find(({ from, to }) => line >= from && line <= to);
  return found === undefined ? null : keyOfLine(found);
}

/** A text: its parts at left, its lines in the middle, the phone at right. Without one, the list of all. */
export function TextScreen({ parts: [kind, id, line] }: { readonly parts: readonly string[] }): JSX.Element {
  if (!isKind(kind) || id === undefined) return <Choose />;
  return <OneText key={[kind, id, line].join('/')} thing={{ kind, id }} line={Number(line)} />;
}

/** `line`: the one to take at once, as a line of its file; NaN: none. */
function OneText({ thing, line }: { readonly thing: ThingName; readonly line: number }): JSX.Element {
  const [text, setText] = useState<EditedText | null | undefined>(undefined);
  const [{ hand, left }, setHand] = useState<{ hand: string | null; left: string | null }>({ hand: null, left: null });
  const next = useRef<string | null>(null);
  const isFirst = useRef(true);
  const take = (key: string | null): void => setHand((was) => ({ hand: key, left: was.hand }));
  const files = useStore(current)?.draft.files;
  const found = useStore(checked);
  useEffect(() => {
    let isLast = true;
    void ask('text', thing).then((read) => {
      if (!isLast) return;
      setText(read);
      if (isFirst.current && read !== null) take(keyAt(read, line));
      isFirst.current = false;
      if (next.current !== null) take(next.current);
      next.current = null;
    });
    return () => void (isLast = false);
  }, [thing.kind, thing.id, found, files]);
  if (text === undefined) return <main class="matter">{t('bar.looking')}</main>;
  if (text === null)
    return (
      <main class="matter">
        <p>{t('text.gone')}</p>
        <a href={hrefOf('text')}>{t('text.others')}</a>
      </main>
    );
  const named = { ...thing, title: text.title };
  return (
    <>
      <TextHead text={text} />
      <div class="editor">
        <PartList text={text} />
        <main class="lines">
          <p class="legend">
            <span class="chip" data-chip="source">
              {t('text.legend.source')}
            </span>
            <span class="chip" data-chip="link">
              {t('text.legend.link')}
            </span>
            <span class="chip" data-chip="blank">
              {t('text.legend.blank')}
            </span>
            <span class="chip" data-chip="forms">
              {t('text.legend.forms')}
            </span>
          </p>
          {text.parts.map((part, at) => (
            <section key={at} aria-labelledby={partId(at)}>
              <h2 id={partId(at)}>{part.title ?? t(`text.fields.${thing.kind}`)}</h2>
              <Lines
                thing={named}
                lines={part.lines}
                names={text.names}
                hand={hand}
                left={left}
                take={take}
                takeNext={(key) => void (next.current = key)}
              />
            </section>
          ))}
        </main>
        <TextPhone text={text} hand={hand} />
      </div>
      <Bar thing={thing} />
    </>
  );
}
