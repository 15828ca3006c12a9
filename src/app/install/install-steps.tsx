import type { ComponentChildren, JSX } from 'preact';
import { DEVICES, type Device } from '../../ports.ts';
import { t } from '../say.ts';
import { Fold } from '../ui/fold.tsx';
import { DRAWINGS, type StepName } from './install-drawings.tsx';

/** What the hand does on each device, in order. The facts: interface rules PW-15, with the menus' own words. */
const STEPS: Readonly<Record<Device, readonly StepName[]>> = {
  'ios-compact': ['ios-dots', 'ios-menu', 'ios-home', 'ios-add', 'find'],
  'ios-bar': ['ios-bar', 'ios-home', 'ios-add', 'find'],
  'ios-older': ['ios-share', 'ios-list', 'ios-add', 'find'],
  android: ['dots', 'add', 'confirm', 'find'],
  samsung: ['lines', 'add-to', 'find'],
  firefox: ['firefox-dots', 'firefox-add', 'find'],
  computer: ['bar-icon', 'bar-confirm'],
  mac: ['file-menu', 'dock', 'find-dock'],
  'firefox-computer': ['star'],
};

const HINTED = ['ios-compact', 'ios-bar', 'ios-older'] as const satisfies readonly Device[];
const isHinted = (device: Device): device is (typeof HINTED)[number] => HINTED.some((hinted) => hinted === device);

interface Props {
  readonly guess: Device | null;
  /** it is on its way: there is room for its steps, and without a script those of all devices */
  readonly isLate: boolean;
  /** the browser's own way, above the steps */
  readonly children: ComponentChildren;
}

/**
 * The steps on the device at hand, below the browser's own button. The device is a guess: where there is none, or
 * without a script, those of all devices stand below each other.
 */
export const InstallSteps = ({ guess, isLate, children }: Props): JSX.Element => (
  <section class="stack-s" data-device={guess ?? undefined} data-waits={isLate ? '' : undefined}>
    {children}
    {guess === null ? (
      <div class={isLate ? 'needs-no-script' : undefined}>
        <h2>{t('install.which')}</h2>
        <Devices of={DEVICES} />
      </div>
    ) : (
      <>
        <h2>{t(`install.device.${guess}`)}</h2>
        <Steps of={guess} />
        <p class="hint">{t('install.whichHint')}</p>
      </>
    )}
  </section>
);

/** Those of the others, behind one fold. */
export const OtherDevices = ({ guess }: { readonly guess: Device }): JSX.Element => (
  <Fold title={t('install.others')} section="devices">
    <Devices of={DEVICES.filter((device) => device !== guess)} />
  </Fold>
);

const Devices = ({ of }: { readonly of: readonly Device[] }): JSX.Element => (
  <div class="folds">
    {of.map((device) => (
      <details key={device} class="fold" data-device={device}>
        <summary>
          <h3>{t(`install.device.${device}`)}</h3>
          {isHinted(device) ? <span class="hint">{t(`install.deviceHint.${device}`)}</span> : null}
        </summary>
        <Steps of={device} />
      </details>
    ))}
  </div>
);

const Steps = ({ of }: { readonly of: Device }): JSX.Element => (
  <ol>
    {STEPS[of].map((step) => (
      <Step key={step} step={step} />
    ))}
  </ol>
);

function Step({ step }: { step: StepName }): JSX.Element {
  const Drawn = DRAWINGS[step];
  return (
    <li class="install-step">
      <Drawn />
      <div>
        <b>{t(`install.step.${step}`)}</b>
        <p class="hint">{t(`install.stepHint.${step}`)}</p>
      </div>
    </li>
  );
}
