import type { Language } from '../languages/index.ts';
import type { Noted, Passage, Readability } from '../read/draft.ts';
import { PASSAGES, remember, rememberOf } from '../read/remember.ts';
import { splitSentences, type Marks, type Sentence } from './sentences.ts';

/** LG-6. */
const MAX_SENTENCES = 3;
const mostIn = ({ most }: Language): number => most?.sentences ?? MAX_SENTENCES;

/** The reading figures of one document: texts that are measured together. */
export interface ReadingFigures {
  readonly document: string;
  readonly level: Readability['level'];
  readonly sentences: number;
  readonly words: number;
  /** words in a sentence */
  readonly mean: number;
  readonly longest: number;
  /** by the formula of its language; higher is easier */
  readonly ease: number | null;
  readonly formula: string | null;
}

interface Counted {
  readonly sentence: Sentence;
  readonly syllables: number;
}

interface Measured extends Counted {
  readonly passage: Passage;
}

/** The sentences of a text, once for each text: most of them are the same from one compilation to the next. */
const countIn = rememberOf((language: Language) =>
  remember(
    (text) =>
      splitSentences(text, language).map((sentence): Counted => {
        const { words } = sentence;
        return { sentence, syllables: sum(words.map((word) => language.reading.ease?.countSyllables(word) ?? 0)) };
      }),
    PASSAGES,
  ),
);

/**
 * Measures every text. Sentences, averages and ease beyond the limits are issues; returns the figures of each document.
 */
export function checkReadability(noted: Noted): readonly ReadingFigures[] {
  const documents = new Map<string, { reading: Readability; language: Language; measured: Measured[] }>();
  for (const passage of noted.passages) {
    const { language = noted.language } = passage;
    const counted = countIn(language)(passage.text);
    for (const paragraph of paragraphsOf(passage, counted, language))
      if (paragraph.length > mostIn(language)) checkParagraph(noted, passage, paragraph);
    if (passage.reading === null) continue;
    const document = documents.get(passage.reading.document) ?? { reading: passage.reading, language, measured: [] };
    documents.set(passage.reading.document, document);
    for (const { sentence, syllables } of counted) {
      checkSentence(noted, passage, passage.reading, sentence);
      document.measured.push({ passage, sentence, syllables });
    }
  }
  return [...documents.values()]
    .filter(({ measured }) => measured.length > 0)
    .map(({ reading, language, measured }) => checkDocument(noted, reading, language, measured));
}

/** Running text is one paragraph; in a text of YAML each line is one. Words to say aloud are none. */
function paragraphsOf(
  { claims, file, text }: Passage,
  counted: readonly Counted[],
  marks: Marks,
): readonly (readonly unknown[])[] {
  if (claims) return [counted];
  return file.endsWith('.yaml') ? linesOf(text).map((line) => splitSentences(line, marks)) : [];
}

const linesOf = remember((text) => text.split('\n'), PASSAGES);

function checkParagraph(noted: Noted, passage: Passage, sentences: readonly unknown[]): void {
  const at = { file: passage.file, line: passage.lineAt(0) };
  noted.issues.add(
    'long-paragraph',
    at,
    `This paragraph has ${sentences.length} sentences; ${mostIn(passage.language ?? noted.language)} is the most.`,
    'Make it two paragraphs, or a list.',
  );
}

function checkSentence(noted: Noted, passage: Passage, { level }: Readability, { words, index, text }: Sentence): void {
  const { waived, longest } = (passage.language ?? noted.language).reading.limits[level];
  const limit = passage.waivers.has('readability') ? waived : longest;
  if (words.length <= limit) return;
  const at = { file: passage.file, line: passage.lineAt(index) };
  noted.issues.add(
    'long-sentence',
    at,
    `This sentence has ${words.length} words; ${limit} is the most here: "${start(text)}"`,
    'Make it two sentences, one idea each.',
  );
}

function checkDocument(
  noted: Noted,
  reading: Readability,
  language: Language,
  measured: readonly Measured[],
): ReadingFigures {
  const words = sum(measured.map(({ sentence }) => sentence.words.length));
  const spoken = sum(measured.map(({ syllables }) => syllables));
  const mean = words / measured.length;
  const { limits: allLimits, ease: measure } = language.reading;
  const limits = allLimits[reading.level];
  // a text that is half translated has an average of its own
  const waived = !noted.isWhole || measured.every(({ passage }) => passage.waivers.has('readability'));
  const longest = measured.reduce((worst, other) =>
    other.sentence.words.length > worst.sentence.words.length ? other : worst,
  );
  if (mean > limits.mean && !waived) {
    noted.issues.add(
      'long-on-average',
      placeOf(longest),
      `${reading.document}: sentences have ${mean.toFixed(1)} words on average; ${limits.mean} is the most.`,
      `Shorten the longest, beginning with this one: "${start(longest.sentence.text)}"`,
    );
  }
  const figures = { ...reading, sentences: measured.length, words, mean, longest: longest.sentence.words.length };
  if (measure === null) return { ...figures, ease: null, formula: null };
  const { formula } = measure;
  const ease = measure.of(measured.length, words, spoken);
  if (ease < limits.ease && !waived) {
    /** the ease without it: the more a sentence pulls its document down, the higher */
    const without = ({ sentence, syllables }: Measured): number =>
      measure.of(measured.length - 1, words - sentence.words.length, spoken - syllables);
    const hardest = measured.toSorted((a, b) => without(b) - without(a)).slice(0, 3);
    const [first = longest] = hardest;
    const sayWhere = (text: Measured): string => {
      const file = text.passage.file === first.passage.file ? '' : ` of ${text.passage.file}`;
      return `line ${placeOf(text).line}${file}: "${start(text.sentence.text)}"`;
    };
    noted.issues.add(
      'hard-to-read',
      placeOf(first),
      `${reading.document}: the reading ease is ${ease.toFixed(0)}; ${limits.ease} is the least (${formula}).`,
      `Use shorter words and sentences, first on ${hardest.map(sayWhere).join(' · ')}`,
    );
  }
  return { ...figures, ease, formula };
}

function placeOf({ passage, sentence }: Measured): { file: string; line: number } {
  return { file: passage.file, line: passage.lineAt(sentence.index) };
}

function start(text: string): string {
  const flat = text.replaceAll(/\s+/g, ' ');
  return flat.length > 50 ? `${flat.slice(0, 50)}…` : flat;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
