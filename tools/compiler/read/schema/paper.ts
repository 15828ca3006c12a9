import * as v from 'valibot';
import { MORE_LISTS, SECTIONS } from '../../../../src/pack/index.ts';
import { id, ids, picture, text } from './common.ts';

const some = v.pipe(ids, v.minLength(1, 'empty'));

/** What an entry prints; it has one of these keys. */
export const ENTRY_KEYS = ['contacts', 'urgent', 'signs', 'procedure', 'page', 'terms'] as const;

const entry = v.pipe(
  v.strictObject({
    contacts: v.optional(some),
    urgent: v.optional(v.literal(true)),
    signs: v.optional(some),
    procedure: v.optional(id),
    sections: v.optional(v.pipe(v.array(v.picklist(SECTIONS)), v.minLength(1, 'empty'))),
    page: v.optional(id),
    terms: v.optional(some),
  }),
  v.check(
    (one) =>
      ENTRY_KEYS.filter((key) => one[key] !== undefined).length === 1 &&
      (one.procedure === undefined) === (one.sections === undefined),
    'entry',
  ),
);

const MORE = new RegExp(`^(?:(?:procedure|page):[a-z0-9-]+|${MORE_LISTS.join('|')})$`);

/** paper.yaml: what is printed of the guide. */
export const paperSchema = v.strictObject({
  strip: some,
  card: some,
  booklet: v.array(
    v.strictObject({
      id,
      picture: v.optional(picture),
      more: v.pipe(v.string(), v.regex(MORE, 'more')),
      holds: v.pipe(v.array(entry), v.minLength(1, 'empty')),
    }),
  ),
});

/** One part of the booklet, of fr/paper.yaml. */
export const paperWordsSchema = v.strictObject({ title: text, lead: v.optional(text) });
