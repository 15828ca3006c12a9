import { lengthen } from './short-names.ts';
import type { Core, Texts } from './types/index.ts';

const LISTS = [
  'sources',
  'terms',
  'letterFields',
  'senders',
  'deadlines',
  'figures',
  'news',
] as const satisfies readonly (keyof Texts)[];
const BY_ID = ['procedures', 'contacts', 'pages', 'letters', 'signs'] as const satisfies readonly (keyof Texts)[];

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * The texts of this core; null when they belong to another edition, language or format, or are cut. In: the file as it
 * travels, or the texts as the compiler makes them, which have no short name. It is taken over: the texts are made of
 * its own objects.
 */
export function readTexts({ format, edition, locale }: Core, value: unknown): Texts | null {
  if (!isObject(value)) return null;
  const file = value as Partial<Texts>;
  if (file.format !== format || file.edition !== edition || file.locale !== locale) return null;
  const texts = lengthen(file) as Partial<Texts>;
  const isWhole =
    LISTS.every((list) => Array.isArray(texts[list])) &&
    BY_ID.every((things) => isObject(texts[things])) &&
    texts.directory !== undefined &&
    isObject(texts.words) &&
    Array.isArray(texts.search?.examples);
  return isWhole ? (texts as Texts) : null;
}
