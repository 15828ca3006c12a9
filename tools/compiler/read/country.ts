import * as v from 'valibot';
import type { SafetyLine } from '../languages/language.ts';
import { createIssueList } from './issue-list.ts';
import { remember } from './remember.ts';
import { countrySchema, type CountryRules } from './schema/country.ts';
import { readYaml } from './yaml.ts';

/** Where a content names its country. */
export const COUNTRY = 'country.yaml';

/** No country: what has a fault, or is not there, which is told once (things/country.ts). */
const NONE: CountryRules = {
  code: '',
  clocks: [],
  telephones: { code: '', trunk: '', numbers: [], emergency: [], source: '' },
  holidays: { fixed: [], 'after-easter': [], source: '' },
  refused: [],
};

const read = remember((text): CountryRules => {
  const result = v.safeParse(countrySchema, readYaml(COUNTRY, text, createIssueList())?.value);
  return result.success ? result.output : NONE;
});

/** The country of a content. In: path → text. Out: its rules, none of them where country.yaml has a fault. */
export const countryOf = (files: ReadonlyMap<string, string>): CountryRules => read(files.get(COUNTRY) ?? '');

/** The names that a guide of this country never says, in any language, as lines that do harm. */
export const refusedLines = ({ refused }: CountryRules): readonly SafetyLine[] =>
  refused.map(({ name, ...says }) => ({ pattern: new RegExp(name, 'giu'), ...says }));
