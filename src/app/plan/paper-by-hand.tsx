import type { JSX } from 'preact';
import { t } from '../say.ts';
import { TableByHand } from '../ui/table-by-hand.tsx';
import type { COUNTED } from '../visit/count-done.ts';

/** Rows to fill in by hand, of a band. */
const BLANKS = 4;

/** Room for what to do, each with its box. */
export const BlankBand = ({ band }: { readonly band: (typeof COUNTED)[number] }): JSX.Element => (
  <section class="paper-band" data-band={band}>
    <h2>{t(`plan.${band}`)}</h2>
    {Array.from({ length: BLANKS }, (_, at) => (
      <div key={at} class="paper-row">
        <i class="paper-box" />
      </div>
    ))}
  </section>
);

/** Calls to note, by hand. */
export const PaperCalls = ({ rows }: { readonly rows: number }): JSX.Element => (
  <TableByHand
    class="paper-calls"
    caption={t('calls.title')}
    heads={[t('calls.when'), t('calls.whom'), t('calls.said')]}
    rows={rows}
  />
);
