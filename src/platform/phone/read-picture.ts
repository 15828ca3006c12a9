/** The text of a QR code in what a video shows; null while there is none. */
export type ReadPicture = (video: HTMLVideoElement) => Promise<string | null>;

/** The part of the Shape Detection API that is used. TypeScript does not know it, and few browsers have it. */
interface Detector {
  detect(picture: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}
interface DetectorClass {
  new (options: { readonly formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

const nothing = (): null => null;

/** The phone's own reader, where it has one that knows QR codes. */
async function phonesOwn(): Promise<ReadPicture | null> {
  const { BarcodeDetector } = globalThis as { readonly BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return null;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): readonly string[] => []);
  if (!formats.includes('qr_code')) return null;
  const detector = new BarcodeDetector({ formats: ['qr_code'] });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

/** A picture is read at this many pixels a side at most: more makes an old phone slow, and reads no better. */
const SIDE = 720;

/** The reader of the package `qr`, a script of its own: plain JavaScript, which the page's policy allows. */
async function ours(): Promise<ReadPicture> {
  const { decodeQR } = await import('qr/decode.js');
  const canvas = document.createElement('canvas');
  const paper = canvas.getContext('2d', { willReadFrequently: true });
  return (video) => {
    const scale = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight));
    const [width, height] = [Math.round(video.videoWidth * scale), Math.round(video.videoHeight * scale)];
    if (!paper || width === 0 || height === 0) return Promise.resolve(null);
    Object.assign(canvas, { width, height });
    paper.drawImage(video, 0, 0, width, height);
    const { data } = paper.getImageData(0, 0, width, height);
    try {
      return Promise.resolve(decodeQR({ width, height, data }, { timeLimit: 100 }));
    } catch {
      return Promise.resolve(null); // no code in this picture
    }
  };
}

/** The best reader that this phone has. One of its own that fails (its service is not there) gives way to ours. */
export async function pictureReader(): Promise<ReadPicture> {
  const own = await phonesOwn().catch(nothing);
  if (!own) return ours();
  let read = own;
  return async (video) => {
    try {
      return await read(video);
    } catch {
      if (read === own) read = await ours();
      return null;
    }
  };
}
