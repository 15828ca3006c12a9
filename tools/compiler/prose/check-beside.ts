import { languageOf } from '../languages/index.ts';
import type { Beside } from '../read/beside.ts';
import type { Draft } from '../read/draft.ts';
import { findLine } from '../read/find-words.ts';
import { isRecord } from '../read/is-record.ts';
import { listUnits, paragraphsOf, RECORD } from '../read/translated.ts';
import { compareWords } from './compare-words.ts';

/** The text of a procedure or a page, heading by heading; what stands before the first comes first. */
const partsOf = (text: string): readonly string[] => text.split(/^(?=## )/m);

/** How many of each kind of line a text has: items, steps, titles of groups, quotes, paragraphs. */
const shapeOf = (part: string): string =>
  part
    .split('\n')
    .filter((line) => !/^\s*(?:>\s*)?$/.test(line))
    .map((line) => /^(?:## |### |\d+\. |- |\||> )/.exec(line)?.[0].replace(/\d+/, '1') ?? 'text')
    .join('');

/**
 * Holds each translated unit against its source, as long as that has not changed: a translation adds no statement and
 * leaves none out, so links, sources, numbers, blanks and the shape of lists are those of the source.
 */
export function checkBeside(draft: Draft): void {
  const { beside, locale, states, files } = draft;
  // what a command makes of the source, as the pseudo-language, has no record of it
  if (beside === null || !files.has(`${locale}/${RECORD}`)) return;
  const { numberWords = {} } = languageOf(beside.locale) ?? {};
  const comparison = { isEasier: beside.isSameLanguage, numberWords };
  const own = listUnits(files, locale);
  const source = listUnits(files, beside.locale);
  for (const [unit, state] of states) {
    const file = fileOf(unit, locale, files);
    if (state === 'changed' || draft.borrowed.has(file) || unit.startsWith('interface/')) continue;
    const add = (message: string, line: number): void =>
      draft.issues.add(
        'translation-differs',
        { file, line },
        `${unit}: ${message}`,
        'Say what the source says, no more and no less, with its links, sources and numbers.',
      );
    const [mine, theirs] = [own.get(unit), source.get(unit)];
    if (unit.endsWith('/text') && typeof mine === 'string' && typeof theirs === 'string' && !beside.isSameLanguage)
      compareTexts(mine, theirs, (message, heading) => add(message, findLine(files, file, heading)));
    else {
      const [own, told] = [withoutMeans(mine), toldIn(unit, theirs, beside)];
      const explained = compareWords(join(meansIn(mine)), join(theirs), { isEasier: true, numberWords });
      for (const message of [...compareWords(join(own), join(told), comparison), ...explained])
        add(message, findLine(files, file, `${unit.split('/').at(-1) ?? ''}:`));
    }
  }
}

const join = (words: unknown): string => paragraphsOf(words).join('\n');

/** What of the source is translated: of a letter, what is told about it; of an option of a letter, its label. */
function toldIn(unit: string, words: unknown, { locale, isSameLanguage }: Beside): unknown {
  const titles = languageOf(locale)?.letterTitles;
  if (isSameLanguage || titles === undefined) return words;
  if (unit.startsWith('letters/') && Array.isArray(words)) {
    const told = [titles.basis, titles.sending].map((title) => title.replaceAll('\u2019', "'"));
    const parts = partsOf(String(words[1])).filter((part) => told.some((title) => part.startsWith(`## ${title}\n`)));
    return [words[0], parts.join('')];
  }
  return unit.startsWith('letter-fields/') ? withoutSays(words) : words;
}

/** What a letter says, as its own front matter tells it: it may say less than the letter, and nothing else. */
const meansIn = (words: unknown): unknown =>
  Array.isArray(words) && isRecord(words[0]) ? words[0]['means'] : undefined;

function withoutMeans(words: unknown): unknown {
  if (!Array.isArray(words) || !isRecord(words[0])) return words;
  const { means: _, ...card } = words[0];
  return [card, ...words.slice(1)];
}

function withoutSays(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'says');
  return Object.fromEntries(entries.map(([key, inner]) => [key, withoutSays(inner)]));
}

function compareTexts(mine: string, theirs: string, add: (message: string, heading: string) => void): void {
  const [own, source] = [partsOf(mine), partsOf(theirs)];
  if (own.length !== source.length) {
    add(`It has ${own.length - 1} headings, and its source ${source.length - 1}.`, '---');
    return;
  }
  for (const [at, part] of own.entries()) {
    const beside = source[at] ?? '';
    const heading = part.split('\n')[0] ?? '';
    if (shapeOf(part) !== shapeOf(beside))
      add('Its items, steps, quotes or paragraphs are not those of the source, one for one.', heading);
    for (const message of compareWords(part, beside, { isEasier: false, numberWords: {} })) add(message, heading);
  }
}

function fileOf(unit: string, locale: string, files: ReadonlyMap<string, string>): string {
  const [name = '', id = ''] = unit.split('/');
  const candidates = [`${locale}/${name}/${id}.md`, `${locale}/${name}/${id}.yaml`, `${locale}/${name}.yaml`];
  return candidates.find((file) => files.has(file)) ?? `${locale}/${name}.yaml`;
}
