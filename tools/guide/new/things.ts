import { parse } from 'yaml';
import { Refusal } from '../command.ts';
import { appendItem, appendKey } from './append.ts';
import { TODO, write, type Ground, type Skeleton } from './skeleton.ts';

/** Adds a thing to files that must be there, and must not list it yet. */
function change(
  { files }: Ground,
  id: string,
  changes: Readonly<Record<string, (text: string) => string>>,
): readonly (readonly [string, string])[] {
  return Object.entries(changes).map(([file, grow]) => {
    const text = files.get(file);
    if (text === undefined) throw new Refusal(`${file} is missing; write it first.`);
    if (listIds(parse(text)).includes(id)) throw new Refusal(`"${id}" is in ${file} already. Nothing was written.`);
    return [file, grow(text)];
  });
}

/** Every id that a YAML file lists: the items of a list of ids, and what stands after "id:" or is a key of words. */
function listIds(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value))
    return value.flatMap((item: unknown) =>
      typeof item === 'object' && item !== null && 'id' in item
        ? [String(item.id), ...('signs' in item ? listIds(item.signs) : [])]
        : listIds(item),
    );
  return typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...(key === 'signs' ? listIds(inner) : [])])
    : [];
}

export const contact: Skeleton = (ground) => {
  const { id, locale, today } = ground;
  const structure = [
    `id: ${id}`,
    'kind: association     # emergency, child-protection, victims, digital, association, ' +
      'listening, health, rights, abroad',
    'channels:',
    '  - { kind: visit }   # { kind: tel, number: "digits only", shown: "digits as they are read" }, ' +
      '{ kind: web, url: "https://…", shown: the host }',
    'hours: unknown        # always, unknown, or { timezone: a clock of country.yaml, ' +
      'slots: [{ days: [mon], from: "09:00", to: "18:00" }], holidays: unknown }',
    'cost: unknown         # free, charged, unknown',
    'on-bill: unknown      # yes, no, unknown; so are the next two',
    'anonymous: unknown',
    'overseas: unknown',
    'sources: []           # ids of sources.yaml: the page of the operator',
    `checked: ${today}`,
  ];
  const words = [
    `name: ${TODO}`,
    `short: ${TODO}            # six words at most, under the number`,
    `purpose: ${TODO}`,
    `who: ${TODO}              # who may call; say, before and after may follow`,
  ];
  return write(
    [],
    change(ground, id, {
      'contacts.yaml': (text) => appendItem('contacts.yaml', text, listPath(text, 'contacts'), structure),
      [`${locale}/contacts.yaml`]: (text) => appendKey(`${locale}/contacts.yaml`, text, [], id, words),
    }),
  );
};

/** `group/sign`: the group must be there. */
export const sign: Skeleton = (ground) => {
  const { id, locale, files } = ground;
  const [group = '', name] = id.split('/');
  if (name === undefined) throw new Refusal('A sign stands in a group: npm run guide -- new sign <group>/<id>.');
  const groups = [...(files.get('signs.yaml') ?? '').matchAll(/^\s*- id: (\S+)/gm)].map(([, id = '']) => id);
  const index = groups.indexOf(group);
  if (index < 0) throw new Refusal(`There is no group of signs "${group}". The groups are: ${groups.join(', ')}.`);
  const structure =
    `{ id: ${name}, strength: alone-nothing, noticed: unknown, sources: [] }   ` +
    '# alone-nothing, with-others, often, act-now; noticed: an option of that question';
  return write(
    [],
    change(ground, name, {
      'signs.yaml': (text) =>
        appendItem('signs.yaml', text, [...listPath(text, 'groups'), index, 'signs'], [structure]),
      [`${locale}/signs.yaml`]: (text) =>
        appendKey(`${locale}/signs.yaml`, text, ['signs'], name, [
          `{ label: ${TODO}, also: ${TODO} }   # also: what else it can mean`,
        ]),
    }),
  );
};

/** The first term of a guide begins its glossary. */
export const term: Skeleton = (ground) => {
  const { id, locale, files } = ground;
  const words = [`name: ${TODO}`, `definition: ${TODO}   # one or two short sentences`];
  if (!files.has('glossary.yaml'))
    return write([
      ['glossary.yaml', `- ${id}\n`],
      [`${locale}/glossary.yaml`, `${id}:\n  ${words.join('\n  ')}\n`],
    ]);
  return write(
    [],
    change(ground, id, {
      'glossary.yaml': (text) => appendItem('glossary.yaml', text, [], [id]),
      [`${locale}/glossary.yaml`]: (text) => appendKey(`${locale}/glossary.yaml`, text, [], id, words),
    }),
  );
};

/** A list stands at the top of its file, or under a key. */
const listPath = (text: string, key: string): readonly string[] =>
  new RegExp(`^${key}:`, 'm').test(text) ? [key] : [];
