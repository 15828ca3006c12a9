import * as v from 'valibot';
import { ROLES } from '../../../../src/pack/index.ts';
import { address, id, ids, text } from './common.ts';

/** The colours of a brand, by the names that the styles use. */
export const COLOURS = [
  'bg',
  'surface',
  'sunken',
  'text',
  'muted',
  'primary',
  'primary-hover',
  'fill',
  'fill-hover',
  'on-fill',
  'fill-edge',
  'primary-soft',
  'on-primary-soft',
  'control',
  'divider',
  'now',
  'now-hover',
  'now-edge',
  'on-now',
  'now-soft',
  'now-text',
  'today',
  'today-soft',
  'week',
  'week-soft',
  'done',
  'done-soft',
  'on-done',
  'exit',
  'on-exit',
  'focus-in',
  'focus-out',
  'stone-1',
  'stone-2',
  'stone-3',
  'ink',
  'tint',
  'tint-2',
] as const;
export type Colour = (typeof COLOURS)[number];
export type Palette = Readonly<Record<Colour, string>>;

const some = v.pipe(ids, v.minLength(1, 'empty'));
const folder = v.pipe(v.string(), v.regex(/^[\w.-]+(?:\/[\w.-]+)*$/, 'folder'));
const colour = v.pipe(v.string(), v.regex(/^#[0-9A-Fa-f]{6}$/, 'colour'));
const palette = v.strictObject(
  Object.fromEntries(COLOURS.map((name) => [name, colour])) as Record<Colour, typeof colour>,
);
/** Words in each language of the edition. */
const spoken = v.record(id, text);

/** The same in every language, or by language. */
const byLanguage = <T extends string | string[]>(value: v.GenericSchema<T>) =>
  v.lazy((input): v.GenericSchema<T | Record<string, T>> => {
    const isOne = typeof input === 'string' || Array.isArray(input);
    return (isOne ? value : v.record(id, value)) as v.GenericSchema<T | Record<string, T>>;
  });

const roles = v.strictObject(
  Object.fromEntries(
    Object.entries(ROLES).map(([name, needed]) => {
      const value = name.endsWith('-contacts') ? some : id;
      const given = byLanguage(value as v.GenericSchema<string | string[]>);
      return [name, needed ? given : v.optional(given)];
    }),
  ),
);

/** editions/<id>.yaml */
export const editionSchema = v.strictObject({
  id,
  content: folder,
  // whose interface.yaml it takes, but for the lines that stand in one of its own content
  interface: v.optional(folder),
  locales: some,
  name: byLanguage(text),
  icons: folder,
  exit: v.strictObject({ address, title: spoken, site: spoken }),
  colours: v.strictObject({ light: palette, dark: palette }),
  roles,
  // which release of its day it is, where it is put online again on the same day: phones take no earlier one
  release: v.optional(v.pipe(v.number(), v.integer('whole'), v.minValue(1, 'whole'))),
  // the public key of minisign by which its files are signed
  'signing-key': v.optional(v.pipe(v.string(), v.regex(/^RW[\w+/]{54}$/, 'signing-key'))),
});
export type Edition = v.InferOutput<typeof editionSchema>;
