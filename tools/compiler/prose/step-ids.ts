import type { Inline } from '../../../src/pack/index.ts';
import type { BlockScope } from './block-scope.ts';
import type { CompiledWords } from './compiled-words.ts';
import { ID_PATTERN } from '../read/schema/common.ts';

const ID_AT_END = /\s*\{#([^}]*)\}\s*$/;

/** Cuts {#id} off the end of some words. */
export function cutId(words: CompiledWords): { readonly id: string | null; readonly words: CompiledWords } {
  const match = ID_AT_END.exec(words.typed);
  if (match === null) return { id: null, words };
  const last = words.text.at(-1);
  const text: readonly Inline[] =
    typeof last === 'string' ? [...words.text.slice(0, -1), last.replace(ID_AT_END, '')] : words.text;
  return {
    id: match[1] ?? '',
    words: { ...words, typed: words.typed.slice(0, match.index), text: text.filter((inline) => inline !== '') },
  };
}

/** Cuts the id off a step. A step without one, or one that stands twice in the file, is an issue. */
export function cutStepId(
  step: CompiledWords,
  scope: BlockScope,
): { readonly id: string; readonly words: CompiledWords } {
  const { id, words } = cutId(step);
  if (id === null) {
    scope.add(
      'step-without-id',
      step.line,
      'This step has no id at its end.',
      'End it with an id of your choice, which never changes: {#appeler}.',
    );
    return { id: '', words };
  }
  if (!ID_PATTERN.test(id)) {
    scope.add(
      'bad-id',
      step.line,
      `"${id}" is not an id.`,
      'Write lower case letters and digits without accents, words joined by hyphens.',
    );
  }
  const first = scope.stepIds.get(id);
  if (first !== undefined)
    scope.add(
      'duplicate-id',
      step.line,
      `The step id "${id}" stands already on line ${first}.`,
      'Give this step another id.',
    );
  else scope.stepIds.set(id, step.line);
  return { id, words };
}
