import { OUTCOMES, TEXT_FIELDS, type LetterValues, type NoteFields, type NoteKind, type TextField } from './types.ts';

/** The most that one field holds, in UTF-16 code units: about five pages. */
export const MOST = 10_000;

/** Control characters but line feed and tab, and halves of a sign. */
// oxlint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]|\p{Surrogate}/gu;

/**
 * What may be stored of a text that was typed: no control characters, line ends as `\n`, at most 10,000 signs. `cut`
 * says whether the end was cut off, so that the screen can say so.
 */
export function strip(text: string): { readonly text: string; readonly cut: boolean } {
  const clean = text.replace(/\r\n?/g, '\n').replace(UNFIT, '');
  // the first half of a sign that was cut in two goes too
  return { text: clean.slice(0, MOST).replace(UNFIT, ''), cut: clean.length > MOST };
}

/** Whether a text is the ISO date of a day that exists. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/**
 * What stands in the way of writing these fields down, by field: one that is needed is empty, or a date is none. Every
 * kind needs the day of what it tells. A note needs `what`; a call needs its service or its procedure (`service` is
 * named); a letter needs its id. None: they can be written.
 */
export function faultsIn(kind: NoteKind, fields: NoteFields): readonly TextField[] {
  const has = (field: TextField): boolean => (fields[field] ?? '').trim() !== '';
  const needed: Readonly<Record<NoteKind, readonly TextField[]>> = {
    note: has('what') ? [] : ['what'],
    call: has('service') || has('procedure') ? [] : ['service'],
    letter: has('letter') ? [] : ['letter'],
  };
  return [
    ...(isDay(fields.day ?? '') ? [] : (['day'] as const)),
    ...needed[kind],
    ...(fields.promisedBy === undefined || fields.promisedBy === '' || isDay(fields.promisedBy)
      ? []
      : (['promisedBy'] as const)),
  ];
}

/** Fields as they are stored: each text stripped, none that is empty. What should be a text and is none is left out. */
export function storedFields(fields: NoteFields): NoteFields {
  const texts = TEXT_FIELDS.flatMap((field) => {
    const found: unknown = fields[field];
    const { text } = strip(typeof found === 'string' ? found : '');
    return text.trim() === '' ? [] : [[field, text] as const];
  });
  const outcome = OUTCOMES.find((known) => known === fields.outcome);
  const values = storedValues(fields.values ?? {});
  return {
    ...Object.fromEntries(texts),
    ...(outcome === undefined ? {} : { outcome }),
    ...(Object.keys(values).length > 0 ? { values } : {}),
  };
}

const storedValues = (values: LetterValues): LetterValues =>
  Object.fromEntries(
    Object.entries(values).flatMap(([field, value]) => {
      const ids: readonly unknown[] = Array.isArray(value) ? value : [];
      const held =
        typeof value === 'string'
          ? strip(value).text
          : ids.flatMap((id) => (typeof id === 'string' ? [strip(id).text] : []));
      return held.length > 0 ? [[field, held] as const] : [];
    }),
  );
