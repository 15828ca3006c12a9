import type { JSX } from 'preact';
import type { Core, HandOverCase, Texts } from '../../pack/index.ts';
import { Inlines } from '../render/screen/inlines.tsx';
import { find, SiteContextProvider, useSite, useStore } from '../site.tsx';
import { lineOf, Num } from '../ui/call.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { OtherPack } from '../load.ts';
import { markFirstLine } from './marked.ts';
import { sheet } from './sheet.ts';
import { SheetEnd } from './sheet-end.tsx';
import { SheetHead } from './sheet-head.tsx';
import { STEPS_SHOWN, stepsOf } from './steps-of.ts';
import { useSaid } from './use-said.ts';

/** Of how many procedures the drawings stand on one page as large as words can be beside them. */
const ROOMY = 3;

type Props = Pick<OtherPack, 't' | 'longDate'> & {
  readonly core: Core;
  readonly texts: Texts;
  readonly cases: readonly HandOverCase[];
  readonly lang: string;
};

/**
 * The sheet in easy words alone: one thing below the other, 14 pt, a drawing beside each step, the numbers large. Two
 * ways of saying the same, side by side, are harder to read than one.
 */
export function EasySheet({ core, texts, cases, t, longDate, lang }: Props): JSX.Element {
  const site = useSite();
  const { procedures } = useStore(sheet);
  return (
    <SiteContextProvider value={{ ...site, first: core, core }}>
      <div class="hand-sheet hand-easy" data-many={procedures.length > ROOMY ? '' : undefined} lang={lang}>
        <SheetHead core={core} cases={cases} beside={null} t={t} />
        {procedures.map((id) => (
          <Easy key={id} id={id} core={core} texts={texts} />
        ))}
        <SheetEnd near={t('handOver.contacts')} longDate={longDate} label={t}>
          <p class="hand-foot">{t('about.edition', { date: longDate(core.edition) })}</p>
        </SheetEnd>
      </div>
    </SiteContextProvider>
  );
}

/** One procedure: its title, whom to call, its first steps, each with its drawing. */
function Easy({ id, core, texts }: Pick<Props, 'core' | 'texts'> & { readonly id: string }): JSX.Element {
  const { title, contacts } = useSaid(core)(id);
  const line = contacts.flatMap((id) => lineOf(find(core.contacts, id)) ?? [])[0];
  return (
    <section class="hand-part" data-procedure={id}>
      <h2>
        <span>{title}</span>
        {line ? <Num>{line.shown}</Num> : null}
      </h2>
      <ul class="hand-steps">
        {stepsOf(texts, id)
          .slice(0, STEPS_SHOWN)
          .map((step) => (
            <li key={step.id}>
              {step.picture ? <Pictogram name={step.picture} /> : <i class="paper-box" />}
              <span>
                <Inlines text={markFirstLine(step.text)} />
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
