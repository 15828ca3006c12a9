import type { WholeProcedure } from '../../../src/pack/index.ts';
import type { Read } from '../read/draft.ts';
import { RECORD, recordIn } from '../read/record.ts';
import { unitsOf } from '../read/translated.ts';
import type { Line } from '../read/lines.ts';
import type { ToTranslate, TranslationFigures } from './compilation.ts';

/** What a translation says of the source, and what it does not; null for the source itself. */
export function listToTranslate(read: Read, procedures: readonly WholeProcedure[]): TranslationFigures | null {
  const { beside, files, locale, matches, borrowed } = read;
  if (beside === null) return null;
  const own = unitsOf(files, locale, beside);
  const isSafety = createIsSafety(procedures);
  const said = new Map<string, { all: number; done: number }>();
  const toTranslate: ToTranslate[] = [];
  for (const [name, lines] of matches) {
    const file = `${locale}/${name}`;
    let line = 1;
    for (const { source, own: found, why } of lines.values()) {
      const [kind = ''] = source.unit.split('/');
      const counted = source.unit.endsWith('/text') ? `texts of ${kind}` : kind;
      const count = said.get(counted) ?? { all: 0, done: 0 };
      said.set(counted, count);
      count.all += 1;
      if (why === null) count.done += 1;
      line = found?.line ?? line;
      // an easier version is the source where it says nothing
      if (why === null || (why === 'missing' && beside.isSameLanguage)) continue;
      const [first] = borrowed.has(file) ? [] : (own.get(source.unit) ?? []);
      const near = found === null ? Math.max(line, first?.line ?? 1) : found.line;
      toTranslate.push({ file, line: near, unit: source.unit, source: source.words, why, safety: isSafety(source) });
    }
  }
  return { said: Object.fromEntries(said), toTranslate, states: countStates(read) };
}

/** Of an easier version a line is one of the source that its unit says. */
function countStates({ files, locale, matches }: Read): TranslationFigures['states'] {
  const held = [...matches.values()].flatMap((lines) => [...lines.values()]).filter(({ why }) => why === null);
  const read = held.filter(({ reading }) => reading !== undefined).length;
  const record = [...recordIn(files.get(`${locale}/${RECORD}`) ?? '').values()];
  return { machine: held.length - read, read, asked: record.reduce((sum, { asked }) => sum + asked.length, 0) };
}

/** What a parent in danger reads first: the emergency screen, cards of now and today, scripts and contacts. */
function createIsSafety(procedures: readonly WholeProcedure[]): (line: Line) => boolean {
  const soon = procedures
    .filter(({ band }) => band.some((rule) => rule.band === 'now' || rule.band === 'today'))
    .map(({ id }) => `procedures/${id}/card`);
  const units = new Set([...soon, 'pack/urgent', 'interface/core.urgent', 'interface/core.call']);
  return ({ unit, isScript }) => isScript === true || units.has(unit) || unit.startsWith('contacts/');
}
