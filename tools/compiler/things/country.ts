import type { Country } from '../../../src/pack/index.ts';
import type { Draft } from '../read/draft.ts';
import { COUNTRY } from '../read/country.ts';
import { takeText } from '../prose/passage.ts';
import { openYaml } from '../read/read-list.ts';
import { readWords } from '../read/read-words.ts';
import { text } from '../read/schema/common.ts';
import type { Kind } from '../read/kind.ts';
import { countrySchema, countryWordsSchema } from '../read/schema/country.ts';
import { checkShape } from '../read/shape.ts';

/** Reads country.yaml, and where its clocks stand in this language. Null where it has a fault. */
function compileCountry(draft: Draft): Country | null {
  const yaml = openYaml(draft, COUNTRY);
  const rules = yaml && checkShape(countrySchema, yaml.value, { yaml, path: [] }, draft.issues);
  if (rules === null) return null;
  const [clock = ''] = rules.clocks;
  const { fixed, 'after-easter': afterEaster } = rules.holidays;
  return { clock, clocks: nameClocks(draft, rules.clocks), holidays: { fixed, afterEaster } };
}

function nameClocks(draft: Draft, ids: readonly string[]): Country['clocks'] {
  const yaml = openYaml(draft, `${draft.locale}/${COUNTRY}`);
  if (yaml === null) return {};
  const words = readWords(draft, yaml, ['clocks'], text, { ids, file: COUNTRY, what: 'clock' });
  return Object.fromEntries(
    ids.map((id) => {
      const path = words.get(id)?.path;
      return [id, (path && takeText(draft, yaml, path, null)) ?? ''];
    }),
  );
}

export const country = {
  name: 'country',
  title: 'The country: its clocks, telephones and holidays',
  structure: { path: COUNTRY, schema: countrySchema },
  words: { path: `{locale}/${COUNTRY}`, schema: countryWordsSchema },
  compile: compileCountry,
} as const satisfies Kind;
