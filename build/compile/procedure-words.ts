import type { PackProcedure, ProcedureVariant } from '../../src/pack/index.ts';
import { compileCondition, type KnownQuestion } from './conditions.ts';
import type { Draft } from './draft.ts';
import { readMarkdown } from './markdown.ts';
import { createScope } from './markdown-scope.ts';
import { optional, takeText } from './passage.ts';
import { procedureFrontSchema } from './schema/procedure.ts';
import type { Place } from './issue-list.ts';
import { compileSections } from './sections.ts';
import { checkShape } from './shape.ts';

type Words = Pick<PackProcedure, 'title' | 'short' | 'why' | 'situation' | 'standby' | 'variants' | 'sections'>;

const NO_WORDS: Words = { title: '', short: '', why: '', situation: '', sections: [] };

/** FL-10. */
const MAX_TITLE_WORDS = 8;

/** Reads the words of a procedure. `waits`: a plan can have it on standby. `sources`: what it may cite; null when its structure could not be read, and any may be. */
export function compileProcedureWords(draft: Draft, id: string, structure: { readonly service: boolean; readonly waits: boolean; readonly sources: readonly string[] | null; readonly questions: ReadonlyMap<string, KnownQuestion> }): Words {
  const { locale, issues } = draft;
  const file = `${locale}/procedures/${id}.md`;
  const text = draft.files.get(file);
  if (text === undefined) {
    issues.add('missing-file', { file: `procedures/${id}.yaml`, line: 1 }, `The procedure "${id}" has no words.`, `Write ${file}.`);
    return NO_WORDS;
  }
  const markdown = readMarkdown(draft, file, text);
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
  const sections = compileSections(markdown, locale, structure.service, { ...scope, stepIds: new Map() });
  const whys = { level: 'LG-1', document: `${locale}/procedures/*.md, titles and whys` } as const;
  const word = (key: string, measured = false): string => takeText(draft, markdown.front, [key], measured ? whys : null) ?? '';
  const title = word('title', true);
  checkTitle(draft, title, { file, line: markdown.front.lineOf(['title']) });
  const standby = word('standby', true);
  if (structure.waits && standby === '') issues.add('missing-word', { file, line: 1 }, `The procedure "${id}" can be on standby, and does not say when to do it.`, 'Write "standby: Si …" at the top: its line in the box "Si ça change".');
  const variants = (front?.variants ?? []).flatMap(({ when }, index): readonly ProcedureVariant[] => {
    const condition = compileCondition(when, { yaml: markdown.front, path: ['variants', index, 'when'], questions: structure.questions, draft });
    const text = (key: 'title' | 'why' | 'say'): string | undefined => takeText(draft, markdown.front, ['variants', index, key], key === 'say' ? readings.say : whys);
    const said = text('title');
    checkTitle(draft, said ?? '', { file, line: markdown.front.lineOf(['variants', index, 'title']) });
    return condition === null ? [] : [{ when: condition, ...optional('title', said), ...optional('why', text('why')), ...optional('say', text('say')) }];
  });
  return { title, short: word('short'), why: word('why', true), situation: word('situation'), ...(standby === '' ? {} : { standby }), ...(variants.length > 0 ? { variants } : {}), sections };
}

function checkTitle(draft: Draft, title: string, at: Place): void {
  const count = title.split(/\s+/).length;
  if (count > MAX_TITLE_WORDS) draft.issues.add('long-title', at, `The title has ${count} words; ${MAX_TITLE_WORDS} is the most.`, 'Keep the verb and what it is about.');
}
