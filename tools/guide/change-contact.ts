import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  type Pair,
  type ParsedNode,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { Refusal } from './command.ts';

type Files = ReadonlyMap<string, string>;

/** Where something is known from, as somebody who checked it says it. */
export interface CheckedIn {
  readonly title: string;
  readonly publisher: string;
  readonly kind: 'official' | 'association' | 'press';
  /** an address that begins with https:// */
  readonly url?: string;
}

/**
 * The text of contacts.yaml with other values for some keys of one contact, written as YAML; everything else stays as
 * it is, comments too. Throws a Refusal when there is no such contact, or it has no such key.
 */
export function changeContact(text: string, contact: string, values: Readonly<Record<string, string>>): string {
  const item = itemsOf(text).find((one) => String(one.get('id')) === contact);
  if (item === undefined) throw new Refusal(`There is no contact "${contact}".`);
  const puts = Object.entries(values).map(([key, put]) => {
    const pair = item.items.find((one) => isPair(one) && isScalar(one.key) && one.key.value === key) as
      | Pair<ParsedNode, ParsedNode>
      | undefined;
    const [, end] = pair?.key.range ?? [];
    const [from, to] = pair?.value?.range ?? [];
    if (end === undefined || from === undefined || to === undefined)
      throw new Refusal(`The contact "${contact}" has no "${key}".`);
    // what stands below its key is put beside it
    const start = text.slice(end, from).includes('\n') ? end : from;
    return { start, end: start + text.slice(start, to).trimEnd().length, put: start === end ? `: ${put}` : put };
  });
  return puts
    .toSorted((a, b) => b.start - a.start)
    .reduce((changed, { start, end, put }) => `${changed.slice(0, start)}${put}${changed.slice(end)}`, text);
}

/**
 * Notes in contacts from where somebody knows what was changed: a new source of sources.yaml, which each of them names
 * first, and the day of the check. In: the content, the ids of the contacts, the source (null: known already, the day
 * alone is noted), an ISO date. Out: the files with another text. Throws a Refusal as `changeContact` does.
 */
export function noteChecked(
  files: Files,
  contacts: readonly string[],
  source: CheckedIn | null,
  today: string,
): Map<string, string> {
  const texts = new Map<string, string>();
  let listed = files.get('contacts.yaml') ?? '';
  const sources = files.get('sources.yaml') ?? '';
  const known = itemsOf(sources).map((item) => String(item.get('id')));
  const [first] = contacts;
  if (first === undefined) return texts;
  const id = source === null ? null : freeId(`${first}-${today}`, known);
  for (const contact of contacts) {
    const text = listed;
    const own = itemsOf(text).find((item) => String(item.get('id')) === contact);
    const named = own?.get('sources');
    // as they are written: an id of digits alone stands in quotes
    const ids = isSeq(named)
      ? (named as YAMLSeq.Parsed).items.map(({ range: [from, to] }) => text.slice(from, to))
      : [];
    listed = changeContact(listed, contact, {
      checked: today,
      ...(id === null ? {} : { sources: `[${[id, ...ids].join(', ')}]` }),
    });
  }
  texts.set('contacts.yaml', listed);
  if (id !== null && source !== null) texts.set('sources.yaml', addSource(sources, id, source, today));
  return texts;
}

function freeId(wanted: string, known: readonly string[]): string {
  let id = wanted;
  for (let count = 2; known.includes(id); count += 1) id = `${wanted}-${count}`;
  return id;
}

/** Before the first source whose id comes later: the list is kept by ids. */
function addSource(text: string, id: string, { title, publisher, kind, url }: CheckedIn, today: string): string {
  const fields = {
    id,
    kind,
    title,
    publisher,
    ...(url === undefined ? {} : { url }),
    edition: today,
    // what nobody else can look up is less sure
    confidence: url === undefined ? 'M' : 'H',
    checked: today,
  };
  const line = `- {${Object.entries(fields)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
    .join(', ')}}\n`;
  const later = itemsOf(text).find((item) => String(item.get('id')) > id)?.range?.[0];
  if (later === undefined) return `${text.trimEnd()}\n${line}`;
  const at = text.lastIndexOf('\n', later) + 1;
  return `${text.slice(0, at)}${line}${text.slice(at)}`;
}

/** The things of a list in YAML, alone in its file. */
function itemsOf(text: string): readonly YAMLMap.Parsed[] {
  const { contents } = parseDocument(text, { prettyErrors: false });
  return isSeq(contents) ? (contents.items.filter((item) => isMap(item)) as YAMLMap.Parsed[]) : [];
}
