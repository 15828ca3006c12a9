import type { JSX } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import type { Speech } from '../../ports.ts';
import { t } from '../say.ts';
import { aloud } from './pace.ts';
import { useEscape } from './use-escape.ts';
import { LOOK, useFoot } from './use-foot.ts';
import { useReading } from './use-reading.ts';

/** Words above the buttons, which share their line. */
const LINE = { marginBlockEnd: '8px' };
const ROW = { display: 'flex', flexWrap: 'wrap', gap: '8px' };
const GROW = { flexGrow: 1, paddingInline: '8px' };

interface Props {
  readonly speech: Speech;
  /** shows the control, or closes it, which silences it; the same function each time */
  readonly show: (isOpen: boolean) => void;
}

/**
 * The line at the foot of the screen: first who may hear it and whose voice it is, then, while it is read, what can be
 * pressed and no more (AX-22). Its state is said once, in a region that was there before (AX-5).
 */
export function Control({ speech, show }: Props): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  const { state, pace, toggle, changePace, stop } = useReading(speech, bar);
  useFoot(bar);
  const close = useCallback(() => {
    aloud.set({ ...aloud.get(), isOpen: false, isOn: false });
    // what had the focus may be gone with it
    document.querySelector<HTMLElement>('.listen')?.focus({ preventScroll: true });
  }, []);
  useEscape(close);
  useEffect(() => {
    aloud.set({ ...aloud.get(), isOpen: true });
    return aloud.subscribe(() => {
      if (aloud.get().isOpen) return;
      stop();
      show(false);
    });
  }, [show, stop]);
  const isSaid = state === 'waiting' || state === 'none' || state === 'failed';
  const isReading = state === 'speaking' || state === 'paused' || state === 'failed';
  const next = state === 'speaking' ? 'pause' : isReading ? 'resume' : 'start';
  const look = (isMain: boolean) =>
    ({
      type: 'button',
      class: 'button',
      'data-look': isMain ? 'main' : 'quiet',
      style: isMain ? undefined : GROW,
    }) as const;
  return (
    <div ref={bar} class="aloud no-print" style={LOOK} role="group" aria-label={t('listen.label')}>
      {state === 'ready' ? (
        <p style={LINE}>
          <b>{t('aloud.heard')}</b> {t('aloud.local')}
        </p>
      ) : null}
      <div role="status" style={isSaid ? LINE : undefined}>
        {isSaid ? t(`aloud.${state}`) : null}
      </div>
      <div style={ROW}>
        {isReading || state === 'ready' ? (
          <>
            <button {...look(state === 'ready')} onClick={toggle}>
              {t(`aloud.${next}`)}
            </button>
            <button {...look(false)} onClick={changePace}>
              {t(`aloud.${pace === 'normal' ? 'slower' : 'normal'}`)}
            </button>
          </>
        ) : null}
        <button {...look(false)} onClick={close}>
          {t(isReading ? 'aloud.stop' : 'share.close')}
        </button>
      </div>
    </div>
  );
}
