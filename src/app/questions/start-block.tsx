import type { JSX } from 'preact';
import { role } from '../../pack/index.ts';
import { markStarted, preferences } from '../../storage/index.ts';
import { beDiscreet } from '../visit/be-discreet.ts';
import { find, useCore, usePath, usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { keepGuide } from '../visit/keep-guide.ts';
import { CallLog } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { Link } from '../ui/link.tsx';
import { ANCHORS } from './step.ts';
import { Switch } from '../ui/switch.tsx';

/**
 * First use (EX-10): what the exit does and does not do, and what stays on this phone. Shown
 * once, before the first question.
 */
export function StartBlock({ onChoice }: { onChoice: () => void }): JSX.Element {
  const core = useCore();
  const ports = usePorts();
  const path = usePath();
  const { discreet } = useStore(preferences);

  const choose =
    (keep: boolean) =>
    (event: Event): void => {
      event.preventDefault();
      event.stopPropagation();
      keepGuide(ports, keep);
      markStarted();
      onChoice();
    };

  return (
    <div class="stack start">
      <h1 tabIndex={-1}>{t('start.title')}</h1>
      <ul class="plain-list">
        <li class="needs-script">
          <b>{t('start.exit')}</b>
        </li>
        <li class="needs-no-script">
          <b>{t('start.exitLink')}</b>
        </li>
        <li>{t('start.history')}</li>
        <li class="needs-script keys">{t('start.keys')}</li>
        <li>{t('start.watched')}</li>
      </ul>
      <p>
        <Link to={{ kind: 'page', id: role(core, 'phone-page').id }}>{t('start.phone')}</Link>
      </p>
      <div class="choices needs-script" role="group" aria-label={t('start.choice')}>
        <a class="choice" href={`#${ANCHORS.traceless}`} onClick={choose(false)}>
          <b>{t('start.none')}</b>
          <span>{t('start.noneHint')}</span>
        </a>
        {import.meta.env.MODE === 'single' ? null : (
          <a class="choice" href={`#${ANCHORS.keep}`} onClick={choose(true)}>
            <b>{t('start.keep')}</b>
            <span>{t('start.keepHint')}</span>
          </a>
        )}
      </div>
      {import.meta.env.MODE === 'single' ? null : <p class="hint needs-script">{t('start.change')}</p>}
      <Switch
        on={discreet}
        words={t('start.discreet')}
        hint={t('start.discreetHint')}
        onChange={() => void beDiscreet(ports.router, discreet ? null : path({ kind: 'neutral-start' }))}
      />
      <div class="needs-no-script">
        {core.help.map((id) => (
          <ContactRow key={id} contact={find(core.contacts, id)} onPaper={false} />
        ))}
        <CallLog />
      </div>
    </div>
  );
}
