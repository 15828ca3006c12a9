import type { JSX } from 'preact';
import { role } from '../../pack/index.ts';
import { keepNoSize, preferences, setPreferences, TEXT_SIZES, type Theme } from '../../storage/index.ts';
import { beDiscreet } from '../visit/be-discreet.ts';
import { EraseAll } from './erase-all.tsx';
import { Icon } from '../ui/icon.tsx';
import { KeepFailed } from '../ui/keep-failed.tsx';
import { Link } from '../ui/link.tsx';
import { OfflineLine } from '../ui/offline-line.tsx';
import { PrivateForm } from '../ui/private-form.tsx';
import { Switch } from '../ui/switch.tsx';
import { useCore, usePath, usePorts, useStore } from '../site.tsx';
import type { Route } from '../routes.ts';
import { t } from '../say.ts';
import { chooseSize } from '../ui/choose-size.ts';
import { KeepSize } from '../ui/keep-size.tsx';
import { keepGuide } from '../visit/keep-guide.ts';
import * as icons from '../ui/icons.ts';

const THEMES: readonly Theme[] = ['auto', 'light', 'dark'];
const SAFETY_PAGES = ['phone-page', 'exit-page', 'memory-page'] as const;

export default function SettingsScreen(): JSX.Element {
  const core = useCore();
  const ports = usePorts();
  const path = usePath();
  const { discreet } = useStore(preferences);
  const { kind } = useStore(ports.offline.status);
  return (
    <div class="stack">
      <h1 tabIndex={-1}>{t('settings.title')}</h1>
      <HowItReads />
      <section class="stack-s">
        <h2>{t('settings.safety')}</h2>
        <ul class="rows">
          {SAFETY_PAGES.map((name) => role(core, name)).map(({ id, title }) => (
            <Row key={id} to={{ kind: 'page', id }} words={title} />
          ))}
          {import.meta.env.MODE === 'single' ? null : <Row to={{ kind: 'stored' }} words={t('stored.title')} />}
          <Row to={{ kind: 'leaves' }} words={t('leaves.title')} />
        </ul>
        <Switch
          on={discreet}
          words={t('settings.discreet')}
          hint={t('settings.discreetHint')}
          onChange={() => void beDiscreet(ports.router, discreet ? null : path({ kind: 'neutral-start' }))}
        />
      </section>
      <section class="stack-s needs-script">
        <h2>{t('settings.offline')}</h2>
        <OfflineLine />
        {kind === 'unsupported' ? null : (
          <button type="button" class="button" data-look="quiet" onClick={() => keepGuide(ports, kind === 'off')}>
            {t(kind === 'off' ? 'settings.startOffline' : 'settings.stopOffline')}
          </button>
        )}
      </section>
      <EraseAll />
    </div>
  );
}

const Row = ({ to, words }: { readonly to: Route; readonly words: string }): JSX.Element => (
  <li>
    <Link class="row" to={to}>
      <span>{words}</span>
      <Icon of={icons.forward} mirrored />
    </Link>
  </li>
);

/** Size and theme, and whether the settings are kept. */
function HowItReads(): JSX.Element {
  const { textSize, theme, kept } = useStore(preferences);
  const failed = useStore(preferences.failed);
  return (
    <section class="stack-s needs-script">
      <h2>{t('settings.reading')}</h2>
      <Choice
        name="taille"
        words={t('settings.sizeTitle')}
        values={TEXT_SIZES}
        value={textSize}
        label={(value) => t(`settings.size.${value}`)}
        onChange={(value) => void chooseSize(value)}
      />
      {import.meta.env.MODE === 'single' ? null : <KeepSize saysAll />}
      <Choice
        name="theme"
        words={t('settings.themeTitle')}
        values={THEMES}
        value={theme}
        label={(value) => t(`settings.theme.${value}`)}
        onChange={(value) => void setPreferences({ theme: value })}
      />
      {import.meta.env.MODE === 'single' ? null : (
        <>
          <Switch
            on={kept}
            words={t('settings.keepPreferences')}
            hint={t('settings.keepHint')}
            onChange={() => void setPreferences({ kept: !kept }).then(keepNoSize)}
          />
          <KeepFailed why={failed} refused={t('settings.keepFailed')} />
        </>
      )}
    </section>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly words: string;
  readonly values: readonly T[];
  readonly value: T;
  readonly label: (value: T) => string;
  readonly onChange: (value: T) => void;
}

function Choice<T extends string>({ name, words, values, value, label, onChange }: ChoiceProps<T>): JSX.Element {
  return (
    <PrivateForm>
      <fieldset>
        <legend>{words}</legend>
        <div class="action-bar segments">
          {values.map((choice) => (
            <label key={choice} class="state">
              <input type="radio" name={name} checked={choice === value} onChange={() => onChange(choice)} />
              <span>{label(choice)}</span>
            </label>
          ))}
        </div>
      </fieldset>
    </PrivateForm>
  );
}
