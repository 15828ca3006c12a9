import type { JSX } from 'preact';
import type { Core, Texts } from '../../pack/index.ts';
import { useCore, usePorts, useStore } from '../site.tsx';
import { dayOf, longDate, t } from '../say.ts';
import { sayReview } from '../ui/say-review.ts';
import { CodeOfAddress } from '../pass-on/address-code.tsx';
import { Appointment } from './appointment.tsx';
import { EasySheet } from './easy-sheet.tsx';
import { HandNumbers } from './hand-numbers.tsx';
import { Nearby } from './nearby.tsx';
import { FootBeside, InBoth } from './in-both.tsx';
import { ProcedureOnPaper } from './procedure-on-paper.tsx';
import { sheet } from './sheet.ts';
import type { Beside } from './use-family.ts';
import { usePaperStyles } from '../ui/use-paper-styles.ts';
import rule from './hand-sheet.css?raw';
import { useWholeAddress } from '../pass-on/use-whole-address.ts';
import { useOpens } from './what-opens.tsx';

/** In two languages, of how many procedures the steps stand on one page in larger letters. */
const ROOMY = 3;

interface Props {
  readonly texts: Texts;
  /** the language of the family, which stands beside that of the page; null: it is the same */
  readonly beside: Beside | null;
}

/**
 * The sheet that a professional leaves (PR-1): numbers, first steps, services nearby, the next appointment, the code,
 * and room to write. Shown by printers alone; it says nothing of the family.
 */
export function HandOverPaper(props: Props): JSX.Element {
  usePaperStyles(rule);
  return (
    <div class="print-only">
      <Sheet {...props} />
    </div>
  );
}

function Sheet({ texts, beside }: Props): JSX.Element {
  const core = useCore();
  const { clock } = usePorts();
  const now = useStore(clock.now);
  const { procedures, isRead } = useStore(sheet);
  const { path, title } = useOpens();
  const address = useWholeAddress(path);

  if (beside && isEasy(beside.pack.core)) return <EasySheet {...beside.pack} lang={beside.lang} />;
  if (isEasy(core)) return <EasySheet core={core} texts={texts} t={t} longDate={longDate} lang={core.locale} />;
  return (
    <div class="hand-sheet" data-both={beside ? (procedures.length > ROOMY ? 'many' : '') : undefined}>
      <div class="hand-head">
        <div>
          <p class="hand-name">{t('app.name')}</p>
          <p>
            <InBoth words="neutral.lead" beside={beside} />
          </p>
          <HandNumbers of={core} beside={beside} />
        </div>
        {address && isRead === false ? <CodeOfAddress address={address} opens={title} /> : null}
      </div>
      <Appointment longDate={longDate} label={(words) => <InBoth words={words} beside={beside} />} />
      {procedures.map((id, at) => (
        <ProcedureOnPaper key={id} id={id} at={at} texts={texts} beside={beside} />
      ))}
      <Nearby>
        <InBoth words="handOver.contacts" beside={beside} />
      </Nearby>
      {/* what is left of the page */}
      <section class="hand-part hand-write">
        <h2>
          <span>
            <InBoth words="handOver.write" beside={beside} />
          </span>
        </h2>
      </section>
      <p class="hand-foot">
        {address && isRead !== true ? (
          <>
            <bdi dir="ltr">{address}</bdi>{' '}
          </>
        ) : null}
        {t('about.edition', { date: longDate(core.edition) })}
        {now ? ` ${t('handOver.printed', { date: longDate(dayOf(now)) })}` : ''} {sayReview(core.review)}
      </p>
      {beside ? <FootBeside of={beside} /> : null}
    </div>
  );
}

const isEasy = ({ translation }: Pick<Core, 'translation'>): boolean => translation?.isEasier === true;
