import { languageOf } from '../languages/index.ts';
import type { Read } from '../read/draft.ts';
import { MEANS, type Line } from '../read/lines.ts';
import { keyOf, unitsOf, type Match } from '../read/translated.ts';
import { compareWords } from './compare-words.ts';

/**
 * Holds each translated line against its source: a translation adds no statement and leaves none out, so links,
 * sources, numbers and blanks are those of the source. An easier version is held against the whole of a unit, since its
 * lines are others.
 */
export function checkBeside(read: Read): void {
  const { beside, locale, matches, files, borrowed } = read;
  if (beside === null) return;
  const { numberWords = {} } = languageOf(beside.locale) ?? {};
  const tell = (file: string, { unit, line }: Line, messages: readonly string[]): void => {
    for (const message of messages)
      read.issues.add(
        'translation-differs',
        { file, line },
        `${unit}: ${message}`,
        'Say what the source says, no more and no less, with its links, sources and numbers.',
      );
  };
  const own = beside.isSameLanguage ? unitsOf(files, locale, beside) : new Map<string, readonly Line[]>();
  for (const [name, lines] of matches) {
    const file = `${locale}/${name}`;
    if (borrowed.has(file) || name === 'interface.yaml') continue;
    const fresh = [...lines.values()].filter(({ why }) => why === null);
    if (beside.isSameLanguage) {
      for (const unit of new Set(fresh.map(({ source }) => source.unit))) {
        const [mine, theirs] = [
          own.get(unit) ?? [],
          fresh.map(({ source }) => source).filter((line) => line.unit === unit),
        ];
        const [first] = mine;
        if (first) tell(file, first, compareWords(join(mine), join(theirs), { isEasier: true, numberWords }));
      }
    } else for (const match of fresh) if (match.own) tell(file, match.own, differences(match.own, match));
  }
}

const join = (lines: readonly Line[]): string => lines.map(({ words }) => words).join('\n');

/** What a letter says may be said in fewer words. */
const differences = (own: Line, { source }: Match): readonly string[] =>
  compareWords(own.words, source.words, { isEasier: keyOf(own.path) === keyOf(MEANS), numberWords: {} });
