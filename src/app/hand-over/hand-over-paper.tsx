import type { JSX } from 'preact';
import type { Core, HandOverCase, Texts } from '../../pack/index.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { dayOf, longDate, t } from '../say.ts';
import { sayReview } from '../ui/say-review.ts';
import { EasySheet } from './easy-sheet.tsx';
import { FootBeside, InBoth } from './in-both.tsx';
import { lettersFor } from './letters.ts';
import { useNearby } from './nearby.tsx';
import { ProcedureOnPaper } from './procedure-on-paper.tsx';
import { sheet } from './sheet.ts';
import { SheetEnd } from './sheet-end.tsx';
import { SheetHead } from './sheet-head.tsx';
import type { Beside } from './use-family.ts';
import { usePaperStyles } from '../ui/use-paper-styles.ts';
import rule from './hand-sheet.css?raw';

interface Props {
  readonly texts: Texts;
  readonly cases: readonly HandOverCase[];
  /** the language of the family, which stands beside that of the page; null: it is the same */
  readonly beside: Beside | null;
}

/**
 * The sheet that a professional leaves (PR-1): the case, numbers, first steps, services nearby, room to write, the next
 * appointment, the code. Shown by printers alone; it says nothing of the family.
 */
export function HandOverPaper(props: Props): JSX.Element {
  usePaperStyles(rule);
  return (
    <div class="print-only">
      <Sheet {...props} />
    </div>
  );
}

function Sheet({ texts, cases, beside }: Props): JSX.Element {
  const core = useCore();
  const { clock } = usePorts();
  const now = useStore(clock.now);
  const { procedures, answers } = useStore(sheet);
  const { length: services } = useNearby();

  if (beside && isEasy(beside.pack.core))
    return <EasySheet {...beside.pack} cases={beside.pack.kit.handOver} lang={beside.lang} />;
  if (isEasy(core))
    return <EasySheet core={core} texts={texts} cases={cases} t={t} longDate={longDate} lang={core.locale} />;
  return (
    <div
      class="hand-sheet"
      data-both={beside ? '' : undefined}
      style={
        beside ? { fontSize: `${lettersFor({ procedures, answers, core, texts, beside, services })}pt` } : undefined
      }
    >
      <SheetHead core={core} cases={cases} beside={beside} t={t} />
      {procedures.map((id, at) => (
        <ProcedureOnPaper key={id} id={id} at={at} texts={texts} beside={beside} />
      ))}
      {/* what is left of the page: in two languages their letters take it */}
      {beside && procedures.length > 0 ? null : (
        <section class="hand-part hand-write">
          <h2>
            <InBoth words="handOver.write" beside={beside} />
          </h2>
        </section>
      )}
      <SheetEnd
        near={<InBoth words="handOver.contacts" beside={beside} />}
        longDate={longDate}
        label={(words) => <InBoth words={words} beside={beside} />}
      >
        <p class="hand-foot">
          {t('about.edition', { date: longDate(core.edition) })}
          {now ? ` ${t('handOver.printed', { date: longDate(dayOf(now)) })}` : ''} {sayReview(core.review)}
        </p>
        {beside ? <FootBeside of={beside} /> : null}
      </SheetEnd>
    </div>
  );
}

const isEasy = ({ translation }: Pick<Core, 'translation'>): boolean => translation?.isEasier === true;
