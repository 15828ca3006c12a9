import type { SpokenLanguage } from '../../../src/pack/index.ts';
import { spokenOf } from '../languages/index.ts';
import { createIssueList } from '../read/issue-list.ts';
import { readYaml } from '../read/yaml.ts';
import { listMessages } from './interface-words.ts';

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
    const { core } = (readYaml(file, files.get(file) ?? '', createIssueList())?.value ?? {}) as { core?: unknown };
    const name = listMessages(core).find(({ key }) => key === NAME)?.says;
    return { locale, name: typeof name === 'string' ? name : locale, dir: spokenOf(locale).dir };
  });
