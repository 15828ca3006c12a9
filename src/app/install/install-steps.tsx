import type { JSX } from 'preact';
import { DEVICES, type Device } from '../../ports.ts';
import { t } from '../say.ts';
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

/**
 * The steps on every kind of device, one below the other: that of `guess` first, and open. A hint only: the others
 * stand below it. Without a script all of them are there.
 */
export const InstallSteps = ({ guess }: { guess: Device | null }): JSX.Element => (
  <div class="folds">
    {[...DEVICES]
      .sort((a, b) => Number(b === guess) - Number(a === guess))
      .map((device) => (
        <details key={device} class="fold" data-device={device} open={device === guess}>
          <summary>
            <h3>{t(`install.device.${device}`)}</h3>
            {device === guess || isHinted(device) ? (
              <span class="hint">
                {device === guess ? t('install.guessed') : isHinted(device) ? t(`install.deviceHint.${device}`) : null}
              </span>
            ) : null}
          </summary>
          <ol class="fold-in">
            {STEPS[device].map((step) => (
              <Step key={step} step={step} />
            ))}
          </ol>
        </details>
      ))}
  </div>
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
