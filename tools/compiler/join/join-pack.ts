import type { Review, WholePack } from '../../../src/pack/index.ts';
import { findUnlinkedNumbers } from '../prose/phone-numbers.ts';
import { takeReview } from '../read/reviews.ts';
import type { Manifest } from '../things/manifest.ts';
import { spokenLanguages } from '../things/spoken-languages.ts';
import { assemblePack, type Compiled } from './assemble-pack.ts';
import type { Compilation, Figures } from './compilation.ts';
import { contentOf } from './content.ts';
import { listToTranslate } from './list-to-translate.ts';
import { numbersOf } from './number-ids.ts';
import { checkPublished, listIds } from './published.ts';
import { checkQueries } from './queries.ts';
import { dropReviews, findLapsed } from './review/settle-reviews.ts';
import type { HeldRules } from './rules.ts';
import { whoAnswers } from '../things/contacts.ts';
import type { Things } from './things.ts';

/**
 * Joins the things to a pack, where no fault makes it unsound, and checks what only a whole pack can show; `isEarly`:
 * without what takes long, to show a page while its words are typed.
 */
export function joinPack(things: Things, { proof, failures, coverage }: HeldRules, isEarly = false): Compilation {
  const { noted, published, queries } = things;
  const { issues, beside, isWhole, locale } = noted;
  const { whole } = things.pack;
  const parts = partsOf(things);
  const listedIds = listIds(parts);
  const reviews = [...noted.reviews];
  const assembled =
    whole === null || things.country === null || proof === null || issues.unsound()
      ? null
      : assemblePack(
          locale,
          {
            ...whole,
            emergency: whoAnswers(whole.emergency, things.contacts),
            help: whoAnswers(whole.help, things.contacts),
            review: reviewOf({ reviews }, things.pack, whole),
          },
          { ...parts, country: things.country, numbers: numbersOf(published, listedIds) },
          proof,
        );
  const lapsed = assembled === null ? [] : findLapsed(contentOf(assembled), reviews);
  const pack: WholePack | null = assembled && dropReviews(assembled, lapsed);
  const ids = pack === null ? null : listedIds;
  const content = pack && contentOf(pack);
  // what is not translated yet cannot be found yet
  if (content !== null && isWhole && !isEarly) checkQueries(noted, content, queries);
  if (ids !== null && published !== null && beside === null) checkPublished(noted, published, ids);
  const figures: Figures = {
    proof,
    failures,
    counts: countsOf(things),
    reading: things.reading,
    unlinked: findUnlinkedNumbers(noted, things.contacts.all),
    coverage,
    families: things.persona.flatMap(({ id, persona }) =>
      persona === null ? [] : [{ id, says: persona.family, answers: persona.answers }],
    ),
    musts: things.must,
    fits: things.fits,
    translation: listToTranslate(noted, things.procedure.all),
    ids,
    // in another language its own words are what has not been reviewed, and nothing has changed
    lapsed: lapsed.filter(({ at }) => locale === whole?.['source-locale'] || at.file.startsWith(`${locale}/`)),
  };
  return { pack, content, issues: issues.sorted(), figures };
}

/** What of the things goes into a pack. */
function partsOf({ edition, interface: words, ...things }: Things): Omit<Compiled, 'country' | 'numbers'> {
  return {
    ...things['pack-words'],
    topics: things.pack.topics,
    flow: { questions: things.flow.questions },
    procedures: things.procedure.all,
    signs: things.signs.all,
    contacts: things.contacts.all,
    sources: things.sources.all,
    terms: things.glossary.all,
    pages: things.page.all,
    pageGroups: things['page-groups'],
    letters: things.letter.all,
    letterFields: things['letter-fields'].all,
    senders: things.senders.all,
    deadlines: things.deadlines.all,
    figures: things.figure.all,
    directory: things.directory,
    news: things.news,
    search: things.search,
    brand: edition?.brand ?? null,
    roles: edition?.roles ?? null,
    languages: spokenLanguages(things.noted.files, edition?.locales ?? []),
    words: words.core,
    textWords: words.texts,
    kitWords: words.kit,
    paperWords: words.paper,
    paper: things.paper,
    interpreter: things.interpreter,
    facing: things.facing,
    translation: things.translation,
  };
}

const countsOf = (things: Things): Figures['counts'] => ({
  questions: things.flow.questions.length,
  procedures: things.procedure.ids.size,
  signs: things.signs.all.reduce((sum, group) => sum + group.signs.length, 0),
  contacts: things.contacts.ids.size,
  sources: things.sources.ids.size,
  terms: things.glossary.ids.size,
  pages: things.page.ids.size,
  letters: things.letter.ids.size,
  covered: things.coverage,
  personas: things.persona.length,
  queries: things.queries.length,
});

/** The review of the edition, noted under the edition's id. */
const reviewOf = (
  noted: Parameters<typeof takeReview>[0],
  { yaml }: Manifest,
  { id, review }: NonNullable<Manifest['whole']>,
): Review => takeReview(noted, review, 'edition', id, { file: 'pack.yaml', line: yaml?.lineOf(['review']) ?? 1 });
