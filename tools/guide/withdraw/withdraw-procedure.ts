import { isRecord } from '../../compiler/read/is-record.ts';
import { localesOf, sourceLocaleOf } from '../../compiler/index.ts';
import { Refusal } from '../command.ts';
import { keepFresh } from '../number/keep-fresh.ts';
import { appendItem, appendKey } from '../new/append.ts';
import { dropWords, goneFrom } from './drop-words.ts';
import { leadElsewhere } from './keep-booklet.ts';
import { isOwn } from './what-hangs.ts';
import { editNames, type Fate } from './yaml-edits.ts';
import { fieldOf, thingsIn, valueOf } from './yaml-values.ts';

type Files = ReadonlyMap<string, string>;

/** Fields that name things of another kind: a letter or a word of the glossary may be called as a procedure is. */
const OF_OTHERS: ReadonlySet<string> = new Set(['id', 'letter', 'letters', 'term', 'terms', 'page', 'pages']);

/** Lists in which a name only says what is not to be: another one does not take its place there. */
const NOT_REPLACED: ReadonlySet<string> = new Set(['never', 'not-asked']);

/**
 * Takes a procedure out of a content, with all that leads to it. In: the content, the procedure, and the one that takes
 * its place; null: none does. Links lead there, or become words; so do those of the search, of what is refused, of what
 * is printed, and what families and must.yaml ask for. Without another in its place, demands and families that need it
 * stay, and the check tells them. `fromFamilies`: families expect neither. A topic and sources that were its own alone
 * go with it. Its published ids are retired. Out: the files that change, null for one that goes.
 * Throws a Refusal where there is no such procedure.
 */
