import type { JSX } from 'preact';
import type { Core, HandOverCase } from '../../pack/index.ts';
import { useStore } from '../site.tsx';
import { t, type Voice } from '../say.ts';
import { Brand } from '../ui/brand.tsx';
import { HandNumbers } from './hand-numbers.tsx';
import { sheet } from './sheet.ts';
import type { Beside } from './use-family.ts';

interface Props extends Pick<Voice, 't'> {
  readonly core: Pick<Core, 'help' | 'contacts'>;
  readonly cases: readonly HandOverCase[];
  readonly beside: Beside | null;
}

/** The case, where one was chosen, in the language of the family first; else the guide's name; then the numbers. */
export function SheetHead({ core, cases, beside, t: say }: Props): JSX.Element {
  const { chosen, procedures } = useStore(sheet);
  const at = procedures.length > 0 ? chosen : null;
  const titleIn = (of: readonly HandOverCase[]): string | undefined => (at === null ? undefined : of[at]?.title);
  const title = titleIn(cases);
  return (
    <>
      <div class="hand-head" dir={beside?.dir}>
        <div>
          {beside ? (
            <p class="hand-case" lang={beside.lang}>
              {titleIn(beside.pack.kit.handOver) ?? beside.pack.t('neutral.lead')}
            </p>
          ) : null}
          <p class={beside ? undefined : 'hand-case'}>{title ?? say('neutral.lead')}</p>
        </div>
        <p class="hand-name">
          <Brand /> {t('app.name')}
        </p>
      </div>
      <HandNumbers of={core} beside={beside} />
    </>
  );
}
