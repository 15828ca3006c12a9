import { contentOf, type Content } from '../../tools/compiler/index.ts';
import { readCore, readTexts } from '../../src/pack/index.ts';
import { DIST, distFiles, read } from './dist.ts';

function readPart(name: string, dist: string): unknown {
  const file = distFiles(dist).find((one) => one.startsWith(`assets/${name}.`) && one.endsWith('.json'));
  if (file === undefined) throw new Error(`the build has no ${name}`);
  return JSON.parse(read(file, dist));
}

/** What the French pack as it ships holds: what a test compares a screen with. */
export function builtContent(dist = DIST): Content {
  const core = readCore(readPart('core.fr', dist));
  const texts = core.ok ? readTexts(core.core, readPart('texts.fr', dist)) : null;
  if (!core.ok || texts === null) throw new Error('the two files of the built pack do not fit');
  return contentOf({ core: core.core, texts });
}

/** A day of the pack, such as 2026-11-25, as a French page writes it. */
export const inWords = (day: string): string =>
  new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
