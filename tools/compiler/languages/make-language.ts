import type { BannedWord, Language, ReadingEase, SafetyLine } from './language.ts';
import { typesetWith } from './typeset.ts';

/** What differs between the languages that the source is translated into. */
export interface TranslationLanguage extends Pick<
  Language,
  'sectionTitles' | 'letterTitles' | 'subjectWords' | 'systemFont' | 'soundsOf' | 'numberWords'
> {
  readonly quotationMarks: Language['quotationMarks'];
  readonly bannedWords: readonly BannedWord[];
  readonly safetyLines: readonly SafetyLine[];
  /** null where nobody has published a formula; `least`: by level */
  readonly ease: (ReadingEase & { readonly least: Readonly<Record<'LG-1' | 'LG-2', number>> }) | null;
  /** words in a sentence, where the language needs fewer or more of them than French */
  readonly longest?: Readonly<Record<'LG-1' | 'LG-2', number>>;
  readonly sentenceEnds?: string;
  readonly spelledOut?: Language['spelledOut'];
  readonly examples?: Language['examples'];
  /** what a guide needs that is written in this language first; left out: it is translated into alone */
  readonly asSource?: Pick<Language, 'claimWords' | 'scriptFacts'> & Language['numbers'];
}

/** Matches nothing. A translation is held against its source, number by number (prose/check-beside.ts). */
const NEVER = /(?!)/g;

const LONGEST = { 'LG-1': 20, 'LG-2': 27 } as const;

const NO_SOURCE = { claimWords: [], scriptFacts: [], dialled: [], service: NEVER } as const;

const EXAMPLES: Language['examples'] = { avoid: '- … → …', standby: 'standby: …', step: '1. … {#appeler}' };

/**
 * A language that the source is translated into. What a statement must cite, what a script may not state, and which
 * numbers may be dialled is checked in the source, and against it; so a language needs `asSource` to be one.
 */
export function makeLanguage({
  quotationMarks,
  bannedWords,
  safetyLines,
  ease,
  longest = LONGEST,
  sentenceEnds = '.?!…',
  spelledOut = {},
  examples = EXAMPLES,
  asSource: { claimWords, scriptFacts, ...numbers } = NO_SOURCE,
  ...rest
}: TranslationLanguage): Language {
  const limits = (level: 'LG-1' | 'LG-2') => ({
    mean: longest[level] - 5,
    longest: longest[level],
    waived: longest[level] + 6,
    ease: ease?.least[level] ?? 0,
  });
  return {
    ...rest,
    typeset: typesetWith(quotationMarks),
    bannedWords,
    bannedSigns: [
      { pattern: '!', waiver: '!', instead: 'End the sentence with a full stop.' },
      {
        pattern: '\\d\\s*[%٪]|[%٪]\\s*\\d',
        waiver: '%',
        instead: 'No percentage: say it in words, or take it out.',
      },
    ],
    safetyLines,
    claimWords,
    scriptFacts,
    quotationMarks,
    sentenceEnds,
    reading: { limits: { 'LG-1': limits('LG-1'), 'LG-2': limits('LG-2') }, ease },
    numbers,
    spelledOut,
    examples,
  };
}
