/** Browsers that know where a sentence ends: not all that the guide works in. */
const { Segmenter }: { readonly Segmenter?: typeof Intl.Segmenter } = Intl;

/** A sentence with the marks that end it, what closes behind them, and the spaces that follow. */
const BY_MARKS = /[\s\S]+?(?:[.!?…؟۔]+["'»”’)\]\s]*\s|$)/g;

/** Without a segmenter: at the marks that end a sentence in the guide's languages, before a space. */
export const splitAtMarks = (text: string): readonly string[] => text.match(BY_MARKS) ?? [];

/** The sentences of a paragraph; together they are its text. `locale`: its language (BCP 47). */
export const splitSentences = (text: string, locale: string): readonly string[] =>
  Segmenter
    ? [...new Segmenter(locale, { granularity: 'sentence' }).segment(text)].map(({ segment }) => segment)
    : splitAtMarks(text);
