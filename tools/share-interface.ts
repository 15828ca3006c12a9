import { isScalar, parseDocument, visit } from 'yaml';
import { besideOf, countryOf, noteUnit, sourceLocaleOf, translations } from './compiler/index.ts';

/**
 * A content with the interface words of another. In: path → text of both. Out: that of the first, where the lines that
 * it has in an interface.yaml of its own are said in the place of the shared ones. Shared words are no translation of
 * its own: each holds beside that of the source without being noted, but a line that the source says in its own words
 * and the language does not.
 */
export function shareInterface(
  own: ReadonlyMap<string, string>,
  shared: ReadonlyMap<string, string>,
): Map<string, string> {
  const words = [...shared].filter(([path]) => path.endsWith(INTERFACE));
  const files = new Map([...own, ...words.map(([path, text]) => [path, sayOwn(text, own.get(path))] as const)]);
  for (const [path] of words) {
    const locale = path.slice(0, -INTERFACE.length);
    const record = recordOf(files, own, locale);
    if (record !== null) files.set(`${locale}/translated.yaml`, record);
  }
  return files;
}

const INTERFACE = '/interface.yaml';

/** Shared words with the lines that stand in `own` in their place. Broken YAML is left for the compiler to tell. */
function sayOwn(shared: string, own = ''): string {
  const words = parseDocument(shared);
  if (words.errors.length > 0) return own;
  const lines = listLines(own);
  if (lines === null) return own;
  for (const [keys, says] of lines) words.setIn(keys, says);
  return words.toString({ lineWidth: 0 });
}

type Line = readonly [keys: readonly unknown[], says: unknown];

/** Each text of an interface.yaml with the keys above it; null where it is no YAML. */
function listLines(text: string): readonly Line[] | null {
  const document = parseDocument(text);
  if (document.errors.length > 0) return null;
  const found: Line[] = [];
  visit(document, {
    Pair: (_, { key, value }, above) => {
      if (!isScalar(value)) return;
      const keys = [...above, { key }].flatMap((node) => ('key' in node && isScalar(node.key) ? [node.key.value] : []));
      found.push([keys, value.value]);
    },
  });
  return found;
}

/** What a language notes of the source, with the shared words; null for the source, and an easier version of it. */
function recordOf(files: ReadonlyMap<string, string>, own: ReadonlyMap<string, string>, locale: string): string | null {
  const source = sourceLocaleOf(files);
  const beside = besideOf(locale, source, countryOf(files).languages);
  if (beside === null || beside.isSameLanguage || !own.has(`${locale}/pack.yaml`)) return null;
  const says = (language: string): readonly string[] =>
    (listLines(own.get(`${language}${INTERFACE}`) ?? '') ?? []).map(([keys]) => keys.join('.'));
  const [here, there] = [says(locale), says(source)];
  const isIn = (lines: readonly string[], key: string): boolean =>
    lines.some((line) => line === key || line.startsWith(`${key}.`));
  const notes = [...translations(files, locale, beside)]
    .filter(([unit]) => unit.startsWith(UNITS))
    .map(([unit, lines]) => {
      const { digests } = noteUnit(lines, false, true);
      const held = lines.own.map(({ path }, at) => {
        const key = path.join('.');
        return isIn(there, key) && !isIn(here, key) ? '-' : (digests[at] ?? '-');
      });
      return `${unit}: "${held.join(' ')}"`;
    });
  return [...withoutShared(own.get(`${locale}/translated.yaml`) ?? ''), ...notes, ''].join('\n');
}

const UNITS = 'interface/';

/** The lines of a record but those of the interface; what one unit notes may take several lines. */
function withoutShared(record: string): readonly string[] {
  let isShared = false;
  return record.split('\n').filter((line) => {
    if (!line.startsWith(' ')) isShared = line.startsWith(UNITS);
    return !isShared;
  });
}
