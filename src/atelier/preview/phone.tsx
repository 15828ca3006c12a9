import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../say.ts';
import type { PreviewTells, Shown } from './shown.ts';

/** How long what is typed may wait for the phone, in milliseconds: a frame is drawn anew for each. */
const NEXT_AFTER = 120;

/**
 * The guide's own screens on the draft, as a phone shows them. Two frames: the new one is drawn behind the old one and
 * takes its place when it stands, so that nothing flickers while somebody types.
 */
export function Phone({ shown }: { shown: Omit<Shown, 'scroll'> | null }): JSX.Element {
  const frames = [useRef<HTMLIFrameElement>(null), useRef<HTMLIFrameElement>(null)] as const;
  const [front, setFront] = useState<0 | 1>(0);
  const place = useRef<string | null>(null);
  useEffect(() => {
    if (shown === null) return;
    const behind = front === 0 ? 1 : 0;
    const frame = frames[behind].current;
    if (frame === null) return;
    const old = frames[front].current?.contentWindow;
    const samePlace = `${shown.pack.core.locale} ${JSON.stringify(shown.route)} ${JSON.stringify(shown.answers)}`;
    const scroll = place.current === samePlace ? (old?.scrollY ?? 0) : 0;
    const heard = ({ data, source }: MessageEvent<PreviewTells>): void => {
      if (source !== frame.contentWindow) return;
      if (data.preview === 'ready') frame.contentWindow?.postMessage({ ...shown, scroll }, location.origin);
      else {
        place.current = samePlace;
        setFront(behind);
      }
    };
    addEventListener('message', heard);
    const timer = setTimeout(() => {
      frame.src = `preview.html?${Date.now()}`;
    }, NEXT_AFTER);
    return () => {
      clearTimeout(timer);
      removeEventListener('message', heard);
    };
    // the frame in front changes by what is shown, and is no reason to show it again
  }, [shown]);
  return (
    <div class="phone">
      {frames.map((frame, at) => (
        <iframe
          key={at}
          ref={frame}
          title={t('phone.title')}
          data-front={at === front ? '' : undefined}
          aria-hidden={at === front ? undefined : 'true'}
          tabIndex={at === front ? undefined : -1}
        />
      ))}
      {shown === null && <p class="phone-none">{t('phone.none')}</p>}
    </div>
  );
}
