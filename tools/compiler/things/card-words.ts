import type { Picture, ProcedureVariant, WholeProcedure } from '../../../src/pack/index.ts';
import { BY_CHILD, inForms } from '../prose/braces.ts';
import type { ScopeOf } from '../prose/markdown-scope.ts';
import { optional, takeScript, takeText } from '../prose/passage.ts';
import { compileCondition, type Known } from '../read/conditions.ts';
import type { Draft } from '../read/draft.ts';
import type { FileLine } from '../read/issue-list.ts';
import type { Path } from '../read/path.ts';
import type { YamlFile } from '../read/yaml.ts';

/** FL-10; in a translation two more, as its words are others. */
const MAX_TITLE_WORDS = 8;
const MAX_TRANSLATED_WORDS = 10;

/**
 * What the words must fit. `waits`: a plan can have it on standby. `sources`: what it may cite, `contacts`: whom it
 * names; null: could not be read, any may be.
 */
export interface Structure {
  readonly service: boolean;
  readonly waits: boolean;
  readonly sources: readonly string[] | null;
  readonly contacts: readonly string[] | null;
  readonly pictures: Readonly<Record<string, Picture>>;
  readonly known: Known;
}

/** The file of words of a procedure that is being read. */
export interface CardFile {
  readonly draft: Draft;
  readonly id: string;
  readonly structure: Structure;
  readonly front: YamlFile;
  readonly readings: ScopeOf['readings'];
}

/** How titles and whys are measured: those of all procedures together. */
const ofWhys = ({ locale }: Draft) =>
  ({ level: 'LG-1', document: `${locale}/procedures/*.md, titles and whys` }) as const;

/**
 * The words at the top of the file, which stand on the card and in lists. `hasScript`: there are words to say, which a
 * variant replaces.
 */
export function compileCard(
  card: CardFile,
  variantShapes: readonly VariantShape[],
  hasScript: boolean,
): Pick<WholeProcedure, 'title' | 'short' | 'why' | 'situation' | 'standby' | 'callBack' | 'variants' | 'forChild'> {
  const { draft, id, structure, front } = card;
  const label = (key: string): string => takeText(draft, front, [key], null) ?? '';
  const forms = (key: string): string => takeText(draft, front, [key], ofWhys(draft), BY_CHILD) ?? '';
  const said = inForms({ title: forms('title'), why: forms('why') });
  checkTitle(draft, said.title, { file: front.file, line: front.lineOf(['title']) });
  const standby = takeText(draft, front, ['standby'], ofWhys(draft)) ?? '';
  if (structure.waits && standby === '')
    draft.issues.add(
      'missing-word',
      { file: front.file, line: 1 },
      `The procedure "${id}" can be on standby, and does not say when to do it.`,
      `Write "${draft.language.examples.standby}" at the top: its line in the box of what to do if things change.`,
    );
  const variants = compileVariants(card, variantShapes, hasScript);
  return {
    ...said,
    short: label('short'),
    situation: label('situation'),
    ...(standby === '' ? {} : { standby }),
    ...optional('callBack', takeText(draft, front, ['call-back'], ofWhys(draft))),
    ...(variants.length > 0 ? { variants } : {}),
  };
}

interface VariantShape {
  readonly when?: unknown;
  readonly call?: readonly string[] | undefined;
}

/** Other words of the card for whoever answered so. */
function compileVariants(
  card: CardFile,
  variants: readonly VariantShape[],
  hasScript: boolean,
): readonly ProcedureVariant[] {
  const { draft, structure, front, readings } = card;
  return variants.flatMap(({ when, call }, index): readonly ProcedureVariant[] => {
    const path = ['variants', index];
    const known = structure.known;
    const condition = compileCondition(when, { yaml: front, path: [...path, 'when'], known, draft });
    const text = (key: 'title' | 'why'): string | undefined =>
      takeText(draft, front, [...path, key], ofWhys(draft), BY_CHILD);
    const words = inForms({ ...optional('title', text('title')), ...optional('why', text('why')) });
    const say = takeScript(draft, front, [...path, 'say'], readings.say);
    checkTitle(draft, words.title ?? '', { file: front.file, line: front.lineOf([...path, 'title']) });
    // in a procedure that needs a service the section is missed anyway
    if (say !== undefined && !hasScript && !structure.service) refuseScript(card, [...path, 'say']);
    checkCalls(card, [...path, 'call'], call ?? []);
    return condition === null
      ? []
      : [{ when: condition, ...words, ...optional('say', say), ...optional('call', call) }];
  });
}

function refuseScript({ draft: { issues, language }, front }: CardFile, path: Path): void {
  issues.add(
    'missing-section',
    { file: front.file, line: front.lineOf(path) },
    `These words to say replace those of "${language.sectionTitles.say}", and that heading is missing.`,
    `Add "## ${language.sectionTitles.say}" with the words for the rest, or take this "say" out.`,
  );
}

function checkCalls({ draft, id, structure, front }: CardFile, path: Path, contacts: readonly string[]): void {
  for (const contact of contacts) {
    if (structure.contacts?.includes(contact) !== false) continue;
    draft.issues.add(
      'unknown-call',
      { file: front.file, line: front.lineOf(path) },
      `"${contact}" is no contact of "${id}".`,
      `Add it to "contacts" in procedures/${id}.yaml, or take it out here.`,
    );
  }
}

function checkTitle(draft: Draft, title: string, at: FileLine): void {
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
