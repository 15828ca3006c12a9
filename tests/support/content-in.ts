import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isContentFile } from '../../tools/content-files.ts';

/** The texts of a content folder, by their paths in it. */
export const contentIn = (folder: string): Map<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => path.replaceAll('\\', '/'))
      .filter(isContentFile)
      .toSorted()
      .map((path) => [path, readFileSync(join(folder, path), 'utf8')]),
  );

/** A small guide, which opens in a moment; and the whole one. */
export const SMALL = 'tests/fixtures/pack/good';
export const WHOLE = 'guide-content';

/** The whole guide in these languages alone, French first. */
export function wholeIn(...locales: readonly string[]): Map<string, string> {
  const all = contentIn(WHOLE);
  const texts = [...all].filter(([path]) => {
    const [folder = ''] = path.split('/');
    return !all.has(`${folder}/interface.yaml`) || locales.includes(folder);
  });
  const pack = all.get('pack.yaml') ?? '';
  return new Map(texts).set('pack.yaml', pack.replace(/^locales: .*$/m, `locales: [${locales.join(', ')}]`));
}
