import type { JSX } from 'preact';
import type { Core, Texts } from '../../pack/index.ts';
import { Inlines } from '../render/screen/inlines.tsx';
import { find, SiteContextProvider, useSite, useStore } from '../site.tsx';
import { lineOf, Num } from '../ui/call.tsx';
import { Pictogram } from '../ui/pictogram.tsx';
import type { OtherPack } from '../load.ts';
import { CodeOfAddress } from '../pass-on/address-code.tsx';
import { Appointment } from './appointment.tsx';
import { HandNumbers } from './hand-numbers.tsx';
import { Nearby } from './nearby.tsx';
import { STEPS_SHOWN, stepsOf, useSaid } from './procedure-on-paper.tsx';
import { sheet } from './sheet.ts';
import { useWholeAddress } from '../pass-on/use-whole-address.ts';
import { useOpens } from './what-opens.tsx';

type Props = Pick<OtherPack, 't' | 'longDate'> & {
  readonly core: Core;
  readonly texts: Texts;
  readonly lang: string;
};

/**
 * The sheet in easy words alone: one thing below the other, 14 pt, a drawing beside each step, the numbers large. Two
 * ways of saying the same, side by side, are harder to read than one.
 */
export function EasySheet({ core, texts, t, longDate, lang }: Props): JSX.Element {
  const site = useSite();
  const { procedures, isRead } = useStore(sheet);
  const { path, title } = useOpens();
  const address = useWholeAddress(path);
  return (
    <SiteContextProvider value={{ ...site, first: core, core }}>
      <div class="hand-sheet hand-easy" lang={lang}>
        <div class="hand-head">
          <div>
            <p class="hand-name">{t('app.name')}</p>
            <HandNumbers of={core} beside={null} />
          </div>
          {address && isRead === false ? <CodeOfAddress address={address} opens={title} /> : null}
        </div>
        {procedures.map((id) => (
          <Easy key={id} id={id} core={core} texts={texts} />
        ))}
        <Nearby>{t('handOver.contacts')}</Nearby>
        <Appointment longDate={longDate} label={t} />
        <p class="hand-foot">
          {address && isRead !== true ? <bdi dir="ltr">{address}</bdi> : null}{' '}
          {t('about.edition', { date: longDate(core.edition) })}
        </p>
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
                <Inlines text={step.text} />
              </span>
            </li>
          ))}
      </ul>
    </section>
  );
}
