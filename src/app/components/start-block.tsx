import type { JSX } from 'preact';
import { keepAddress, markTraceless, stopOffline, keepOffline } from '../../platform/index.ts';
import { markStarted, preferences, setPreferences } from '../../storage/index.ts';
import { usePack, useStore } from '../context.ts';
import { t } from '../i18n.ts';
import { usePath } from '../route.ts';
import { find } from '../context.ts';
import { ContactRow } from './contact-row.tsx';
import { Link } from './link.tsx';

/** Anchors of the entry of the flow: they work before any script, and the app reads them when it arrives. */
export const ANCHORS = { start: 'avant', traceless: 'lire', keep: 'garder' } as const;

/** First use (EX-10): what the exit does and does not do, and what stays on this phone. Shown once, before the first question. */
export function StartBlock({ level = 1, onChoice }: { level?: 1 | 2; onChoice?: () => void }): JSX.Element {
  const { help, contacts } = usePack();
  const path = usePath();
  const { discreet } = useStore(preferences);
  const Title = `h${level}` as const;

  const choose = (traceless: boolean) => (event: Event): void => {
    if (!onChoice) return;
    event.preventDefault();
    event.stopPropagation();
    markTraceless(traceless);
    void (traceless ? stopOffline() : keepOffline());
    markStarted();
    onChoice();
  };
  const toggleDiscreet = (): void => {
    keepAddress(discreet ? null : path({ kind: 'neutral-start' }));
    void setPreferences({ discreet: !discreet });
  };

  return (
    <div class="stack">
      <Title tabIndex={-1}>{t('start.title')}</Title>
      <ul class="plain-list">
        <li><b>{t('start.exit')}</b></li>
        <li>{t('start.history')}</li>
        <li>{t('start.keys')}</li>
        <li>{t('start.watched')}</li>
      </ul>
      <p><Link to={{ kind: 'page', id: 'telephone-sur' }}>{t('start.phone')}</Link></p>
      <div class="choices" role="group" aria-label={t('start.choice')}>
        <a class="choice" href={`#${ANCHORS.traceless}`} onClick={choose(true)}>
          <b>{t('start.none')}</b>
          <span>{t('start.noneHint')}</span>
        </a>
        <a class="choice" href={`#${ANCHORS.keep}`} onClick={choose(false)}>
          <b>{t('start.keep')}</b>
          <span>{t('start.keepHint')}</span>
        </a>
      </div>
      <p class="hint">{t('start.change')}</p>
      <label class="switch needs-script">
        <input type="checkbox" role="switch" autocomplete="off" checked={discreet} onChange={toggleDiscreet} />
        <span><b>{t('start.discreet')}</b><span class="hint">{t('start.discreetHint')}</span></span>
      </label>
      <div class="needs-no-script">
        {help.map((id) => <ContactRow key={id} contact={find(contacts, id)} />)}
      </div>
    </div>
  );
}
