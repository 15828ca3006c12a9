import type { Camera, ScanEnd } from '../../ports.ts';
import { pictureReader } from './read-picture.ts';
import { LEAVE_EVENT } from '../exit/quick-exit.ts';

/** How long a picture is waited for between two readings, in milliseconds. */
const PAUSE = 150;

/** Older browsers, and pages that are not secure, have none. */
const browser = (): { readonly mediaDevices?: MediaDevices } => navigator;

const whyNot = (error: unknown): ScanEnd =>
  error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'SecurityError')
    ? 'refused'
    : 'no-camera';

const pause = (): Promise<void> => new Promise((done) => setTimeout(done, PAUSE));

/** The only file that asks for a camera. What it sees is shown and read, in memory, and goes when it stops. */
export const camera: Camera = {
  scan(video, { read, end }) {
    let isOver = false;
    let stream: MediaStream | null = null;
    const outside = new AbortController();

    function stop(): void {
      isOver = true;
      outside.abort();
      for (const track of stream?.getTracks() ?? []) track.stop();
      video.srcObject = null;
    }
    function endWith(why: ScanEnd): void {
      if (isOver) return;
      stop();
      end(why);
    }
    const endSight = (): void => {
      if (document.visibilityState === 'hidden') endWith('stopped');
    };
    const { signal } = outside;
    document.addEventListener('visibilitychange', endSight, { signal });
    addEventListener('pagehide', () => endWith('stopped'), { signal });
    addEventListener(LEAVE_EVENT, () => endWith('stopped'), { signal });

    async function watch(): Promise<void> {
      const { mediaDevices } = browser();
      if (!mediaDevices) return endWith('no-camera');
      const readPicture = await pictureReader().catch(() => null);
      if (readPicture === null) return endWith('no-reader');
      if (isOver) return;
      stream = await mediaDevices.getUserMedia({
        audio: false,
        video: { facingMode: 'environment', width: { ideal: 1280 }, height: { ideal: 720 } },
      });
      // the page was left while the person was asked
      if (isOver) return stop();
      for (const track of stream.getTracks()) track.addEventListener('ended', () => endWith('stopped'), { signal });
      video.srcObject = stream;
      await video.play();
      while (!isOver) {
        const text = await readPicture(video);
        if (!isOver && text !== null && read(text)) stop();
        await pause();
      }
    }
    watch().catch((error: unknown) => endWith(whyNot(error)));
    return stop;
  },
};
