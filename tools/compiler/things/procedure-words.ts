import type { OtherLanguage, Picture, ProcedureVariant, Section, WholeProcedure } from '../../../src/pack/index.ts';
import type { Language } from '../languages/index.ts';
import { BY_CHILD, inForms } from '../prose/braces.ts';
import { compileCondition, type Known } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import { readWordsOf } from '../read/join-markdown.ts';
import { createScope } from '../prose/markdown-scope.ts';
import { optional, takeScript, takeText } from '../prose/passage.ts';
import { withSounds } from '../prose/sounds.ts';
import { procedureFrontSchema } from '../read/schema/procedure.ts';
import type { Place } from '../read/issue-list.ts';
import { compileSections } from './sections.ts';
import { checkShape } from '../read/shape.ts';

type Words = Pick<
  WholeProcedure,
  'title' | 'short' | 'why' | 'situation' | 'standby' | 'callBack' | 'variants' | 'forChild' | 'say' | 'sections' | 'in'
>;

const NO_WORDS: Words = { title: '', short: '', why: '', situation: '', sections: [] };

/** FL-10; in a translation two more, as its words are others. */
const MAX_TITLE_WORDS = 8;
const MAX_TRANSLATED_WORDS = 10;

/**
 * What the words must fit. `waits`: a plan can have it on standby. `sources`: what it may cite, `contacts`: whom it
 * names; null: could not be read, any may be.
 */
interface Structure {
  readonly service: boolean;
  readonly waits: boolean;
  readonly sources: readonly string[] | null;
  readonly contacts: readonly string[] | null;
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly known: Known;
}

/** Reads the words of a procedure. */
export function compileProcedureWords(draft: Draft, id: string, structure: Structure): Words {
  const { locale, issues } = draft;
  const file = `${locale}/procedures/${id}.md`;
  const text = draft.files.get(file);
  if (text === undefined) {
    issues.add(
      'missing-file',
      { file: `procedures/${id}.yaml`, line: 1 },
      `The procedure "${id}" has no words.`,
      `Write ${file}.`,
    );
    return NO_WORDS;
  }
  const markdown = readWordsOf(draft, file, text);
  if (markdown === null) return NO_WORDS;
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
  const pictures = { ...structure.pictures, ...front?.pictures };
  const other = front?.lang === undefined ? null : scope.within(front.lang, 1);
  const sections = compileSections(markdown, structure.service, {
    ...(other ?? scope),
    stepIds: new Map(),
    pictures,
    titles: draft.language.sectionTitles,
    isWhole: draft.beside?.isSameLanguage !== true,
  });
  const whys = { level: 'LG-1', document: `${locale}/procedures/*.md, titles and whys` } as const;
  const label = (key: string): string => takeText(draft, markdown.front, [key], null) ?? '';
  const card = (key: string): string => takeText(draft, markdown.front, [key], whys, BY_CHILD) ?? '';
  const said = inForms({ title: card('title'), why: card('why') });
  checkTitle(draft, said.title, { file, line: markdown.front.lineOf(['title']) });
  const standby = takeText(draft, markdown.front, ['standby'], whys) ?? '';
  if (structure.waits && standby === '')
    issues.add(
      'missing-word',
      { file, line: 1 },
      `The procedure "${id}" can be on standby, and does not say when to do it.`,
      `Write "${draft.language.examples.standby}" at the top: its line in the box of what to do if things change.`,
    );
  const found = sections.find((section) => section.id === 'say');
  const script = found && other ? sayIn(found, other, draft.language) : found;
  const variants = (front?.variants ?? []).flatMap(({ when, call }, index): readonly ProcedureVariant[] => {
    const condition = compileCondition(when, {
      yaml: markdown.front,
      path: ['variants', index, 'when'],
      known: structure.known,
      draft,
    });
    const text = (key: 'title' | 'why'): string | undefined =>
      takeText(draft, markdown.front, ['variants', index, key], whys, BY_CHILD);
    const words = inForms({ ...optional('title', text('title')), ...optional('why', text('why')) });
    const say = takeScript(draft, markdown.front, ['variants', index, 'say'], readings.say);
    checkTitle(draft, words.title ?? '', { file, line: markdown.front.lineOf(['variants', index, 'title']) });
    // in a procedure that needs a service the section is missed anyway
    if (say !== undefined && script === undefined && !structure.service)
      issues.add(
        'missing-section',
        { file, line: markdown.front.lineOf(['variants', index, 'say']) },
        `These words to say replace those of "${draft.language.sectionTitles.say}", and that heading is missing.`,
        `Add "## ${draft.language.sectionTitles.say}" with the words for the rest, or take this "say" out.`,
      );
    for (const contact of call ?? []) {
      if (structure.contacts?.includes(contact) !== false) continue;
      issues.add(
        'unknown-call',
        { file, line: markdown.front.lineOf(['variants', index, 'call']) },
        `"${contact}" is no contact of "${id}".`,
        `Add it to "contacts" in procedures/${id}.yaml, or take it out here.`,
      );
    }
    return condition === null
      ? []
      : [{ when: condition, ...words, ...optional('say', say), ...optional('call', call) }];
  });
  return {
    ...said,
    short: label('short'),
    situation: label('situation'),
    ...(standby === '' ? {} : { standby }),
    ...optional('callBack', takeText(draft, markdown.front, ['call-back'], whys)),
    ...(variants.length > 0 ? { variants } : {}),
    ...optional('say', script),
    sections,
    ...optional('in', other === null ? undefined : { lang: other.lang, dir: other.dir }),
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

function checkTitle(draft: Draft, title: string, at: Place): void {
  const count = title.split(/\s+/).length;
  const most = draft.beside === null ? MAX_TITLE_WORDS : MAX_TRANSLATED_WORDS;
  if (count > most)
    draft.issues.add(
      'long-title',
      at,
      `The title has ${count} words; ${most} is the most.`,
      'Keep the verb and what it is about.',
    );
}
