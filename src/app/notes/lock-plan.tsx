import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { lock as keptLock } from '../../storage/index.ts';
import { keepPlans, plansFailed } from '../../storage/plans/index.ts';
import { turnLockOff, turnLockOn, vault } from '../../storage/vault/index.ts';
import { usePorts, useStore } from '../site.tsx';
import { t } from '../say.ts';
import { Switch } from '../ui/switch.tsx';
import { askToPersist } from '../visit/persisted.ts';
import { guardNotes } from './guard.ts';
import { focusHeading } from './focus-heading.ts';
import { FirstWords } from './first-words.tsx';
import { offerOf } from './lock-offer.ts';
import { OpenForm } from './open-form.tsx';
import { sayFailure } from './say-failure.ts';

interface Props {
  /** the plan is kept by this too, and was never there in the open */
  readonly keeps?: boolean;
  /** without the switch: it was pressed on the way here */
  readonly isAsked?: boolean;
}

/**
 * The lock of the plan: one switch, with the words of the notes. Before it is on, it says what is closed and what is
 * not; before it is off, what others may then read.
 */
export function LockPlan({ keeps = false, isAsked = false }: Props): JSX.Element | null {
  const { phone } = usePorts();
  const offer = offerOf(useStore(keptLock), useStore(vault.state));
  const [isOpen, open] = useState(isAsked);
  const [said, say] = useState<string | null>(null);
  useEffect(() => void vault.look(), []);
  const turnOn = async (): Promise<void> => {
    guardNotes(phone);
    const result = await turnLockOn();
    if (result === 'done' && keeps) await keepPlans(true);
    const why = result === 'done' ? plansFailed.get() : result;
    if (why === null) await askToPersist(phone);
    open(false);
    say(why === null ? t('lock.isOn') : sayFailure(why));
    focusHeading();
  };
  const turnOff = async (): Promise<void> => {
    const result = await turnLockOff();
    open(false);
    say(result === 'done' ? t('lock.isOff') : sayFailure(result));
  };
  if (offer === 'wait' || offer === 'closed') return null;
  const isOn = offer === 'off';
  return (
    <section class="stack-s no-print">
      {isAsked && !isOn ? null : (
        <Switch on={isOn} words={t('lock.switch')} hint={t('lock.hint')} onChange={() => open(!isOpen)} />
      )}
      {isOpen && !isOn ? (
        <div class="card stack-s" ref={bringUp}>
          {offer === 'choose' ? (
            <FirstWords words="lock.choose" forgotten="lock.forgotten" onOpened={() => void turnOn()}>
              <About />
            </FirstWords>
          ) : (
            <>
              <p>
                {offer === 'say' ? t('lock.same') : null} <b>{t('lock.forgotten')}</b>
              </p>
              {offer === 'say' ? (
                <OpenForm words="lock.choose" onOpened={() => void turnOn()} />
              ) : (
                <button type="button" class="button" data-look="main" onClick={() => void turnOn()}>
                  {t('lock.on')}
                </button>
              )}
              <details>
                <summary>{t('vault.about')}</summary>
                <About />
              </details>
            </>
          )}
        </div>
      ) : null}
      {isOpen && isOn ? (
        <div class="notice" data-tone="caution">
          <div>
            <p>{t('lock.offAsk')}</p>
            <div class="actions">
              <button type="button" class="button" data-look="quiet" onClick={() => void turnOff()}>
                {t('lock.offYes')}
              </button>
              <button type="button" class="button" data-look="quiet" onClick={() => open(false)}>
                {t('lock.offNo')}
              </button>
            </div>
          </div>
        </div>
      ) : null}
      <p role="status">{said}</p>
    </section>
  );
}

/** The fields come below the switch, often below the screen: they are brought to its top. */
const bringUp = (card: HTMLElement | null): void => card?.scrollIntoView({ block: 'start' });

/** What the lock closes, against whom, and what it cannot do. */
const About = (): JSX.Element => (
  <>
    <p>
      {t('lock.what')} {t('lock.always')}
    </p>
    <p>{t('vault.protects')}</p>
    <p>{t('lock.limits')}</p>
    <p class="hint">
      {t('lock.closedHint')} {t('lock.traces')}
    </p>
  </>
);
