/** What scripts/paper.mjs runs: makes the papers of every language of the edition, beside the pages of a build. */
import { join } from 'node:path';
import { compileLocale, openEdition, readEditionFile } from '../site/content.ts';
import { makePapers, type MadePaper } from './make-papers.ts';

interface Options {
  /** the folder of the build */
  readonly dist: string;
  readonly address: string | undefined;
  /** these files alone, or all where none is named */
  readonly only: readonly string[];
  readonly browser: { readonly executablePath: string; readonly args: readonly string[] };
}

/** Out: each file with its pages. The first language stands in the folder itself, each other one in its own. */
export async function run({ dist, ...options }: Options): Promise<readonly MadePaper[]> {
  const file = readEditionFile();
  const edition = openEdition(file);
  const content = process.env['REPERES_CONTENT'] ?? edition.content;
  const made: MadePaper[] = [];
  for (const [at, locale] of edition.locales.entries()) {
    const { pack } = compileLocale(locale, content, file, edition.interface);
    const folder = join('papier', at === 0 ? '' : locale);
    const papers = await makePapers(pack, { ...options, out: join(dist, folder) });
    made.push(...papers.map((paper) => ({ ...paper, file: join(folder, paper.file) })));
  }
  return made;
}
