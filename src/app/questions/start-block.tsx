import type { JSX } from 'preact';
import { role } from '../../pack/index.ts';
import { markStarted } from '../../storage/index.ts';
import { find, useCore, usePath, usePorts } from '../site.tsx';
import { type PlainKey, t } from '../say.ts';
import { keepGuide } from '../visit/keep-guide.ts';
import { keepNothing } from '../visit/keep-nothing.ts';
import { CallLog } from '../ui/call.tsx';
import { ContactRow } from '../ui/contact-row.tsx';
import { Icon } from '../ui/icon.tsx';
import type { IconNode } from '../ui/icons.ts';
import { Link } from '../ui/link.tsx';
import { ANCHORS } from './step.ts';
import * as icons from '../ui/icons.ts';

/**
 * First use (EX-10): one question, whether somebody else can look at this phone, and each answer says what it keeps
 * (ST-2). Below it what the exit does and does not do. Shown once, before the first question.
 */
export function StartBlock({ onChoice }: { onChoice: () => void }): JSX.Element {
  const core = useCore();
  const ports = usePorts();
  const path = usePath();
  const choose = (keeps: boolean): void => {
    if (keeps) keepGuide(ports, true);
    else keepNothing(ports, path({ kind: 'neutral-start' }));
    markStarted();
    onChoice();
  };
  return (
    <div class="stack start">
      <div class="needs-script">
        <h1 tabIndex={-1}>{t('start.title')}</h1>
        <p class="lead">{t('start.who')}</p>
      </div>
      <h1 class="needs-no-script">{t('start.before')}</h1>
      <div class="choices needs-script">
        <Choice to={ANCHORS.keep} icon={icons.device} words="start.no" hint="start.noHint" onTap={() => choose(true)} />
        <Choice
          to={ANCHORS.traceless}
          icon={icons.eye}
          words="start.yes"
          hint="start.yesHint"
          onTap={() => choose(false)}
        />
      </div>
      <p class="hint">
        <span class="needs-script">{t('start.exit')} </span>
        <span class="needs-no-script">{t('start.exitLink')} </span>
        {t('start.history')} {t('start.watched')}{' '}
        <Link to={{ kind: 'page', id: role(core, 'phone-page').id }}>{t('start.phone')}</Link>
      </p>
      <p class="hint needs-script keys">{t('start.keys')}</p>
      <div class="needs-no-script">
        {core.help.map((id) => (
          <ContactRow key={id} contact={find(core.contacts, id)} onPaper={false} />
        ))}
        <CallLog />
      </div>
    </div>
  );
}

interface ChoiceProps {
  readonly to: string;
  readonly icon: IconNode;
  readonly words: PlainKey;
  readonly hint: PlainKey;
  readonly onTap: () => void;
}

const Choice = ({ to, icon, words, hint, onTap }: ChoiceProps): JSX.Element => (
  <a
    class="choice"
    href={`#${to}`}
    onClick={(event) => {
      event.preventDefault();
      event.stopPropagation();
      onTap();
    }}
  >
    <Icon of={icon} />
    <span>
      <strong>{t(words)}</strong>
      <span>{t(hint)}</span>
    </span>
    <Icon of={icons.forward} mirrored />
  </a>
);
