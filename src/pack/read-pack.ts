import { PACK_FORMAT, type Core, type Texts } from './types/index.ts';

const CORE_LISTS = [
  'topics',
  'procedures',
  'signs',
  'contacts',
  'pages',
  'pageGroups',
  'letters',
  'openings',
  'urgent',
  'emergency',
  'help',
  'languages',
] as const satisfies readonly (keyof Core)[];
const TEXT_LISTS = ['sources', 'terms', 'letterFields', 'figures', 'news'] as const satisfies readonly (keyof Texts)[];
const BY_ID = ['procedures', 'contacts', 'pages', 'letters'] as const satisfies readonly (keyof Texts)[];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Looks at what came over the network, or out of the phone's store, before the app trusts it: a cut file, another format, a portal's page.
 * Light on purpose: the compiler has checked everything, and the worker checks the file's hash.
 */
export function readCore(
  value: unknown,
): { readonly ok: true; readonly core: Core } | { readonly ok: false; readonly reason: 'format' | 'damaged' } {
  if (!isObject(value)) return { ok: false, reason: 'damaged' };
  const core = value as Partial<Core>;
  if (core.format !== PACK_FORMAT) return { ok: false, reason: 'format' };
  const isWhole =
    CORE_LISTS.every((list) => Array.isArray(core[list])) &&
    Array.isArray(core.flow?.questions) &&
    core.flow.questions.length > 0 &&
    isObject(core.words);
  return isWhole ? { ok: true, core: value as Core } : { ok: false, reason: 'damaged' };
}

/** The texts of this core; null when they belong to another edition, language or format, or are cut. */
export function readTexts({ format, edition, locale }: Core, value: unknown): Texts | null {
  if (!isObject(value)) return null;
  const texts = value as Partial<Texts>;
  const isOfCore = texts.format === format && texts.edition === edition && texts.locale === locale;
  const isWhole =
    TEXT_LISTS.every((list) => Array.isArray(texts[list])) &&
    BY_ID.every((things) => isObject(texts[things])) &&
    texts.directory !== undefined &&
    isObject(texts.words) &&
    Array.isArray(texts.search?.synonyms);
  return isOfCore && isWhole ? (value as Texts) : null;
}
