import { withoutIsolates } from '../../isolates.ts';
import type { Files } from '../../ports.ts';

/** Hands a text to the person as a file, without isolates in it or in its name. `type`: without its encoding, UTF-8. */
export const saveText = (files: Files, name: string, type: string, text: string): void =>
  files.save(withoutIsolates(name), new Blob([withoutIsolates(text)], { type: `${type};charset=utf-8` }));
