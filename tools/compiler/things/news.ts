import type { News } from '../../../src/pack/index.ts';
import type { Kind } from '../read/kind.ts';
import type { Manifest } from './manifest.ts';
import type { Draft } from '../read/draft.ts';
import { takeText } from '../prose/passage.ts';
import { openYaml } from '../read/read-list.ts';
import { newsSchema } from '../read/schema/news.ts';
import { checkShape } from '../read/shape.ts';

/** Reads fr/news.yaml: what changed between editions, newest first. A pack without it has no news. */
function compileNews(draft: Draft, { pack }: { readonly pack: Manifest }): readonly News[] {
  const file = `${draft.locale}/news.yaml`;
  const yaml = openYaml(draft, file, false);
  const list = yaml && checkShape(newsSchema, yaml.value, { yaml, path: [] }, draft.issues);
  if (yaml === null || list === null) return [];
  const reading = { level: 'LG-2', document: file } as const;
  for (const [index, news] of list.entries()) {
    const later = list[index - 1]?.edition ?? pack.value.edition;
    if (later === undefined || (index === 0 ? news.edition <= later : news.edition < later)) continue;
    draft.issues.add(
      'bad-date',
      { file, line: yaml.lineOf([index, 'edition']) },
      `The news of ${news.edition} stand after those of ${later}.`,
      'Newest first, and none after the edition of pack.yaml.',
    );
  }
  return list.map(({ edition: of, changes }, index) => ({
    edition: of,
    title: takeText(draft, yaml, [index, 'title'], null) ?? '',
    changes: changes.map((_, at) => takeText(draft, yaml, [index, 'changes', at], reading) ?? ''),
  }));
}

export const news = {
  name: 'news',
  title: 'What changed between editions',
  words: { path: '{locale}/news.yaml', schema: newsSchema },
  compile: compileNews,
} as const satisfies Kind;
