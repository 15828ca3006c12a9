import type { OptionId } from '../../../src/engine/index.ts';
import type { PackQuestion } from '../../../src/pack/index.ts';
import { says } from '../languages/index.ts';

export type Reply =
  /** null: the question is skipped */
  | { readonly kind: 'answer'; readonly options: readonly OptionId[] | null }
  | { readonly kind: 'why' }
  | { readonly kind: 'back' }
  | { readonly kind: 'wrong'; readonly says: string };

/** Reads what a person typed under a question: numbers with commas or spaces between them, nothing, ? or <. */
export function readReply({ kind, options, exclusive = [] }: PackQuestion, typed: string): Reply {
  const words = typed
    .trim()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  if (words.length === 0) return { kind: 'answer', options: null };
  if (words.length === 1 && words[0] === '?') return { kind: 'why' };
  if (words.length === 1 && words[0] === '<') return { kind: 'back' };
  const wrong = words.find((word) => !/^\d+$/.test(word) || options[Number(word) - 1] === undefined);
  if (wrong !== undefined) return { kind: 'wrong', says: says.tryOut.noNumber(wrong, options.length) };
  const chosen = options.filter((_, index) => words.some((word) => Number(word) === index + 1));
  if (kind === 'one' && chosen.length > 1) return { kind: 'wrong', says: says.tryOut.onlyOne };
  const alone = chosen.find(({ id }) => exclusive.includes(id));
  if (alone && chosen.length > 1) return { kind: 'wrong', says: says.tryOut.isAlone(alone.label) };
  return { kind: 'answer', options: chosen.map(({ id }) => id) };
}
