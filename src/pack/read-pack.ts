import { PACK_FORMAT, type Pack } from './types.ts';

const LISTS = [
  'topics',
  'procedures',
  'signs',
  'contacts',
  'sources',
  'terms',
  'pages',
  'pageGroups',
  'letters',
  'openings',
  'urgent',
  'emergency',
  'help',
] as const;

/**
 * Looks at what came over the network before the app trusts it: a cut file, another format, a portal's page. Light on purpose:
 * the compiler has checked everything, and the worker checks the file's hash.
 */
export function readPack(
  value: unknown,
): { readonly ok: true; readonly pack: Pack } | { readonly ok: false; readonly reason: 'format' | 'damaged' } {
  if (typeof value !== 'object' || value === null) return { ok: false, reason: 'damaged' };
  const pack = value as Partial<Pack>;
  if (pack.format !== PACK_FORMAT) return { ok: false, reason: 'format' };
  const whole =
    LISTS.every((list) => Array.isArray(pack[list])) &&
    Array.isArray(pack.flow?.questions) &&
    pack.flow.questions.length > 0;
  return whole ? { ok: true, pack: value as Pack } : { ok: false, reason: 'damaged' };
}
