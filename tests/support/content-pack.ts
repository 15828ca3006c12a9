import { compilePack } from '../../tools/compiler/index.ts';
import { readContent } from '../../tools/read-content.ts';
import type { Pack } from '../../src/pack/index.ts';

/** The real content, compiled. Throws when it has a fault that leaves no pack. */
export function contentPack(): Pack {
  const { pack } = compilePack(readContent('guide-content'), 'fr');
  if (pack === null) throw new Error('the content leaves no pack');
  return pack;
}
