import * as v from 'valibot';
import { PLACES } from '../../../../src/engine/index.ts';
import { anyText, date, draftByDefault, id, ids, language, picture, review, text } from './common.ts';

const band = v.picklist(PLACES);
const oneOrMore = v.union([id, ids]);
const flag = v.optional(v.boolean());

/** procedures/<id>.yaml; every `when` is read by ../conditions.ts. */
export const procedureSchema = v.strictObject({
  topic: id,
  when: v.optional(v.unknown()),
  band: v.lazy((input) =>
    Array.isArray(input)
      ? v.pipe(v.array(v.strictObject({ when: v.optional(v.unknown()), band })), v.minLength(1, 'empty'))
      : band,
  ),
  lift: v.optional(v.strictObject({ when: v.unknown() })),
  protective: v.optional(v.unknown()),
  joins: v.optional(ids),
  done: v.optional(v.record(id, oneOrMore)),
  yields: v.optional(v.record(id, v.record(id, id))),
  service: flag,
  'last-resort': flag,
  pictures: v.optional(v.record(id, picture), {}),
  contacts: ids,
  letters: v.optional(ids, []),
  'if-refused': v.optional(id),
  sources: ids,
  checked: date,
  review,
});

const waivers = v.optional(v.array(text));

/** The language of the text below, where it is not that of the file: the compiler writes it, no author. */
const lang = v.optional(language);

/** The front matter of fr/procedures/<id>.md. */
export const procedureFrontSchema = v.strictObject({
  title: text,
  short: text,
  why: text,
  situation: text,
  standby: v.optional(text),
  'call-back': v.optional(text),
  variants: v.optional(
    v.array(
      v.strictObject({
        when: v.unknown(),
        title: v.optional(text),
        why: v.optional(text),
        say: v.optional(anyText),
        call: v.optional(ids),
      }),
    ),
  ),
  // in an easier version of the source: a drawing beside each step
  pictures: v.optional(v.record(id, picture)),
  lang,
  waivers,
});

/** The front matter of fr/pages/<id>.md. */
export const pageFrontSchema = v.strictObject({
  title: text,
  short: text,
  sources: ids,
  checked: date,
  review: draftByDefault,
  lang,
  waivers,
});
