import { unzip } from 'fflate';
import { isContentFile } from '../../../tools/content-files.ts';
import type { Files } from './files.ts';

/** Why a file cannot be read. `name`: of the file in it that stands in the way. */
export interface Unreadable {
  readonly why: 'no-zip' | 'too-large' | 'no-text';
  readonly name?: string;
}

/** Records of what was reviewed, and what somebody wants changed in the rules: no content, and sent with it. */
const BESIDE = /(?:^|\/)(?:reviews\/[^/]+|wishes)\/[^/]+\.json$/;

/** More than any guide has, and less than stops a browser. */
const MOST_BYTES = 200_000_000;
const MOST_FILES = 20_000;

/** Whether a path is of use: content, editions, which are YAML too, and what travels beside the content. */
export const isOfUse = (path: string): boolean =>
  (isContentFile(path) || BESIDE.test(path)) &&
  !path.split('/').some((part) => part === 'node_modules' || part === '__MACOSX');

/** Reads the texts of a zip. A zip that says that it holds more than a browser can take is not unpacked. */
export async function readZip(bytes: Uint8Array): Promise<Files | Unreadable> {
  let [size, count] = [0, 0];
  try {
    const found = await new Promise<Record<string, Uint8Array>>((resolve, reject) => {
      unzip(
        bytes,
        {
          filter: ({ name, originalSize }) => {
            if (!isOfUse(name)) return false;
            size += originalSize;
            count += 1;
            if (size > MOST_BYTES || count > MOST_FILES) throw new TooLarge();
            return true;
          },
        },
        (error, files) => (error ? reject(error) : resolve(files)),
      );
    });
    return readTexts(Object.entries(found));
  } catch (error) {
    return { why: error instanceof TooLarge ? 'too-large' : 'no-zip' };
  }
}

class TooLarge extends Error {}

/** Bytes as texts: UTF-8, with the line breaks of Unix. */
export function readTexts(files: readonly (readonly [path: string, bytes: Uint8Array])[]): Files | Unreadable {
  const read = new TextDecoder('utf-8', { fatal: true });
  const texts = new Map<string, string>();
  for (const [path, bytes] of files) {
    try {
      texts.set(path.replaceAll('\\', '/'), read.decode(bytes).replaceAll('\r\n', '\n'));
    } catch {
      return { why: 'no-text', name: path };
    }
  }
  return texts;
}