export function withdrawProcedure(
  files: Files,
  id: string,
  instead: string | null,
  { fromFamilies = false } = {},
): ReadonlyMap<string, string | null> {
  for (const one of [id, ...(instead === null ? [] : [instead])])
    if (!files.has(`procedures/${one}.yaml`)) throw new Refusal(`There is no procedure "${one}".`);
  if (id === instead) throw new Refusal('A procedure cannot take its own place.');
  const fates: Fates = {
    instead,
    refused: fieldOf(files.get(`procedures/${id}.yaml`), 'if-refused'),
    fromFamilies,
  };
  const after = new Map(files);
  for (const file of files.keys()) if (isOwn(file, id)) after.delete(file);
  for (const [file, text] of after) {
    if (/^(?:history|reviews)\//.test(file) || file.endsWith('translated.yaml')) continue;
    // what takes its place does not lead to itself
    const other = instead !== null && isOwn(file, instead) ? null : instead;
    const kept = file === 'paper.yaml' && other === null ? leadElsewhere(text, id) : text;
    const next =
      file.endsWith('.yaml') && text.includes(id) ? withoutNames(file, kept, id, { ...fates, instead: other }) : text;
    const left = withoutLinks(next, id, other);
    // a list that has nothing in it any more is left out
    if (left !== text && left.split('\n').every((row) => /^\s*(?:#.*)?$/.test(row))) after.delete(file);
    else after.set(file, left);
  }
  moveLetters(files, after, id, instead);
  if (instead !== null) {
    moveRefusal(files, after, id, instead);
    keepPromises(after, instead);
  }
  dropWords(files, after);
  retire(after, 'procedures', id);
  for (const deadline of goneFrom('deadlines.yaml', files, after)) retire(after, 'deadlines', deadline);
  dropTopic(files, after, id);
  dropSources(files, after, id);
  noteAnew(files, after);
  const all = [...new Set([...files.keys(), ...after.keys()])];
  return new Map(
    all.filter((file) => files.get(file) !== after.get(file)).map((file) => [file, after.get(file) ?? null]),
  );
}

/** What becomes of the name of a procedure that goes. */
interface Fates {
  /** what takes its place */
  readonly instead: string | null;
  /** where it led when it was refused: a refusal that led to it leads on there */
  readonly refused: unknown;
  /** whether the families that expect it do so no more */
  readonly fromFamilies: boolean;
}

function withoutNames(file: string, text: string, id: string, { instead, refused, fromFamilies }: Fates): string {
  if (file === 'published.yaml') return text;
  return editNames(text, (value, keys): Fate => {
    const bare = value.replace(/^procedure:/, '');
    if (bare !== id || (bare === value && isOfOthers(file, id, keys))) return 'keep';
    // the order of the guide, and what must not be: nothing takes its place
    if (file === 'pack.yaml' || keys.some((key) => NOT_REPLACED.has(key))) return 'remove';
    const isOfFamily = file.startsWith('personas/');
    if (isOfFamily && fromFamilies) return 'remove';
    if (instead !== null) return { put: value.replace(id, instead) };
    if (keys.at(-1) === 'if-refused' && typeof refused === 'string' && !isOwn(file, refused)) return { put: refused };
    // somebody has to decide
    return file === 'must.yaml' || isOfFamily ? 'keep' : 'remove';
  });
}

/** Whether a name without its kind, by where it stands, is that of another thing than a procedure. */
function isOfOthers(file: string, id: string, keys: readonly string[]): boolean {
  // a key of words, such as those of a time limit
  if (/(?:^|\/)glossary\.yaml$/.test(file) || (keys.length === 1 && keys[0] === id)) return true;
  return OF_OTHERS.has(keys.findLast((key) => key !== id) ?? '');
}

/** `[words](procedure:id)` leads elsewhere, or is words alone. */
const withoutLinks = (text: string, id: string, instead: string | null): string =>
  text.replaceAll(new RegExp(`\\[([^\\[\\]]*)\\]\\(procedure:${id}\\)`, 'g'), (_, words: string) =>
    instead === null ? words : `[${words}](procedure:${instead})`,
  );

/** What was published stays listed, as an id that no edition has any more. */
function retire(after: Map<string, string>, kind: 'procedures' | 'deadlines', id: string): void {
  const file = 'published.yaml';
  const text = after.get(file) ?? '';
  const listed = fieldOf(text, kind);
  if (!(Array.isArray(listed) ? listed.includes(id) : isRecord(listed) && id in listed)) return;
  const name = `${kind}/${id}`;
  after.set(
    file,
    listIn(text, 'retired').length > 0
      ? appendItem(file, text, ['retired'], [name])
      : appendKey(file, text, [], 'retired', [`[${name}]`]),
  );
}

/** Its letters are those of the one that takes its place. */
function moveLetters(files: Files, after: Map<string, string>, id: string, instead: string | null): void {
  if (instead === null) return;
  const file = `procedures/${instead}.yaml`;
  for (const letter of listIn(files.get(`procedures/${id}.yaml`), 'letters')) {
    const text = after.get(file) ?? '';
    const own = listIn(text, 'letters');
    if (own.includes(letter)) continue;
    const next =
      own.length > 0
        ? appendItem(file, text, ['letters'], [letter])
        : appendKey(file, text, [], 'letters', [`[${letter}]`]);
    after.set(file, next);
  }
}

function listIn(text: string | undefined, key: string): readonly string[] {
  const list = fieldOf(text, key);
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** Where a refusal by the one in its place led to it, that leads on to where it led, or that one is the last resort. */
function moveRefusal(files: Files, after: Map<string, string>, id: string, instead: string): void {
  const file = `procedures/${instead}.yaml`;
  if (fieldOf(files.get(file), 'if-refused') !== id) return;
  const text = after.get(file) ?? '';
  const was = files.get(`procedures/${id}.yaml`);
  const next = fieldOf(was, 'if-refused');
  if (typeof next === 'string' && next !== instead) after.set(file, appendKey(file, text, [], 'if-refused', [next]));
  else if (fieldOf(was, 'last-resort') === true) after.set(file, appendKey(file, text, [], 'last-resort', ['true']));
}

/** What keeps a promise of coverage.yaml does not stand beyond them. */
function keepPromises(after: Map<string, string>, id: string): void {
  const text = after.get('coverage.yaml');
  if (text === undefined) return;
  const isIt = (name: unknown): boolean => name === `procedure:${id}`;
  // where it stands, in the order of the file: whether that is beyond the promises
  const places = thingsIn(valueOf(text)).flatMap(({ beyond, topics }) =>
    thingsIn(topics).flatMap(({ by }) => (Array.isArray(by) ? by.filter(isIt) : []).map(() => beyond === true)),
  );
  if (!places.includes(false)) return;
  const isBeyond = places.values();
  after.set(
    'coverage.yaml',
    editNames(text, (value) => (isIt(value) && isBeyond.next().value === true ? 'remove' : 'keep')),
  );
}

/** Its topic goes with it where no other procedure has it. */
function dropTopic(files: Files, after: Map<string, string>, id: string): void {
  const topic = fieldOf(files.get(`procedures/${id}.yaml`), 'topic');
  const isOthers = [...after].some(
    ([file, text]) => /^procedures\/[^/]+\.yaml$/.test(file) && fieldOf(text, 'topic') === topic,
  );
  if (typeof topic !== 'string' || isOthers) return;
  for (const [file, text] of after)
    if (/^(?:[^/]+\/)?pack\.yaml$/.test(file))
      after.set(
        file,
        editNames(text, (value, keys) => (value === topic && keys[0] === 'topics' ? 'remove' : 'keep')),
      );
}

/** Sources that it alone named go with it. */
function dropSources(files: Files, after: Map<string, string>, id: string): void {
  const own = [...files].filter(([file]) => isOwn(file, id)).map(([, text]) => text);
  const cited = own.flatMap((text) => [
    ...listIn(text, 'sources'),
    ...[...text.matchAll(/\[\^([^\]\s]+)\]/g)].map(([, source = '']) => source),
  ]);
  const rest = [...after].filter(([file]) => file !== 'sources.yaml' && !/^(?:history|reviews)\//.test(file));
  const isNamed = (source: string): boolean => {
    const pattern = new RegExp(`(?<![\\w-])${source}(?![\\w-])`);
    return rest.some(([, text]) => pattern.test(text));
  };
  const unused = new Set(cited.filter((source) => !isNamed(source)));
  if (unused.size === 0) return;
  const text = editNames(after.get('sources.yaml') ?? '', (value, keys) =>
    unused.has(value) && keys.at(-1) === 'id' ? 'remove' : 'keep',
  );
  after.set('sources.yaml', text);
}

/** Lines of translations that changed as their source did still say the same. */
function noteAnew(files: Files, after: Map<string, string>): void {
  const source = sourceLocaleOf(files);
  for (const locale of localesOf(files)) {
    const fresh = locale === source ? null : keepFresh(files, after, locale, source);
    if (fresh !== null) after.set(`${locale}/translated.yaml`, fresh.text);
  }
}
