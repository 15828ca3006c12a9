import { journalOf } from './note-set.ts';
import { NOTE_KINDS, OUTCOMES, type Journal, type Link, type LetterValues, type Note } from './types.ts';
import type { NoteFields, NoteVersion, Removal, Stamp, Tip } from './types.ts';
import { LATEST } from './write.ts';

/** More links than anyone writes. */
const MOST_LINKS = 1_000_000_000;

type FoundRecord = Readonly<Record<string, unknown>>;
const fieldsOf = (found: unknown): FoundRecord => (typeof found === 'object' && found !== null ? { ...found } : {});
const listOf = (found: unknown): readonly unknown[] => (Array.isArray(found) ? found : []);
const isText = (found: unknown): found is string => typeof found === 'string';
const isId = (found: unknown): found is string => isText(found) && /^[\w-]{1,64}$/.test(found);
const isDigest = (found: unknown): found is string => isText(found) && /^[0-9a-f]{64}$/.test(found);
const isNonce = (found: unknown): found is string => isText(found) && /^[0-9a-f]{32}$/.test(found);
const isWhole = (found: unknown, from: number, to: number): found is number =>
  typeof found === 'number' && Number.isInteger(found) && found >= from && found <= to;

/** What is sound of a list. */
const soundOf = <T>(found: unknown, clean: (record: unknown) => T | null): readonly T[] =>
  listOf(found).flatMap((record) => {
    const sound = clean(record);
    return sound === null ? [] : [sound];
  });

function cleanTip(found: unknown): Tip | null {
  const { chain, n, digest } = fieldsOf(found);
  return isId(chain) && isWhole(n, 1, MOST_LINKS) && isDigest(digest) ? { chain, n, digest } : null;
}

function cleanLink(found: unknown): Link | null {
  const tip = cleanTip(found);
  const { previous } = fieldsOf(found);
  return tip !== null && (previous === '' || isDigest(previous)) ? { ...tip, previous } : null;
}

function cleanStamp(found: FoundRecord): Stamp | null {
  const { written, clock, said, nonce } = found;
  const link = cleanLink(found['link']);
  if (link === null || !isWhole(written, 0, LATEST) || !isNonce(nonce)) return null;
  return {
    written,
    ...(clock === 'behind' ? { clock } : {}),
    ...(isWhole(said, -LATEST, LATEST) ? { said } : {}),
    nonce,
    link,
  };
}

function cleanValues(found: unknown): LetterValues {
  const values: Record<string, string | readonly string[]> = {};
  for (const [field, value] of Object.entries(fieldsOf(found))) {
    if (field === '__proto__') continue;
    if (isText(value)) values[field] = value;
    else if (Array.isArray(value)) values[field] = value.filter(isText);
  }
  return values;
}

/** Every text is left as it is, also one that only a later edition knows: its digest covers it. */
function cleanFields(found: unknown): NoteFields {
  const { outcome, values, ...texts } = fieldsOf(found);
  const known = OUTCOMES.find((known) => known === outcome);
  return {
    ...Object.fromEntries(Object.entries(texts).filter(([, text]) => isText(text))),
    ...(known === undefined ? {} : { outcome: known }),
    ...(typeof values === 'object' && values !== null ? { values: cleanValues(values) } : {}),
  };
}

function cleanVersion(found: unknown): NoteVersion | null {
  const fields = fieldsOf(found);
  const stamp = cleanStamp(fields);
  if (stamp === null) return null;
  return {
    ...stamp,
    fields: cleanFields(fields['fields']),
    over: listOf(fields['over']).filter(isDigest),
    ...(fields['restored'] === true ? { restored: true } : {}),
  };
}

function cleanRemoval(found: unknown): Removal | null {
  const fields = fieldsOf(found);
  const stamp = cleanStamp(fields);
  return stamp === null ? null : { ...stamp, took: soundOf(fields['took'], cleanLink) };
}

/**
 * A sound note of whatever was found; null when nothing of it is. A version that is not sound is left out, and
 * `verifyJournal` then tells a gap. Never throws.
 */
export function cleanNote(found: unknown): Note | null {
  const fields = fieldsOf(found);
  const { id } = fields;
  const kind = NOTE_KINDS.find((known) => known === fields['kind']);
  const versions = soundOf(fields['versions'], cleanVersion);
  const removals = soundOf(fields['removals'], cleanRemoval);
  if (!isId(id) || kind === undefined || versions.length + removals.length === 0) return null;
  return { id, kind, versions, removals };
}

/** A sound head of whatever was found; null when it has no chain. Never throws. */
export function cleanHead(found: unknown): Pick<Journal, 'chain' | 'tips'> | null {
  const { chain, tips } = fieldsOf(found);
  return isId(chain) ? { chain, tips: soundOf(tips, cleanTip) } : null;
}

/**
 * A sound journal of whatever was found, such as what stood in a file: what is not sound is left out. `chain`: the id
 * under which it goes on when it has none. Never throws.
 */
export function cleanJournal(found: unknown, chain: string): Journal {
  const head = cleanHead(found);
  return journalOf(head?.chain ?? chain, head?.tips ?? [], soundOf(fieldsOf(found)['notes'], cleanNote));
}
