import type { LetterField, LetterText, LetterWhen } from '../../../src/pack/index.ts';
import type { MarkdownScope } from '../prose/markdown-scope.ts';
import { splitBraces } from '../prose/braces.ts';
import type { CompiledWords } from '../prose/compiled-words.ts';

/** What the compiler of one letter may note. */
export interface LetterScope extends MarkdownScope {
  readonly fields: ReadonlyMap<string, LetterField>;
  /** fields that the letter lists: only they may stand in it */
  readonly listed: ReadonlySet<string>;
  /** those that do */
  readonly used: Set<string>;
}

export function createLetterScope(
  scope: MarkdownScope,
  fields: ReadonlyMap<string, LetterField>,
  listed: ReadonlySet<string>,
): LetterScope {
  return { ...scope, braces: null, fields, listed, used: new Set() };
}

const WHEN_AT_END = /\s*\{\?([a-z0-9-]+)(?:\/([a-z0-9-]+))?\}\s*$/;
const PLACE = /\{(?:(of):)?([a-z0-9-]+)\}/g;

/**
 * Reads words of a letter: {field} stands for what is typed, {of:field} puts before a name what its language says there
 * (`ofPlace`), {?field/option} at the end is a condition, {a|b|c} are words by the child.
 */
export function readLetterText(
  typed: string,
  line: number,
  scope: LetterScope,
): { readonly text: LetterText; readonly when?: LetterWhen } {
  const match = WHEN_AT_END.exec(typed);
  const words = match === null ? typed : typed.slice(0, match.index);
  const when = match === null ? undefined : readWhen(match[1] ?? '', match[2], line, scope);
  const text: LetterText[number][] = [];
  let from = 0;
  const set = scope.language.typeset(words.trim());
  for (const found of set.matchAll(PLACE)) {
    const [whole, of, field = ''] = found;
    know(field, line, scope);
    if (found.index > from) text.push(...readWords(set.slice(from, found.index), line, scope));
    text.push(of === undefined ? { field } : { field, of: true });
    from = found.index + whole.length;
  }
  if (from < set.length) text.push(...readWords(set.slice(from), line, scope));
  checkAlone(text, line, scope);
  checkBraces(text, line, scope);
  return { text, ...(when === undefined ? {} : { when }) };
}

/** A letter has fields for what is to be filled in, so no other blank may stand in it. */
function readWords(words: string, line: number, scope: LetterScope): LetterText {
  return splitBraces(words).map((part) => {
    if (typeof part === 'string' || part.kind === 'by-child') return part;
    scope.add(
      'bad-brace',
      line,
      `The blank "${part.hint}" may not stand in a letter.`,
      'Write the {field} that asks for it; its words are in letter-fields.yaml.',
    );
    return '';
  });
}

function readWhen(field: string, option: string | undefined, line: number, scope: LetterScope): LetterWhen {
  know(field, line, scope);
  const options = scope.fields.get(field)?.options;
  if (option !== undefined && !options?.some(({ id }) => id === option)) {
    scope.add(
      'unknown-option',
      line,
      `"${option}" is no option of the field "${field}".`,
      `Its options are: ${options?.map(({ id }) => id).join(', ') ?? 'none'}.`,
    );
  }
  return option === undefined ? { field } : { field, option };
}

function know(field: string, line: number, scope: LetterScope): void {
  scope.used.add(field);
  if (!scope.listed.has(field))
    scope.add(
      'unknown-field',
      line,
      `The field "${field}" is not in the letter's list.`,
      'Correct its name, or add it to "fields" in the YAML file of the letter.',
    );
}

/** What becomes a list stands alone: a sentence cannot go on around it. */
function checkAlone(text: LetterText, line: number, scope: LetterScope): void {
  for (const part of text) {
    if (typeof part === 'string' || 'kind' in part || text.length === 1) continue;
    const kind = scope.fields.get(part.field)?.kind;
    if (kind === 'lines' || kind === 'many')
      scope.add(
        'field-alone',
        line,
        `"{${part.field}}" becomes a list, so it cannot stand inside a sentence.`,
        'Make it a paragraph of its own.',
      );
  }
}

/** A place that is not understood would stand in the letter as it was typed. */
function checkBraces(text: LetterText, line: number, scope: LetterScope): void {
  for (const part of text) {
    const [found] = typeof part === 'string' ? (/[{}][^{}]*\}?/.exec(part) ?? []) : [];
    if (found?.includes('|'))
      scope.add(
        'bad-brace',
        line,
        `"${found}" has not three parts.`,
        'Write {for a daughter|for a son|when it is not said}; a part may be empty.',
      );
    else if (found !== undefined)
      scope.add(
        'unknown-field',
        line,
        `"${found}" is no place of a field.`,
        'Write {field}, {of:field}, or at the very end {?field} or {?field/option}.',
      );
  }
}

/** The words that the author typed; a letter holds plain words and citations only. */
export function plainWords(words: CompiledWords, scope: LetterScope): string {
  const marked = words.text.some((part) => typeof part === 'object' && part.kind !== 'cite');
  if (marked)
    scope.add(
      'unsupported-markup',
      words.line,
      'A letter holds plain words only.',
      'Take links, bold words and terms out of it.',
    );
  return words.typed;
}
