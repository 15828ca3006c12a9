import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Country } from '../../src/pack/index.ts';
import { countryOf } from '../../tools/compiler/read/country.ts';

/** The country of a content folder, with its clocks named in French, as a phone has it. */
function readCountry(folder: string): Country {
  const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
  const { clocks, holidays } = countryOf(new Map([['country.yaml', read('country.yaml')]]));
  const names = parse(read('fr/country.yaml')) as Pick<Country, 'clocks'>;
  return {
    clock: clocks[0] ?? '',
    clocks: names.clocks,
    holidays: { fixed: holidays.fixed, afterEaster: holidays['after-easter'] },
  };
}

/** That of the guide. */
export const FRANCE = readCountry('guide-content');
/** That of the second edition of the tests. */
export const BELGIUM = readCountry('tests/fixtures/pack/house');
