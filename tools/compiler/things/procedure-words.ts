import type { OtherLanguage, Section, WholeProcedure } from '../../../src/pack/index.ts';
import type { Language } from '../languages/index.ts';
import type { Draft } from '../read/draft.ts';
import { readWordsOf } from '../read/join-markdown.ts';
import { createScope } from '../prose/markdown-scope.ts';
import { optional } from '../prose/passage.ts';
import { withSounds } from '../prose/sounds.ts';
import { procedureFrontSchema } from '../read/schema/procedure.ts';
import { compileCard, type Structure } from './card-words.ts';
import { compileSections } from './sections.ts';
import { checkShape } from '../read/shape.ts';

type Words = Pick<
  WholeProcedure,
  'title' | 'short' | 'why' | 'situation' | 'standby' | 'callBack' | 'variants' | 'forChild' | 'say' | 'sections' | 'in'
>;

const NO_WORDS: Words = { title: '', short: '', why: '', situation: '', sections: [] };

/** Reads the words of a procedure. */
export function compileProcedureWords(draft: Draft, id: string, structure: Structure): Words {
  const { locale, issues } = draft;
  const file = `${locale}/procedures/${id}.md`;
  const text = draft.files.get(file);
  if (text === undefined)
    issues.add(
      'missing-file',
      { file: `procedures/${id}.yaml`, line: 1 },
      `The procedure "${id}" has no words.`,
      `Write ${file}.`,
    );
  const markdown = text === undefined ? null : readWordsOf(draft, file, text);
  if (text === undefined || markdown === null) return NO_WORDS;
  const front = checkShape(procedureFrontSchema, markdown.front.value, { yaml: markdown.front, path: [] }, issues);
  const readings = {
    text: { level: 'LG-2', document: file },
    say: { level: 'LG-1', document: `${locale}/procedures/*.md, scripts to say` },
  } as const;
  const scope = createScope(draft, {
    file,
    sources: structure.sources ?? [...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, source = '']) => source),
    sourcesPlace: `procedures/${id}.yaml`,
    waivers: new Set(front?.waivers),
    readings,
  });
  // a page may stand in another language than its card
  const pageScope = front?.lang === undefined ? null : scope.within(front.lang, 1);
  const sections = compileSections(markdown, structure.service, {
    ...(pageScope ?? scope),
    stepIds: new Map(),
    pictures: { ...structure.pictures, ...front?.pictures },
    titles: draft.language.sectionTitles,
    isWhole: draft.beside?.isSameLanguage !== true,
  });
  const section = sections.find((found) => found.id === 'say');
  const script = section && pageScope ? sayIn(section, pageScope, draft.language) : section;
  const card = { draft, id, structure, front: markdown.front, readings };
  return {
    ...compileCard(card, front?.variants ?? [], script !== undefined),
    ...optional('say', script),
    sections,
    ...optional('in', pageScope === null ? undefined : { lang: pageScope.lang, dir: pageScope.dir }),
  };
}

/** The words to say on a card, which stands in the page's language, where the text below is in another. */
const sayIn = (section: Section, { lang, dir }: OtherLanguage, language: Language): Section => ({
  ...section,
  blocks: section.blocks.map((block) =>
    block.kind === 'say'
      ? { ...block, text: [withSounds({ kind: 'foreign', lang, dir, text: block.text }, language)] }
      : block,
  ),
});
