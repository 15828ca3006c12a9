import type { JSX } from 'preact';
import type { Texts } from '../pack/index.ts';
import type { Phone } from '../ports.ts';
import { t } from './say.ts';
import { BlankSheet } from './notes/blank-sheet.tsx';
import { neverComes } from './one-file.ts';
import type { OwnScreens } from './own-screens.ts';
import type { TextScreen } from './page-kind.ts';
import { useLate } from './ui/use-late.ts';
import { usePhone } from './ui/use-phone.ts';

type OwnKind = keyof OwnScreens;

/** What each says before its script has come. */
const WORDS = {
  follow: { title: 'follow.title', lead: 'follow.lead', noScript: 'follow.noScript' },
  notes: { title: 'notes.title', lead: 'notes.lead', noScript: 'notes.noScript' },
  stored: { title: 'stored.title', lead: 'stored.lead', noScript: 'stored.noScript' },
} as const satisfies Record<OwnKind, unknown>;

const load = (): Promise<{ readonly OWN_SCREENS: OwnScreens }> =>
  import.meta.env.MODE === 'single' ? neverComes() : import('./own-screens.ts');

/** What is the person's own is covered while the page is out of sight (LK-1). */
const cover = (phone: Phone): (() => void) => phone.cover();

/**
 * A page of the person's own part. Its heading stands in the file, with what to do where no script runs; what
 * the person keeps has a script of its own, which comes when such a page is asked for.
 */
export function ownPage(kind: OwnKind): TextScreen {
  const { title, lead, noScript } = WORDS[kind];
  return function OwnPage({ texts }: { readonly texts: Texts }): JSX.Element {
    usePhone(cover);
    const own = useLate(load);
    const Body = own !== null && own !== 'failed' ? own.OWN_SCREENS[kind] : null;
    return (
      <article class="stack own">
        {/* notes are printed as a sheet of their own */}
        <div class={kind === 'notes' ? 'no-print' : undefined}>
          <h1 tabIndex={-1}>{t(title)}</h1>
          <p class="lead">{t(lead)}</p>
        </div>
        <p class={import.meta.env.MODE === 'single' ? undefined : 'needs-no-script'}>{t(noScript)}</p>
        {kind === 'notes' && import.meta.env.MODE !== 'single' ? (
          <p class="needs-no-script">{t('byHand.print')}</p>
        ) : null}
        {own === 'failed' ? (
          <p class="notice" data-tone="caution" role="alert">
            {t('load.failed')}
          </p>
        ) : null}
        {Body ? <Body texts={texts} /> : null}
        {kind === 'notes' ? <BlankSheet /> : null}
      </article>
    );
  };
}
