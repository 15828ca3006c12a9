import { PACK_FORMAT, type First } from './types/index.ts';

const FIRST_LISTS = [
  'emergency',
  'help',
  'languages',
  'contacts',
  'procedures',
] as const satisfies readonly (keyof First)[];
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What a file is not: of this format, or whole. */
type Refused = { readonly ok: false; readonly reason: 'format' | 'damaged' };

/**
 * Looks at what came over the network, or out of the phone's store, before the app trusts it: a cut
 * file, another format, a portal's page. Light on purpose: the compiler has checked everything, and the
 * worker checks the file's hash.
 */
export function readFirst(value: unknown): { readonly ok: true; readonly first: First } | Refused {
  if (!isObject(value)) return { ok: false, reason: 'damaged' };
  const first = value as Partial<First>;
  if (first.format !== PACK_FORMAT) return { ok: false, reason: 'format' };
  const isWhole =
    FIRST_LISTS.every((list) => Array.isArray(first[list])) &&
    Array.isArray(first.flow?.questions) &&
    first.flow.questions.length > 0 &&
    isObject(first.staleAfter) &&
    isObject(first.words);
  return isWhole ? { ok: true, first: value as First } : { ok: false, reason: 'damaged' };
}
