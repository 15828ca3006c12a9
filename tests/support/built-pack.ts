import { joinPack, type Pack } from '../../src/pack/index.ts';
import { distFiles, read } from './dist.ts';

function readHalf(name: string): unknown {
  const file = distFiles().find((one) => one.startsWith(`assets/${name}.`) && one.endsWith('.json'));
  if (file === undefined) throw new Error(`the build has no ${name}`);
  return JSON.parse(read(file));
}

/** The French pack as it ships, both halves joined: what a test compares a screen with. */
export function builtPack(): Pack {
  const pack = joinPack(readHalf('pack.fr') as Pack, readHalf('texts.fr'));
  if (pack === null) throw new Error('the two halves of the built pack do not fit');
  return pack;
}

/** A day of the pack, such as 2026-11-25, as a French page writes it. */
export const inWords = (day: string): string =>
  new Intl.DateTimeFormat('fr', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
