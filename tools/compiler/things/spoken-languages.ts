import type { SpokenLanguage } from '../../../src/pack/index.ts';
import { spokenOf } from '../languages/index.ts';
import { isRecord } from '../read/is-record.ts';
import { createIssueList } from '../read/issue-list.ts';
import { readYaml } from '../read/yaml.ts';

/** The word of an interface file by which its language names itself. */
const NAME = 'languages.name';

/**
 * The languages of an edition, each under the name that its own words give it; what is wrong in those is told
 * when that language is compiled.
 */
export const spokenLanguages = (
  files: ReadonlyMap<string, string>,
  locales: readonly string[],
): readonly SpokenLanguage[] =>
  locales.map((locale) => {
    const file = `${locale}/interface.yaml`;
    const name = valueAt(readYaml(file, files.get(file) ?? '', createIssueList())?.value, `core.${NAME}`);
    return { locale, name: typeof name === 'string' ? name : locale, dir: spokenOf(locale).dir };
  });

const valueAt = (value: unknown, path: string): unknown =>
  path.split('.').reduce((at, key) => (isRecord(at) ? at[key] : undefined), value);
