import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Camera, ScanEnd } from '../../ports.ts';
import { t } from '../say.ts';
import { takeFocus } from '../ui/take-focus.ts';

interface Props {
  readonly load: () => Promise<Camera>;
  /** a text was read: true ends the search */
  readonly onRead: (text: string) => boolean;
}

type ScanState = 'closed' | 'asking' | 'open' | ScanEnd;

/** Reads a code with the camera, asked for after a sentence and a tap. Leaving the page ends it (SH-11). */
export function Scan({ load, onRead }: Props): JSX.Element {
  const [state, set] = useState<ScanState>('closed');
  const [isOther, setOther] = useState(false);
  const video = useRef<HTMLVideoElement>(null);
  const read = useRef(onRead);
  read.current = onRead;
  useEffect(() => {
    if (state !== 'open') return;
    let isOver = false;
    let stop = (): void => undefined;
    load().then(
      ({ scan }) => {
        if (isOver || !video.current) return;
        stop = scan(video.current, {
          read(text) {
            const isOurs = read.current(text);
            if (!isOurs) setOther(true);
            return isOurs;
          },
          end: set,
        });
      },
      () => set('no-reader'),
    );
    return () => {
      isOver = true;
      stop();
    };
  }, [state, load]);

  if (state === 'open')
    return (
      <div class="stack-s" ref={takeFocus} tabIndex={-1}>
        <p role="status">{t(isOther ? 'planCode.scan.notOurs' : 'planCode.scan.here')}</p>
        <video ref={video} class="camera" muted playsInline aria-hidden="true" />
        <p class="hint">{t('planCode.scan.wait')}</p>
        <button type="button" class="button" data-look="line" onClick={() => set('closed')}>
          {t('planCode.scan.stop')}
        </button>
      </div>
    );
  if (state === 'asking')
    return (
      <div class="notice" data-tone="note" ref={takeFocus} tabIndex={-1}>
        <div>
          <p>{t('planCode.scan.ask')}</p>
          <div class="actions">
            <button
              type="button"
              class="button"
              data-look="quiet"
              onClick={() => {
                setOther(false);
                set('open');
              }}
            >
              {t('planCode.scan.start')}
            </button>
            <button type="button" class="button" data-look="quiet" onClick={() => set('closed')}>
              {t('planCode.receive.close')}
            </button>
          </div>
        </div>
      </div>
    );
  return (
    <>
      {state === 'closed' ? null : (
        <p ref={takeFocus} tabIndex={-1}>
          {t(`planCode.scan.${state}`)}
        </p>
      )}
      <button type="button" class="button" data-look="line" onClick={() => set('asking')}>
        {t('planCode.scan.open')}
      </button>
    </>
  );
}
