import * as v from 'valibot';
import { CONTACT_KINDS, DAYS } from '../../../../src/pack/index.ts';
import { address, anyText, date, draftByDefault, id, ids, language, text, time } from './common.ts';

const weekly = v.strictObject({
  timezone: text,
  slots: v.pipe(
    v.array(v.strictObject({ days: v.pipe(v.array(v.picklist(DAYS)), v.minLength(1, 'empty')), from: time, to: time })),
    v.minLength(1, 'empty'),
  ),
  holidays: v.picklist(['open', 'closed', 'unknown']),
});

const number = v.pipe(v.string(), v.regex(/^\+?\d{2,15}$/, 'number'));

const channel = v.variant('kind', [
  v.strictObject({ kind: v.picklist(['tel', 'sms']), number, shown: text, dated: v.optional(v.boolean()) }),
  v.strictObject({ kind: v.literal('abroad'), number, shown: text }),
  v.strictObject({ kind: v.picklist(['web', 'chat', 'form', 'sign-language']), url: address, shown: text }),
  v.strictObject({ kind: v.literal('email'), address: v.pipe(v.string(), v.email('email')) }),
  v.strictObject({ kind: v.literal('visit'), address: v.optional(text) }),
]);

const answer = v.picklist(['yes', 'no', 'unknown']);

/** One contact of contacts.yaml. */
export const contactSchema = v.strictObject({
  id,
  kind: v.picklist(CONTACT_KINDS),
  channels: v.pipe(v.array(channel), v.minLength(1, 'empty')),
  hours: v.lazy((input) => (typeof input === 'string' ? v.picklist(['always', 'unknown']) : weekly)),
  // in which it answers: on a page in another it stands aside for those who do; left out: in that of every page
  languages: v.optional(v.pipe(v.array(language), v.minLength(1, 'empty'))),
  cost: v.picklist(['free', 'charged', 'unknown']),
  'on-bill': answer,
  anonymous: answer,
  overseas: answer,
  sources: ids,
  checked: date,
  review: draftByDefault,
});

/** One contact of fr/contacts.yaml. */
export const contactWordsSchema = v.strictObject({
  name: anyText,
  short: text,
  purpose: text,
  who: text,
  say: v.optional(anyText),
  'say-young': v.optional(anyText),
  before: v.optional(text),
  after: v.optional(text),
});
