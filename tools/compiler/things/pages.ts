import type { Heading } from 'mdast';
import type { Block, WholePage } from '../../../src/pack/index.ts';
import { compileBlock } from '../prose/blocks.ts';
import type { BlockScope } from '../prose/block-scope.ts';
import type { Compiled, Kind } from '../read/kind.ts';
import type { Draft } from '../read/draft.ts';
import { compileWords, unwrap } from '../prose/inlines.ts';
import { readWordsOf } from '../read/join-markdown.ts';
import type { MarkdownFile } from '../read/markdown.ts';
import { createScope, lineOf } from '../prose/markdown-scope.ts';
import { optional, takeText } from '../prose/passage.ts';
import { readDay } from '../read/read-day.ts';
import { referSources } from '../read/references.ts';
import { takeReview } from '../read/reviews.ts';
import { ID_PATTERN } from '../read/schema/common.ts';
import { pageFrontSchema } from '../read/schema/procedure.ts';
import { checkShape } from '../read/shape.ts';
import { slug } from '../read/slug.ts';
import { cutId } from '../prose/step-ids.ts';

/** Reads every page of <locale>/pages/. */
function compilePages(draft: Draft): Compiled<WholePage> {
  const folder = `${draft.locale}/pages/`;
  const files = [...draft.files].filter(([file]) => file.startsWith(folder) && file.endsWith('.md'));
  const ids = new Set(files.map(([file]) => file.slice(folder.length, -'.md'.length)));
  const all = files.flatMap(([file, text]): readonly WholePage[] => {
    const page = compilePage(draft, file.slice(folder.length, -'.md'.length), file, text);
    return page === null ? [] : [page];
  });
  return { all, ids };
}

function compilePage(draft: Draft, id: string, file: string, text: string): WholePage | null {
  const markdown = readWordsOf(draft, file, text);
  const front =
    markdown && checkShape(pageFrontSchema, markdown.front.value, { yaml: markdown.front, path: [] }, draft.issues);
  if (markdown === null) return null;
  if (!ID_PATTERN.test(id))
    draft.issues.add(
      'bad-id',
      { file, line: 1 },
      `"${id}" is not an id.`,
      'Rename the file: lower case, no accents, hyphens.',
    );
  const waivers = new Set(front?.waivers);
  if (front !== null && !waivers.has('no-source'))
    referSources(draft, markdown.front, ['sources'], front.sources, `The page "${id}"`);
  else if (front !== null)
    front.sources.forEach((source) =>
      draft.references.push({ kind: 'source', id: source, file, line: markdown.front.lineOf(['sources']) }),
    );
  const readings = {
    text: { level: 'LG-2', document: file },
    say: { level: 'LG-1', document: `${draft.locale}/pages/*.md, scripts to say` },
  } as const;
  const plain = createScope(draft, {
    file,
    sources: front?.sources ?? [],
    sourcesPlace: `${file}, line ${markdown.front.lineOf(['sources'])}`,
    waivers,
    readings,
  });
  const other = front?.lang === undefined ? null : plain.within(front.lang, 1);
  const blocks = compileBody(markdown, { ...(other ?? plain), stepIds: new Map(), page: true });
  const word = (key: string): string => takeText(draft, markdown.front, [key], null) ?? '';
  return {
    id,
    title: word('title'),
    short: word('short'),
    blocks,
    ...optional('read', readDay(draft, `pages/${id}.md`)),
    ...optional('in', other === null ? undefined : { lang: other.lang, dir: other.dir }),
    sources: front?.sources ?? [],
    review: takeReview(draft, front?.review ?? { status: 'draft' }, 'page', id, {
      file,
      line: markdown.front.lineOf(['review']),
    }),
    checked: front?.checked ?? '',
  };
}

function compileBody({ tree, lastLine }: MarkdownFile, scope: BlockScope): readonly Block[] {
  const ids = new Set<string>();
  if (tree.children.length === 0)
    scope.add('empty-section', lastLine, 'This page has no text.', 'Write it below the front matter.');
  return tree.children.flatMap((node) =>
    node.type === 'heading' ? [compileHeading(node, ids, scope)] : compileBlock(node, scope),
  );
}

function compileHeading(node: Heading, ids: Set<string>, scope: BlockScope): Block {
  const { id: given, words } = cutId(compileWords(node.children, scope));
  const said = unwrap(words.text);
  const text = said.filter((inline) => typeof inline === 'string').join('');
  if (said !== words.text) scope.untranslated(text);
  scope.take(words, 'label');
  if (node.depth !== 2)
    scope.add(
      'unknown-heading',
      lineOf(node),
      `A page has headings of one rank: "${text}" has ${node.depth} # signs.`,
      'Write it with ##. The title of the page is in the front matter.',
    );
  if (text === '' || said.length > 1)
    scope.add(
      'unsupported-markup',
      lineOf(node),
      'A heading holds plain words only.',
      'Take links, bold words and citations out of it.',
    );
  const id = given ?? slug(words.typed, scope.language);
  if (ids.has(id))
    scope.add(
      'duplicate-id',
      lineOf(node),
      `Two headings have the id "${id}".`,
      'Give this one an id of its own: ## Words {#id}',
    );
  ids.add(id);
  return { kind: 'heading', id, text };
}

export const page = {
  name: 'page',
  title: 'A page to read',
  words: { path: '{locale}/pages/*.md' },
  made: 'page',
  named: { as: 'page', ids: (things: { readonly page: Compiled<WholePage> }) => things.page.ids },
  compile: compilePages,
} as const satisfies Kind;
