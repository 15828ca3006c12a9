import { foldInlines, gather, textWith, type Inline, type Target } from '../../../../src/pack/index.ts';

/** Some words with what they cite and where they lead. */
export interface Said {
  readonly says: string;
  readonly sources: readonly string[];
  readonly links: readonly string[];
}

/** Words that end a sentence: what is cited after them belongs to it, and what follows is a new statement. */
const ENDS = /[.!?:…\u00BB)\]][\s\u00A0\u202F\u00BB]*$/;

/**
 * Running text cut after each sentence with its sources, so that it is plain which source bears what. A link that
 * stands alone behind the last source belongs to what it follows.
 */
export function cutAtSources(text: readonly Inline[]): readonly Said[] {
  const runs: Inline[][] = [[]];
  for (const [at, inline] of text.entries()) {
    const run = runs.at(-1) as Inline[];
    const isAfterSource = isCite(text[at - 1]);
    if (isAfterSource && !isCite(inline) && ENDS.test(says(withoutCites(run))) && !isOnlyLinks(text.slice(at)))
      runs.push([inline]);
    else run.push(inline);
  }
  return runs.map(sayWhole).filter((said) => said.says !== '');
}

/** The same uncut. */
export const sayWhole = (text: readonly Inline[]): Said => ({
  says: tidy(says(withoutCites(text))),
  sources: [...new Set(citesOf(text))],
  links: linksOf(text),
});

const tidy = (words: string): string =>
  words
    .replaceAll(/ +(?=[.,]( |$))/g, '')
    .replaceAll(/ {2,}/g, ' ')
    .trim();

const isCite = (inline: Inline | undefined): boolean => typeof inline === 'object' && inline.kind === 'cite';

const withoutCites = (text: readonly Inline[]): readonly Inline[] => text.filter((inline) => !isCite(inline));

const isOnlyLinks = (text: readonly Inline[]): boolean =>
  text.every((inline) => (typeof inline === 'string' ? /^[\s.\u00A0]*$/.test(inline) : inline.kind === 'link'));

/**
 * Words as a reviewer reads them: in brackets the three forms by the child, what the person says there in their own
 * words, and what words of another language mean.
 */
const says = (text: readonly Inline[]): string =>
  textWith(
    {
      foreign: ({ text: said, means }) => (means ? `${says(said)} [${says(means)}]` : says(said)),
      blank: ({ hint }) => `[… ${hint}]`,
      'by-child': writeForms,
    },
    text,
  );

/** The forms of a part by the child: `[ma fille / mon fils / mon enfant]`; a dash where nothing is said. */
export const writeForms = ({
  daughter,
  son,
  unsaid,
}: {
  readonly daughter: string;
  readonly son: string;
  readonly unsaid: string;
}): string => `[${[daughter, son, unsaid].map((form) => form || '–').join(' / ')}]`;

const citesOf = (text: readonly Inline[]): readonly string[] =>
  foldInlines(text, { ...gather<string>(), cite: ({ source }) => [source] }).flat();

const linksOf = (text: readonly Inline[]): readonly string[] =>
  foldInlines(text, {
    ...gather<string>(),
    link: ({ to }) => [writeTarget(to)],
    term: ({ id }) => [`term:${id}`],
  }).flat();

const writeTarget = (to: Target): string => ('id' in to ? `${to.kind}:${to.id}` : `${to.kind}:`);
