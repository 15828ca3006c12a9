/**
 * The short names of a pack's file (docs/decisions/0041-short-names-in-the-texts.md): `shorten` puts them in when a
 * guide is built, `lengthen` takes them out when somebody reads. Each is the inverse of the other.
 *
 * One capital, Latin or Greek, stands for a name, or for a kind and the name of what it says:
 * `{ "C": "loi-95" }` is `{ "kind": "cite", "source": "loi-95" }`. No id and no name of a property is one capital.
 */
type Long = readonly [name: string, kind?: string];

/**
 * The format, edition and language of a file, and the languages of its letters, are read as they travel: `format`,
 * `edition`, `locale`, `letters`, `in` and `lang` have no short name. Who changes this table raises `PACK_FORMAT`.
 */
export const SHORT_NAMES: Readonly<Record<string, Long>> = {
  // what stands in a line
  C: ['source', 'cite'],
  L: ['text', 'link'],
  T: ['text', 'term'],
  G: ['text', 'strong'],
  B: ['hint', 'blank'],
  D: ['daughter', 'by-child'],
  // where a link leads, and a block that is a contact
  K: ['id', 'contact'],
  R: ['id', 'procedure'],
  E: ['id', 'page'],
  // blocks
  P: ['text', 'paragraph'],
  I: ['items', 'list'],
  S: ['steps', 'steps'],
  H: ['text', 'heading'],
  N: ['blocks', 'notice'],
  V: ['items', 'avoid'],
  Y: ['text', 'say'],
  // conditions
  Q: ['options', 'is'],
  // sources
  W: ['title', 'law'],
  O: ['title', 'official'],
  X: ['title', 'press'],
  A: ['title', 'association'],
  F: ['publisher'],
  J: ['checked'],
  M: ['confidence'],
  U: ['url'],
  Z: ['to'],
  // names that stand often; A to Z are given
  Γ: ['title'],
  Δ: ['text'],
  Θ: ['blocks'],
  Λ: ['instead'],
  Ξ: ['avoid'],
  Π: ['picture'],
  Σ: ['label'],
  Φ: ['definition'],
  Ω: ['field'],
};

const LONG_NAMES: ReadonlyMap<string, Long> = new Map(Object.entries(SHORT_NAMES));

/** A JSON object that is being made, or taken over. */
type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

/**
 * A JSON value with short names; the value itself stays as it is. Throws, with the name, where a property bears one
 * already.
 */
export function shorten(value: unknown): unknown {
  const names = new Map<string, string>();
  const kinds = new Map<unknown, { readonly short: string; readonly name: string }>();
  for (const [short, [name, kind]] of Object.entries(SHORT_NAMES))
    if (kind === undefined) names.set(name, short);
    else kinds.set(kind, { short, name });

  const inside = (member: unknown): unknown =>
    Array.isArray(member) ? member.map(inside) : isObject(member) ? shortened(member) : member;

  function shortened(long: Readonly<Json>): Json {
    const found = kinds.get(long['kind']);
    const kind = found !== undefined && Object.hasOwn(long, found.name) ? found : undefined;
    const short: Json = {};
    for (const [name, member] of Object.entries(long)) {
      if (LONG_NAMES.has(name) || name === '__proto__')
        throw new Error(`a property of the pack is called "${name}", as a short name is (src/pack/short-names.ts)`);
      if (kind === undefined) short[names.get(name) ?? name] = inside(member);
      else if (name !== 'kind') short[name === kind.name ? kind.short : (names.get(name) ?? name)] = inside(member);
    }
    return short;
  }

  return inside(value);
}

/**
 * A JSON value with its names as the code knows them. It is taken over: what has no short name stays the object that it
 * was, with new members. One function, without a copy or a helper: it runs once, cold, on an old phone, and each of
 * these cost as much again (decision 0041).
 */
export function lengthen(value: unknown): unknown {
  if (Array.isArray(value)) {
    const list = value as unknown[];
    for (let at = 0; at < list.length; at++) {
      const member = list[at];
      if (typeof member === 'object' && member !== null) list[at] = lengthen(member);
    }
    return list;
  }
  if (typeof value !== 'object' || value === null) return value;
  const from = value as Json;
  let long = from;
  for (const name in from)
    if (name.length === 1 && LONG_NAMES.has(name)) {
      long = {};
      break;
    }
  for (const name in from) {
    let member = from[name];
    if (typeof member === 'object' && member !== null) member = lengthen(member);
    else if (long === from) continue;
    const found = name.length === 1 ? LONG_NAMES.get(name) : undefined;
    if (found?.[1] !== undefined) long['kind'] = found[1];
    long[found?.[0] ?? name] = member;
  }
  return long;
}
