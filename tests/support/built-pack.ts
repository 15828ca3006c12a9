import type { Content } from '../../tools/compiler/index.ts';
// past the door, behind which the languages are found as only Vite can
import { contentOf } from '../../tools/compiler/join/content.ts';
import { readCore, readFirst, readKit, readSearch, readTexts } from '../../src/pack/index.ts';
import { DIST, distFiles, read } from './dist.ts';

function readPart(name: string, dist: string): unknown {
  const file = distFiles(dist).find((one) => one.startsWith(`assets/${name}.`) && one.endsWith('.json'));
  if (file === undefined) throw new Error(`the build has no ${name}`);
  return JSON.parse(read(file, dist));
}

/** What the French pack as it ships holds: what a test compares a screen with. */
export function builtContent(dist = DIST): Content {
  const read = readFirst(readPart('first.fr', dist));
  const core = read.ok ? readCore(read.first, readPart('core.fr', dist)) : null;
  const texts = core && readTexts(core, readPart('texts.fr', dist));
  const kit = core && readKit(core, readPart('kit.fr', dist));
  const search = core && readSearch(core, readPart('search.fr', dist));
  if (core === null || texts === null || kit === null || search === null)
    throw new Error('the files of the built pack do not fit');
  return contentOf({ core, texts, kit, search });
}
